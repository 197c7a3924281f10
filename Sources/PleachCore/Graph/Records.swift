/// Records in creation order, found by identifier in constant time.
public struct Records<Element: Record>: Sendable, Equatable {
  private var elements: [Element] = []
  private var places: [Element.ID: Int] = [:]

  /// No records.
  public init() {}

  /// The record of that identifier; `nil` when there is none such.
  public subscript(id: Element.ID) -> Element? {
    places[id].map { elements[$0] }
  }

  /// Where a record stands; `nil` when there is none such.
  public func place(of id: Element.ID) -> Int? { places[id] }

  mutating func reserve(_ count: Int) {
    elements.reserveCapacity(count)
    places.reserveCapacity(count)
  }

  /// Replaces the record of the same identifier, or adds it at `place`, by default the end.
  ///
  /// - Complexity: O(1) but for a place in the middle.
  mutating func put(_ element: Element, at place: Int? = nil) {
    if let known = places[element.id] {
      elements[known] = element
    } else if let place, place < elements.count {
      let place = Swift.max(0, place)
      elements.insert(element, at: place)
      renumber(from: place)
    } else {
      places[element.id] = elements.count
      elements.append(element)
    }
  }

  mutating func remove(_ id: Element.ID) {
    guard let place = places.removeValue(forKey: id) else { return }
    elements.remove(at: place)
    renumber(from: place)
  }

  private mutating func renumber(from start: Int) {
    for place in start..<elements.count { places[elements[place].id] = place }
  }
}

extension Records: RandomAccessCollection {
  /// Always 0.
  public var startIndex: Int { 0 }
  /// How many records there are.
  public var endIndex: Int { elements.count }
  /// The record at a place below `count`, in creation order.
  public subscript(place: Int) -> Element { elements[place] }
}
