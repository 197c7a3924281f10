/// Runs `body` and tells how many milliseconds it took.
func milliseconds<Value>(_ body: () throws -> Value) rethrows -> (value: Value, ms: Double) {
  let start = ContinuousClock.now
  let value = try body()
  return (value, (ContinuousClock.now - start).milliseconds)
}

extension Duration {
  /// With what is left of the last one as a fraction.
  var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
  }
}
