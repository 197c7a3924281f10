/// What one side changed, brought into another side that changed too.
///
/// By record and field, and in lists of texts by element. Where both sides changed the same, what
/// stands stays and the clash says both; a record that one side took away and the other changed
/// stays as it was changed. Nothing of either side is dropped untold.
public struct Merge: Sendable {
  /// The side that stands, with what was brought.
  public private(set) var document: Document
  /// What was brought, in order, as it was made.
  public private(set) var made: [Edit] = []
  /// Where both sides say something else, in the order of the edits that met it.
  public private(set) var clashes: [Clash] = []
  /// What the side that is brought said for a while, by place.
  private let passed: [[String]: [JSON?]]

  /// A place of the store where two sides say something else.
  public struct Clash: Sendable, Equatable {
    /// The way to it from the section down, as an edit writes it.
    public var path: [String]
    /// What both sides once had; `nil` when there was nothing.
    public var base: JSON?
    /// What the side that is brought says; `nil` that nothing should be there.
    public var brought: JSON?
    /// What the side that stands says.
    public var standing: JSON?
  }

  /// Brings what `side` changed since `base` into `document`.
  ///
  /// - Parameters:
  ///   - side: The whole other side.
  ///   - base: What both were made from; an empty document when nobody knows, and then whatever
  ///     they do not share is brought or clashes, and nothing is taken away.
  ///   - steps: The edits that led from `base` to `side`, as far as they are known. Where the side
  ///     that stands has a value which one of them made, it was taken from there, and what came
  ///     after it is no clash.
  ///   - document: The side that stands.
  /// - Complexity: O(*n*).
  public init(
    bringing side: Document, since base: Document, by steps: [Edit] = [],
    into document: Document
  ) {
    self.document = document
    passed = Dictionary(grouping: steps, by: \.path).mapValues { $0.map(\.new) }
    for edit in base.edits(to: side) { bring(edit, of: side, since: base) }
  }

  private mutating func bring(_ edit: Edit, of side: Document, since base: Document) {
    let standing = document.value(at: edit.path)
    if standing == edit.new { return }
    if standing == edit.old || hasPassed(standing, at: edit.path), make(edit) { return }
    if let parts = Self.parts(of: edit, beside: standing) {
      for part in parts { bring(part, of: side, since: base) }
    } else if let whole = missing(above: edit), let value = side.value(at: whole),
      make(Edit(path: whole, new: value))
    {
      // The other side took away what this one changed a part of: with the change it stays.
      clashes.append(Clash(path: whole, base: base.value(at: whole), brought: value))
    } else {
      clashes.append(
        Clash(path: edit.path, base: edit.old, brought: edit.new, standing: standing))
    }
  }

  /// Whether the side that is brought once had this value there, by itself or in a record.
  private func hasPassed(_ value: JSON?, at path: [String]) -> Bool {
    path.indices.contains { end in
      passed[Array(path[...end])]?.contains { $0?.value(at: path[(end + 1)...]) == value } ?? false
    }
  }

  /// The record, or the part of one, that is not there for `edit` to change something in.
  private func missing(above edit: Edit) -> [String]? {
    guard edit.new != nil, edit.path.count > 2 else { return nil }
    return (2..<edit.path.count).lazy.map { Array(edit.path.prefix($0)) }
      .first { document.value(at: $0) == nil }
  }

  /// - Returns: Whether the edit could be made and left a record that can be read.
  private mutating func make(_ edit: Edit) -> Bool {
    guard let made = try? document.apply(edit) else { return false }  // `nil` changes nothing
    if let section = made.section, let id = made.record,
      let record = document.record(section, id), (try? section.check(record)) == nil
    {
      // Two edits that were each right make a record that is not.
      _ = try? document.apply(made.inverse)  // it was made a moment ago
      return false
    }
    self.made.append(made)
    return true
  }

  /// The parts of an edit that met something else, where those may get on with it.
  private static func parts(of edit: Edit, beside standing: JSON?) -> [Edit]? {
    guard let standing else { return nil }
    var parts: [Edit]
    switch (edit.old, edit.new, standing) {
    case (nil, .object?, .object), (.object?, .object?, .object):
      // Both sides made the same record, as from the same export.
      parts = (edit.old ?? .object([])).edits(to: edit.new!, at: edit.path)  // it is an object
    case (.array(let old)?, nil, .array):
      // One side took the whole list away, the other only changed what is in it.
      parts = old.compactMap(\.elementKey).map { Edit(path: edit.path + [$0], new: nil) }
      guard parts.count == old.count else { return nil }
    default: return nil
    }
    if parts.map(\.path) == [edit.path] { return nil }
    for place in parts.indices {
      let rest = parts[place].path.dropFirst(edit.path.count)
      parts[place].old = edit.old?.value(at: rest)
    }
    return parts
  }
}
