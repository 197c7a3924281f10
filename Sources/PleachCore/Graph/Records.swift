/// Records in creation order, found by identifier in constant time.
///
/// What is asked for each person and each key is inlinable: without that, other modules copy a record
/// with all its texts to look at one field.
public struct Records<Element: Record>: Sendable {
  @usableFromInline private(set) var elements: [Element] = []
  @usableFromInline private(set) var places = Places()

  /// No records.
  public init() {}

  /// The record of that identifier; `nil` when there is none such.
  public subscript(id: Element.ID) -> Element? {
    place(of: id).map { elements[$0] }
  }

  /// Where a record stands; `nil` when there is none such.
  public func place(of id: Element.ID) -> Int? {
    places.first(id.raw.hashValue) { elements[$0].id == id }
  }

  /// Adds a record at the end while a store is read; `settle` must follow before any is looked for.
  mutating func append(_ element: Element) { elements.append(element) }

  /// Takes the places of all that were appended, which the reader worked out to find twins.
  mutating func settle(_ places: Places) { self.places = places }

  /// Replaces the record of the same identifier, or adds it at `place`, by default the end.
  ///
  /// - Complexity: O(1) but for a place in the middle.
  mutating func put(_ element: Element, at place: Int? = nil) {
    if let known = self.place(of: element.id) {
      elements[known] = element
    } else {
      let place = Swift.max(0, Swift.min(place ?? elements.count, elements.count))
      elements.insert(element, at: place)
      places.insert(element.id.raw.hashValue, at: place)
    }
  }

  mutating func remove(_ id: Element.ID) {
    guard let place = place(of: id) else { return }
    elements.remove(at: place)
    places.remove(at: place)
  }
}

extension Records: Equatable {
  /// Whether both hold the same records in the same order.
  public static func == (one: Records, other: Records) -> Bool { one.elements == other.elements }
}

extension Records: RandomAccessCollection {
  /// Always 0.
  @inlinable public var startIndex: Int { 0 }
  /// How many records there are.
  @inlinable public var endIndex: Int { elements.count }
  /// The record at a place below `count`, in creation order.
  @inlinable public subscript(place: Int) -> Element { elements[place] }
}
