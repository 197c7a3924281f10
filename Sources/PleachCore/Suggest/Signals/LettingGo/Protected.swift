extension Signal {
  /// You protected them: nothing outweighs it, and they are never asked about.
  static let protected = Signal("protected", weight: -3, "you protected them") { person, _ in
    person.isProtected ? Finding(1, "you protected them") : nil
  }
}
