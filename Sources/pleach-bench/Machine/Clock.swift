#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Runs `body` and tells how many milliseconds it took: on the wall, and of this process's own time,
/// which other programs on the machine disturb less.
func milliseconds<Value>(_ body: () throws -> Value) rethrows -> (
  value: Value, ms: Double, cpu: Double
) {
  let (start, used) = (ContinuousClock.now, ownTime())
  let value = try body()
  return (value, (ContinuousClock.now - start).milliseconds, ownTime() - used)
}

private func ownTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

/// How many programs wanted to run at once of late, a minute's mean.
func load() -> Double {
  var loads = [0.0]
  return getloadavg(&loads, 1) == 1 ? loads[0] : 0
}

extension Duration {
  /// With what is left of the last one as a fraction.
  var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
  }
}
