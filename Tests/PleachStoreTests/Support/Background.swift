import Glibc

/// A thread of its own: a test that blocks must not take one from the others.
struct Background {
  private let thread: pthread_t

  init(_ body: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Box(body: body))
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, nil,
      { argument in
        Unmanaged<Box>.fromOpaque(argument!).takeRetainedValue().body()  // it is handed in below
        return nil
      }, box.toOpaque())
    precondition(failure == 0, "no thread: \(failure)")
    self.thread = thread
  }

  private final class Box {
    let body: @Sendable () -> Void
    init(body: @escaping @Sendable () -> Void) { self.body = body }
  }

  func join() { pthread_join(thread, nil) }
}
