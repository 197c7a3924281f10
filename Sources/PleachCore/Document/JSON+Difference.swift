extension JSON {
  /// The edits that make `new` of this value, which stands at `path`: one for each member and each
  /// element of a list that differs, so that what somebody else changed meanwhile stays.
  ///
  /// Lists are taken apart as long as each element has a key of its own and those that stay keep
  /// their order; else the list is set whole.
  /// - Complexity: O(members²) per object, O(elements) per list.
  func edits(to new: JSON, at path: [String]) -> [Edit] {
    if self == new { return [] }
    switch (self, new) {
    case (.object, .object(let members)): return edits(toMembers: members, new, at: path)
    case (.array(let old), .array(let elements)):
      return Self.edits(old, elements, at: path) ?? [Edit(path: path, new: new)]
    default: return [Edit(path: path, new: new)]
    }
  }

  private func edits(toMembers members: [Member], _ new: JSON, at path: [String]) -> [Edit] {
    let removed = (self.members ?? []).filter { new[$0.key] == nil }.map { member in
      Edit(path: path + [member.key], new: nil)
    }
    return removed
      + members.flatMap { member in
        self[member.key]?.edits(to: member.value, at: path + [member.key])
          ?? member.value.additions(at: path + [member.key])
      }
  }

  /// The edits that bring this value where nothing stands: a list element by element, so that what
  /// somebody else puts there meanwhile stays.
  private func additions(at path: [String]) -> [Edit] {
    guard let elements = array, !elements.isEmpty, let edits = Self.edits([], elements, at: path)
    else { return [Edit(path: path, new: self)] }
    return edits
  }

  /// `nil` where elements cannot be told apart, or changed their order.
  private static func edits(_ old: [JSON], _ new: [JSON], at path: [String]) -> [Edit]? {
    let (oldKeys, newKeys) = (old.compactMap(\.elementKey), new.compactMap(\.elementKey))
    guard oldKeys.count == old.count, newKeys.count == new.count,
      Set(oldKeys).count == old.count, Set(newKeys).count == new.count, !new.isEmpty
    else { return nil }
    let stays = oldKeys.filter(Set(newKeys).contains)
    guard newKeys.starts(with: stays) else { return nil }
    let before = Dictionary(uniqueKeysWithValues: zip(oldKeys, old))
    let removed = oldKeys.filter { !newKeys.contains($0) }.map { Edit(path: path + [$0], new: nil) }
    return removed
      + zip(newKeys, new).flatMap { key, element in
        before[key]?.edits(to: element, at: path + [key])
          ?? [Edit(path: path + [key], new: element)]
      }
  }
}
