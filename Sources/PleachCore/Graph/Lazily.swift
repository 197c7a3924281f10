import Synchronization

/// What follows from other values: worked out when somebody first asks, and shared by all copies.
///
/// Any two are equal, because what they follow from stands beside them and is compared.
public struct Lazily<Value: Sendable>: Sendable, Equatable {
  private final class Known: Sendable {
    let value: Mutex<Value?>
    init(_ value: Value? = nil) { self.value = Mutex(value) }
  }

  private var known = Known()

  /// Nobody has asked yet.
  public init() {}

  /// The value, made by `make` when it is not known.
  public func value(_ make: () -> Value) -> Value {
    known.value.withLock { value in
      if let value { return value }
      let made = make()
      value = made
      return made
    }
  }

  /// Whether somebody has asked.
  public var isKnown: Bool { known.value.withLock { $0 != nil } }

  /// What it follows from is another by now.
  public mutating func forget() {
    if isKnown { known = Known() }
  }

  /// Follows a change of what it follows from; when nobody has asked yet there is nothing to do.
  public mutating func update(_ change: (inout Value) -> Void) {
    guard isKnown else { return }
    if !isKnownUniquelyReferenced(&known) { known = Known(known.value.withLock { $0 }) }
    note(change)
  }

  /// Adds to what is known something that follows from the same: all copies get it.
  func note(_ addition: (inout Value) -> Void) {
    known.value.withLock { value in
      guard var held = value.take() else { return }
      addition(&held)  // the only one there is, so that it is changed and not copied
      value = held
    }
  }

  /// Any two are equal.
  public static func == (one: Lazily, other: Lazily) -> Bool { true }
}
