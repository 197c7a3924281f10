/// Elements of which the first is always at hand.
///
/// A binary heap (J. Williams, *Algorithm 232*, 1964).
struct Heap<Element: Comparable> {
  private var elements: [Element]

  /// - Complexity: O(*n*).
  init(_ elements: [Element]) {
    self.elements = elements
    for place in stride(from: elements.count / 2 - 1, through: 0, by: -1) { sink(place) }
  }

  /// The one before all others; `nil` when there is none.
  var first: Element? { elements.first }

  /// Takes the first one out.
  ///
  /// - Complexity: O(log *n*).
  mutating func popFirst() -> Element? {
    guard let last = elements.popLast() else { return nil }
    guard let first = elements.first else { return last }
    elements[0] = last
    sink(0)
    return first
  }

  /// Puts another in the place of the first one.
  ///
  /// - Complexity: O(log *n*).
  mutating func replaceFirst(with element: Element) {
    elements[0] = element
    sink(0)
  }

  private mutating func sink(_ place: Int) {
    var place = place
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < elements.count && elements[child] < elements[least] { least = child }
      guard least != place else { return }
      elements.swapAt(least, place)
      place = least
    }
  }
}
