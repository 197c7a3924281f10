/// Memory of a fixed size for inner loops: unchecked in a release, gone with its owner.
///
/// A kernel works through millions of numbers in a row; arrays would ask at each whether it is there and
/// whether somebody else looks on.
struct Slab<Value: BitwiseCopyable>: ~Copyable {
  let base: UnsafeMutablePointer<Value>
  let count: Int

  init(repeating value: Value, count: Int) {
    (base, self.count) = (.allocate(capacity: count), count)
    base.initialize(repeating: value, count: count)
  }

  /// Nothing may be read that was not written before.
  init(unfilled count: Int) { (base, self.count) = (.allocate(capacity: count), count) }

  deinit { base.deallocate() }

  @inline(__always) subscript(place: Int) -> Value {
    get {
      assert(place >= 0 && place < count, "place \(place) of \(count)")
      return base[place]
    }
    nonmutating set {
      assert(place >= 0 && place < count, "place \(place) of \(count)")
      base[place] = newValue
    }
  }

  /// The values from one place up to another.
  @inline(__always) func part(_ start: UInt32, _ end: UInt32) -> UnsafeBufferPointer<Value> {
    assert(start <= end && Int(end) <= count, "\(start) to \(end) of \(count)")
    return UnsafeBufferPointer(start: base + Int(start), count: Int(end &- start))
  }

  /// The first so many as an array.
  func array(_ length: Int) -> [Value] { Array(UnsafeBufferPointer(start: base, count: length)) }
}
