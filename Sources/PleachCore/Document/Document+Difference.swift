extension Document {
  /// The edits that make `new` of this document, each with what it expects to find.
  ///
  /// One for each field and each element of a list that differs. Records that both have stay in this
  /// document's order, and the versions in the head are left alone.
  /// - Complexity: O(*n*); records of the same bytes are not read.
  public func edits(to new: Document) -> [Edit] {
    var edits = memberEdits(to: new)
    for section in Section.allCases { edits += self.edits(to: new, in: section) }
    return edits.map { edit in
      var edit = edit
      edit.old = value(at: edit.path)
      return edit
    }
  }

  private func memberEdits(to new: Document) -> [Edit] {
    func others(_ document: Document) -> JSON {
      .object(
        document.memberKeys.compactMap { key in
          guard let value = document.member(key) else { return nil }
          guard key == Schema.headKey else { return JSON.Member(key, value) }
          let open = (value.members ?? []).filter { !Schema.ownKeys.contains($0.key) }
          return JSON.Member(key, .object(open))
        })
    }
    return others(self).edits(to: others(new), at: [])
  }

  private func edits(to new: Document, in section: Section) -> [Edit] {
    let ours = shelves[section]?.slots ?? []
    let theirs = new.shelves[section]?.slots ?? []
    var edits: [Edit] = []
    for slot in ours where new.shelves[section]?.place(of: slot.id) == nil {
      edits.append(Edit(path: [section.rawValue, slot.id], new: nil))
    }
    // Behind the last one that both have is the end, wherever that is by then.
    let tail = theirs.lastIndex { shelves[section]?.place(of: $0.id) != nil } ?? -1
    for (place, slot) in theirs.enumerated() {
      let path = [section.rawValue, slot.id]
      guard let known = shelves[section]?.place(of: slot.id) else {
        edits.append(Edit(path: path, new: new.json(of: slot), at: place > tail ? nil : place))
        continue
      }
      if isSame(ours[known], as: slot, of: new) { continue }
      edits += json(of: ours[known]).edits(to: new.json(of: slot), at: path)
    }
    return edits
  }

  private func isSame(_ ours: Slot, as theirs: Slot, of new: Document) -> Bool {
    guard ours.changed == nil, theirs.changed == nil, let one = ours.raw, let other = theirs.raw
    else { return false }
    return one.count == other.count && bytes[one].elementsEqual(new.bytes[other])
  }
}
