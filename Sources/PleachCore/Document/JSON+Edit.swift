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

  /// The same wish with no parent missing: where one is, the path ends there and the value comes
  /// wrapped in it, so that taking it back leaves no empty list behind.
  func grounded(_ path: [String], _ new: JSON) -> (path: [String], new: JSON) {
    var here = self
    for (depth, step) in path.enumerated() {
      guard let child = here.child(step) else {
        return (Array(path[...depth]), Self.wrapped(new, in: path[(depth + 1)...]))
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
    case (nil, let new?): things.insert(new, at: min(place, things.count))
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
