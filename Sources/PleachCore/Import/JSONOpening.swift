/// The keys with which a JSON file begins, as far as its first bytes show them.
struct JSONOpening {
  /// How many `[` stand before anything else.
  private(set) var arrays = 0
  /// The keys of the first object, in their order; empty when the file begins with another value.
  private(set) var keys: [String] = []

  init(_ opening: [UInt8]) {
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

extension ExportFile {
  /// The keys with which the file begins, when it looks like JSON.
  var json: JSONOpening? {
    guard firstByte == UInt8(ascii: "[") || firstByte == UInt8(ascii: "{") else { return nil }
    return JSONOpening(opening)
  }
}
