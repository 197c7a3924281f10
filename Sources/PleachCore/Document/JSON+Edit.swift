extension JSON {
  /// What stands at `path` inside this value; `nil` when there is nothing.
  public func value(at path: ArraySlice<String>) -> JSON? {
    guard let step = path.first else { return self }
    return child(step)?.value(at: path.dropFirst())
  }

  private func child(_ step: String) -> JSON? {
    switch self {
    case .object: self[step]
    case .array(let elements): elements.first { $0.elementKey == step }
    default: nil
    }
  }

  /// How a list knows an element: by its `id`, or by itself when it is a text.
  var elementKey: String? {
    switch self {
    case .string(let text): text
    case .object: self["id"]?.string
    default: nil
    }
  }

  /// Whether this can stand in the store under `id`.
  func isRecord(_ id: String) -> Bool { !id.isEmpty && members != nil && self["id"]?.string == id }

  /// The same wish with no parent missing: where one is, the path ends there and the value comes
  /// wrapped in it, so that taking it back leaves no empty list behind.
  ///
  /// - Parameter isList: Whether the path begins with a list of records: none is made for a field of
  ///   one that is not there, since it would have no identifier.
  /// - Returns: `nil` when there is no way: through a text or a number, or into an element that is
  ///   not there.
  func grounded(_ path: [String], _ new: JSON, isList: Bool) -> (path: [String], new: JSON)? {
    var here = self
    for (depth, step) in path.enumerated() {
      let rest = path[(depth + 1)...]
      switch here {
      case .object: break
      case .array where rest.isEmpty || here.child(step) != nil: break
      default: return nil
      }
      // A `null` written by hand says what an absent field says.
      guard let child = here.child(step), rest.isEmpty || child != .null else {
        if isList, depth == 0, rest.count > 1 { return nil }
        return (Array(path[...depth]), Self.wrapped(new, in: rest))
      }
      here = child
    }
    return (path, new)
  }

  private static func wrapped(_ value: JSON, in path: ArraySlice<String>) -> JSON {
    guard let step = path.first else { return value }
    let inner = wrapped(value, in: path.dropFirst())
    return inner.elementKey == step ? .array([inner]) : .object([Member(step, inner)])
  }

  /// Puts `new` at `path`, or takes away what stands there; parents must exist.
  ///
  /// - Parameters:
  ///   - place: Where a new thing is to stand among its siblings; `nil` for its usual place.
  ///   - order: The usual order of an object's members, by the length of the path that is left.
  /// - Returns: What stood there, and where it stood if it went away.
  @discardableResult
  mutating func set(
    _ path: ArraySlice<String>, to new: JSON?, at place: Int?, order: (Int) -> [String]
  ) -> (old: JSON?, at: Int?) {
    guard let step = path.first else {
      let old = self
      if let new { self = new }
      return (old, nil)
    }
    let rest = path.dropFirst()
    switch self {
    case .object(var members):
      self = .null  // so that the members change in place and are not copied
      defer { self = .object(members) }
      let index = members.firstIndex { $0.key == step }
      if !rest.isEmpty {
        guard let index else { return (nil, nil) }
        return members[index].value.set(rest, to: new, at: place, order: order)
      }
      let usual = Self.usualPlace(of: step, among: members, order(path.count))
      return Self.replace(
        index, in: &members, with: new.map { Member(step, $0) }, at: place ?? usual, \.value)
    case .array(var elements):
      self = .null
      defer { self = .array(elements) }
      let index = elements.firstIndex { $0.elementKey == step }
      if !rest.isEmpty {
        guard let index else { return (nil, nil) }
        return elements[index].set(rest, to: new, at: place, order: order)
      }
      return Self.replace(index, in: &elements, with: new, at: place ?? elements.count, \.self)
    default: return (nil, nil)
    }
  }

  private static func replace<Thing>(
    _ index: Int?, in things: inout [Thing], with new: Thing?, at place: Int,
    _ value: KeyPath<Thing, JSON>
  ) -> (JSON?, Int?) {
    let old = index.map { things[$0][keyPath: value] }
    switch (index, new) {
    case (let index?, let new?): things[index] = new
    case (let index?, nil):
      things.remove(at: index)
      return (old, index)
    case (nil, let new?): things.insert(new, at: max(0, min(place, things.count)))
    case (nil, nil): break
    }
    return (old, nil)
  }

  /// After the last member that the usual order puts earlier.
  private static func usualPlace(of key: String, among members: [Member], _ order: [String]) -> Int
  {
    guard let rank = order.firstIndex(of: key) else { return members.count }
    let earlier = order[..<rank]
    return members.lastIndex { earlier.contains($0.key) }.map { $0 + 1 } ?? 0
  }
}
