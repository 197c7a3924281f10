/// The store's text with what has been changed in it.
///
/// Records nobody touched are written back byte for byte, so pleach cannot lose what it does not
/// understand: fields it does not know, digits, the order of things.
public struct Document: Sendable {
  /// The bytes that were read.
  public let bytes: [UInt8]
  var members: [TopMember] = []
  var shelves: [Section: Shelf] = [:]
  /// Where members that went away stand in `bytes`, should they return.
  var goneMembers: [String: Range<Int>] = [:]

  /// What stands at the top of the file, in its order.
  enum TopMember: Sendable {
    case section(Section)
    /// A member that is no list of ours, named by its key.
    case other(Slot)
    case head(JSON)
  }

  /// The records of one section.
  struct Shelf: Sendable {
    var slots: [Slot] = []
    private(set) var places = Places()
    /// Where records that went away stand in `bytes`, should they return.
    var gone: [String: Range<Int>] = [:]

    /// A section without records.
    init() {}
  }

  /// One record or member: where it stands in `bytes`, and what became of it since.
  struct Slot: Sendable {
    let id: String
    let raw: Range<Int>?
    /// `nil` as long as nobody touched it.
    var changed: JSON?
  }

  /// A new store.
  public init() {
    bytes = []
    members = [.head(Schema.head)]
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// A record as it now stands; `nil` when there is none such.
  public func record(_ section: Section, _ id: String) -> JSON? {
    guard let shelf = shelves[section], let place = shelf.place(of: id) else { return nil }
    return json(of: shelf.slots[place])
  }

  /// How many records all sections have.
  public var count: Int { shelves.values.reduce(0) { $0 + $1.slots.count } }

  /// How many records a section has.
  public func count(_ section: Section) -> Int { shelves[section]?.slots.count ?? 0 }

  /// The identifiers of a section's records, in their order.
  public func ids(_ section: Section) -> [String] { shelves[section]?.slots.map(\.id) ?? [] }

  func json(of slot: Slot) -> JSON {
    if let changed = slot.changed { return changed }
    // Unchanged, so it stands in the bytes.
    var reader = JSONReader(bytes, at: slot.raw!.lowerBound)
    return try! reader.readValue()  // it was read once when the document was
  }
}

// MARK: Editing

extension Document {
  /// Why an edit cannot be made.
  public enum Refusal: Error, Equatable, Sendable {
    /// The path leads to no section, to no record of it, to no account of the record, or through
    /// something that has no parts.
    case noSuchRecord([String])
    /// The edit would leave a record, or a list's element, under another identifier than the one
    /// that the path names.
    case otherIdentifier([String])
    /// Something else stands there than the edit expects.
    case changedSince(path: [String], found: JSON?)
  }

  /// Makes an edit, whatever stands there now.
  ///
  /// - Returns: The edit with what stood there and where, so that it can be taken back; `nil` when
  ///   it changes nothing.
  /// - Complexity: O(size of the record); O(*n*) to take a record away that is not the last.
  public mutating func apply(_ edit: Edit) throws(Refusal) -> Edit? {
    guard let section = edit.section else { return try applyToMember(edit) }
    guard let id = edit.record else { throw .noSuchRecord(edit.path) }
    guard edit.path.count > 2 else {
      guard edit.new.map({ $0.isRecord(id) }) ?? true else { throw .otherIdentifier(edit.path) }
      return put(section, id, edit.new, at: edit.at)
    }
    guard let place = shelves[section]?.place(of: id), let slot = shelves[section]?.slots[place]
    else {
      throw .noSuchRecord(edit.path)
    }
    var record = json(of: slot)
    var wish = (path: Array(edit.path[2...]), new: edit.new)
    try Self.checkIdentifier(edit, section, in: record)
    if let new = edit.new {
      guard let grounded = record.grounded(wish.path, new, isList: Self.isList(section, wish.path))
      else { throw .noSuchRecord(edit.path) }
      wish = grounded
    }
    let before = record.value(at: wish.path[...])
    guard before != wish.new else { return nil }
    let length = wish.path.count
    let (old, at) = record.set(wish.path[...], to: wish.new, at: edit.at) { left in
      Self.order(in: section, wish.path.prefix(length - left))
    }
    shelves[section]?.slots[place].changed = record
    return Edit(
      path: [section.rawValue, id] + wish.path, old: old, new: wish.new, at: at ?? edit.at)
  }

