/// How text looks: what is not said is taken from what lies below.
public struct Style: Sendable, Hashable {
  /// Bold, dim and so on.
  public struct Attributes: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set of bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Heavier, or brighter.
    public static let bold = Attributes(rawValue: 1)
    /// Paler; not every terminal knows it.
    public static let dim = Attributes(rawValue: 2)
    /// A line below.
    public static let underline = Attributes(rawValue: 4)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 8)
    /// Slanted; not every terminal knows it.
    public static let italic = Attributes(rawValue: 16)

    /// Each with its name in theme files.
    public static let named: [(name: String, attribute: Attributes)] = [
      ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
      ("italic", .italic),
    ]
  }

  /// Colour of the letters, if it says one.
  public var foreground: Colour?
  /// Colour behind them, if it says one.
  public var background: Colour?
  /// What is added to the letters.
  public var attributes: Attributes

  /// Puts a style together.
  public init(
    foreground: Colour? = nil, background: Colour? = nil, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// A style as one terminal can show it: nothing is left open.
public struct DrawnStyle: Sendable, Hashable {
  /// Colour of the letters.
  public var foreground: Colour.Value
  /// Colour behind them.
  public var background: Colour.Value
  /// What is added to the letters.
  public var attributes: Style.Attributes
}
