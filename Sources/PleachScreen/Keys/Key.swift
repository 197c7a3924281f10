/// One press of a key, with what was held down.
///
/// Its text form is what keymaps, help and tests use: `j`, `é`, `<enter>`, `<c-f>`, `<a-x>`, `<s-tab>`,
/// `<f1>`, `<lt>` for `<` itself.
public struct Key: Sendable, Hashable {
  /// Which key it is.
  public enum Code: Sendable, Hashable {
    /// A letter, digit or sign, as the keyboard layout gives it: `G` is not `g` with shift.
    case letter(Unicode.Scalar)
    /// A key with a name of its own.
    case named(Name)
    /// `<f1>` to `<f24>`.
    case function(Int)
  }

  /// Keys that are no letters, by their names in the text form.
  public enum Name: String, Sendable, CaseIterable {
    case enter, esc, tab, space, bs, del, ins, up, down, left, right, home, end, pgup, pgdn
  }

  /// What was held down.
  public struct Modifiers: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set of bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Control, written `c-`.
    public static let control = Modifiers(rawValue: 1)
    /// Alt or Meta, written `a-`.
    public static let alt = Modifiers(rawValue: 2)
    /// Shift with a named key, written `s-`; letters carry it themselves.
    public static let shift = Modifiers(rawValue: 4)
  }

  /// Which key it is.
  public let code: Code
  /// What was held down.
  public let modifiers: Modifiers

  /// A key. A space becomes `<space>`, and control letters small, because terminals tell neither
  /// apart.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.modifiers = modifiers
    switch code {
    case .letter(" "): self.code = .named(.space)
    case .letter(let letter) where modifiers.contains(.control):
      self.code = .letter(letter.properties.lowercaseMapping.unicodeScalars.first ?? letter)
    default: self.code = code
    }
  }

  /// A letter without anything held down.
  public init(_ letter: Unicode.Scalar) { self.init(.letter(letter)) }

  /// A named key.
  public init(_ name: Name, _ modifiers: Modifiers = []) { self.init(.named(name), modifiers) }

  /// The letter to insert where text is typed: `nil` for keys that type nothing.
  public var typed: Unicode.Scalar? {
    guard modifiers.isSubset(of: .shift) else { return nil }
    switch code {
    case .letter(let letter): return letter
    case .named(.space): return " "
    default: return nil
    }
  }
}

/// Something done with the mouse.
public struct Mouse: Sendable, Hashable {
  /// A button of the mouse.
  public enum Button: Sendable, Hashable { case left, middle, right }

  /// What happened.
  public enum Deed: Sendable, Hashable {
    case press(Button)
    case release
    case wheelUp
    case wheelDown
  }

  /// What happened.
  public let deed: Deed
  /// Row on the screen, from 0.
  public let row: Int
  /// Column on the screen, from 0.
  public let column: Int

  /// Something done at a place.
  public init(_ deed: Deed, row: Int, column: Int) {
    self.deed = deed
    self.row = row
    self.column = column
  }
}
