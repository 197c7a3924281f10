import PleachScreen
import PleachTerminal
import Synchronization

/// Messages from background work to the one loop.
final class Mailbox: Sendable {
  let waker: Waker
  private let messages = Mutex<[Message]>([])

  init(waker: Waker) { self.waker = waker }

  /// From any thread.
  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    waker.wake()
  }

  func drain() -> [Message] {
    messages.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
