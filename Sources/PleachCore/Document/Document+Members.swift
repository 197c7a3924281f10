// The members of the file that are no lists of ours: what others put beside them, and what the head
// says besides versions.
extension Document {
  /// A member that is no section; `nil` when there is none of that key.
  func member(_ key: String) -> JSON? {
    for member in members {
      switch member {
      case .head(let head) where key == Schema.headKey: return head
      case .other(let slot) where slot.id == key: return json(of: slot)
      default: break
      }
    }
    return nil
  }

  /// The keys of the members that are no sections, in their order; the head's is among them.
  var memberKeys: [String] {
    members.compactMap { member in
      switch member {
      case .head: Schema.headKey
      case .other(let slot): slot.id
      case .section: nil
      }
    }
  }

  /// Makes an edit whose path begins with no section; see `apply`.
  mutating func applyToMember(_ edit: Edit) throws(Refusal) -> Edit? {
    guard let key = edit.path.first, isOpen(edit.path) else { throw .noSuchRecord(edit.path) }
    let place = members.firstIndex { $0.key == key }
    guard edit.path.count > 1 else { return putMember(key, edit, at: place) }
    guard let place, var value = member(key) else { throw .noSuchRecord(edit.path) }
    var wish = (path: Array(edit.path[1...]), new: edit.new)
    if let new = edit.new {
      guard let grounded = value.grounded(wish.path, new, isList: false) else {
        throw .noSuchRecord(edit.path)
      }
      wish = grounded
    }
    guard value.value(at: wish.path[...]) != wish.new else { return nil }
    let (old, at) = value.set(wish.path[...], to: wish.new, at: edit.at) { _ in [] }
    members[place].set(value)
    return Edit(path: [key] + wish.path, old: old, new: wish.new, at: at ?? edit.at)
  }

  /// The head stays, and so do the versions in it: they say what the program wrote.
  private func isOpen(_ path: [String]) -> Bool {
    guard path.first == Schema.headKey else { return true }
    return path.count > 1 && !Schema.ownKeys.contains(path[1])
  }

  private mutating func putMember(_ key: String, _ edit: Edit, at place: Int?) -> Edit? {
    let old = member(key)
    guard old != edit.new else { return nil }
    switch (place, edit.new) {
    case (let place?, let new?): members[place].set(new)
    case (let place?, nil):
      if case .other(let slot) = members.remove(at: place) { goneMembers[key] = slot.raw }
      return Edit(path: [key], old: old, new: nil, at: place)
    case (nil, let new?):
      let slot = Slot(id: key, raw: goneMembers.removeValue(forKey: key), changed: new)
      members.insert(.other(slot), at: max(1, min(edit.at ?? members.count, members.count)))
    case (nil, nil): break
    }
    return Edit(path: [key], old: old, new: edit.new, at: edit.at)
  }
}

extension Document.TopMember {
  fileprivate var key: String {
    switch self {
    case .section(let section): section.rawValue
    case .other(let slot): slot.id
    case .head: Schema.headKey
    }
  }

  /// - Precondition: This is no section.
  fileprivate mutating func set(_ value: JSON) {
    switch self {
    case .head: self = .head(value)
    case .other(var slot):
      slot.changed = value
      self = .other(slot)
    case .section(let section): preconditionFailure("\(section) holds records, no value")
    }
  }
}