  /// Makes an edit only where what it expects stands there.
  ///
  /// - Returns: Whether anything changed; what is already as the edit wants it passes.
  @discardableResult
  public mutating func replay(_ edit: Edit) throws(Refusal) -> Bool {
    let found = value(at: edit.path)
    if found == edit.new { return false }
    // After a renaming the path leads nowhere; the other name tells that it was made already.
    if found == nil, edit.isRenaming, value(at: edit.inverse.path) == edit.new { return false }
    guard found == edit.old else { throw .changedSince(path: edit.path, found: found) }
    return try apply(edit) != nil
  }

  /// What stands at an edit's path.
  public func value(at path: [String]) -> JSON? {
    guard let first = path.first else { return nil }
    guard let section = Section(rawValue: first) else {
      return member(first)?.value(at: path[1...])
    }
    return path.count > 1 ? record(section, path[1])?.value(at: path[2...]) : nil
  }

  /// A record keeps its identifier for good. An account may get another one, since platforms tell
  /// the lasting one late, but none that its person has already.
  private static func checkIdentifier(_ edit: Edit, _ section: Section, in record: JSON)
    throws(Refusal)
  {
    let path = Array(edit.path[2...])
    let last = path.last!  // there is more than the record's own path
    if path.count == 1 {
      guard last != "id" || edit.new?.string == edit.record else {
        throw .otherIdentifier(edit.path)
      }
      return
    }
    let parent = record.value(at: path[...].dropLast())
    let isInList = parent?.array != nil || path.count == 2 && isList(section, path)
    if isInList, let new = edit.new, new.elementKey != last { throw .otherIdentifier(edit.path) }
    guard last == "id", let list = record.value(at: path[...].dropLast(2))?.array,
      edit.new != parent?["id"]
    else { return }
    guard let id = edit.new?.string, !id.isEmpty, !list.contains(where: { $0.elementKey == id })
    else { throw .otherIdentifier(edit.path) }
  }

  /// Whether what is missing at the start of a path is a list of records, not an object.
  private static func isList(_ section: Section, _ path: [String]) -> Bool {
    section == .people && path.first == "accounts"
  }

  private static func order(in section: Section, _ walked: ArraySlice<String>) -> [String] {
    if walked.isEmpty { return section.keys }
    return section == .people && walked.count == 2 && walked.first == "accounts"
      ? Section.accountKeys : []
  }

  private mutating func put(_ section: Section, _ id: String, _ new: JSON?, at place: Int?) -> Edit?
  {
    let path = [section.rawValue, id]
    let known = shelves[section]?.place(of: id)
    let old = known.map { json(of: shelves[section]!.slots[$0]) }  // a place, so a shelf
    guard old != new else { return nil }
    guard let new else {
      // What stood there is not `nil`, so it is known.
      shelves[section]?.remove(at: known!)
      return Edit(path: path, old: old, new: nil, at: known)
    }
    if let known {
      shelves[section]?.slots[known].changed = new
    } else {
      if shelves[section] == nil { addShelf(section) }
      let raw = shelves[section]?.gone.removeValue(forKey: id)
      shelves[section]?.insert(Slot(id: id, raw: raw, changed: new), at: place)
    }
    return Edit(path: path, old: old, new: new, at: place)
  }

  private mutating func addShelf(_ section: Section) {
    shelves[section] = Shelf()
    let order = Section.allCases
    let rank = order.firstIndex(of: section)!  // every section is among all of them
    let place = members.firstIndex {
      if case .section(let other) = $0 { order.firstIndex(of: other)! > rank } else { false }
    }
    members.insert(.section(section), at: place ?? members.count)
  }
}

extension Document.Shelf {
  /// Where a record stands.
  func place(of id: String) -> Int? {
    places.first(id.hashValue) { slots[$0].id == id }
  }

  /// A section as it was read.
  ///
  /// - Parameters:
  ///   - slots: All of its records, each standing in the bytes.
  ///   - hashes: Those of their identifiers, from when these were at hand.
  ///   - twin: Told of a record that has a twin further up, and where that is.
  init(
    _ slots: [Document.Slot], hashes: [Int],
    twin: (_ slot: Document.Slot, Document.Slot) throws -> Void
  ) rethrows {
    self.slots = slots
    let found = places.fill(with: hashes) { slots[$0].id == slots[$1].id }
    if let found { try twin(slots[found.place], slots[found.twin]) }
  }

  mutating func insert(_ slot: Document.Slot, at place: Int? = nil) {
    let place = max(0, min(place ?? slots.count, slots.count))
    slots.insert(slot, at: place)
    places.insert(slot.id.hashValue, at: place)
  }

  mutating func remove(at place: Int) {
    let slot = slots.remove(at: place)
    places.remove(at: place)
    gone[slot.id] = slot.raw
  }
}
