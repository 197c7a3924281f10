/// Records in creation order, found by identifier in constant time.
public struct Records<Element: Record>: Sendable, Equatable {
  private var elements: [Element] = []
  /// By raw identifier, so that the document's shelf can share them.
  private var places: [String: Int] = [:]

  /// No records.
  public init() {}

  /// The record of that identifier; `nil` when there is none such.
  public subscript(id: Element.ID) -> Element? {
    places[id.raw].map { elements[$0] }
  }

  /// Where a record stands; `nil` when there is none such.
  public func place(of id: Element.ID) -> Int? { places[id.raw] }

  /// Adds a record at the end while a store is read; `settle` must follow before any is looked for.
  mutating func append(_ element: Element) { elements.append(element) }

  /// Takes the places of all that were appended, which the reader worked out to find twins.
  mutating func settle(_ places: [String: Int]) { self.places = places }

  /// Replaces the record of the same identifier, or adds it at `place`, by default the end.
  ///
  /// - Complexity: O(1) but for a place in the middle.
  mutating func put(_ element: Element, at place: Int? = nil) {
    if let known = places[element.id.raw] {
      elements[known] = element
    } else if let place, place < elements.count {
      let place = Swift.max(0, place)
      elements.insert(element, at: place)
      renumber(from: place)
    } else {
      places[element.id.raw] = elements.count
      elements.append(element)
    }
  }

  mutating func remove(_ id: Element.ID) {
    guard let place = places.removeValue(forKey: id.raw) else { return }
    elements.remove(at: place)
    renumber(from: place)
  }

  private mutating func renumber(from start: Int) {
    for place in start..<elements.count { places[elements[place].id.raw] = place }
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
