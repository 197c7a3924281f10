/// The keys with which a JSON file begins, as far as its first bytes show them.
struct JSONOpening {
  /// How many `[` stand before anything else.
  private(set) var arrays = 0
  /// The keys of the first object, in their order; empty when the file begins with another value.
  private(set) var keys: [String] = []

  /// `nil` when the file begins with neither `[` nor `{`.
  init?(_ opening: [UInt8]) {
    let first = opening.first { $0 > 0x20 }
    guard first == UInt8(ascii: "[") || first == UInt8(ascii: "{") else { return nil }
    var reader = JSONReader(opening, manner: .forgiving)
    do throws(JSONError) {
      while try reader.peek() == UInt8(ascii: "[") {
        arrays += 1
        guard try reader.enterArray(depth: min(arrays, JSONReader.deepest)) else { return }
      }
      guard try reader.peek() == UInt8(ascii: "{") else { return }
      var key = try reader.enterObject()
      while let name = key {
        keys.append(name)
        _ = try reader.skipValue()
        key = try reader.nextKey()
      }
    } catch {
      // The first bytes end somewhere; what was seen until then counts.
    }
  }

  /// Whether all of these are among the keys.
  func has(_ names: String...) -> Bool { names.allSatisfy(keys.contains) }
}
