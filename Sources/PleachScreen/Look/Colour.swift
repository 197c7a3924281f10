/// How many colours a terminal shows.
public enum ColourDepth: Int, Sendable, Comparable, CaseIterable {
  /// No colours at all, by nature or because `NO_COLOR` asks for it.
  case none
  /// Eight, as old terminals have them.
  case eight
  /// Eight and their bright twins.
  case sixteen
  /// The 256 of xterm.
  case palette
  /// Sixteen million.
  case direct

  /// Fewer colours come first.
  public static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A colour of a theme: how it should look, and what may stand for it where that cannot be shown.
///
/// In text `#fabd2f`, `214`, `yellow`, `brightblue` or `default`; a stand-in for fewer colours
/// follows a slash: `#fabd2f/yellow`, `#fabd2f/214/yellow`. Without one the nearest is taken.
public struct Colour: Sendable, Hashable {
  /// One way to name a colour to a terminal.
  public enum Value: Sendable, Hashable {
    /// The terminal's own foreground or background.
    case standard
    /// 0–7 the eight, 8–15 their bright twins, 16–255 xterm's cube and greys.
    case palette(UInt8)
    /// Red, green and blue.
    case rgb(UInt8, UInt8, UInt8)
  }

  /// How it should look.
  public let value: Value
  /// What to take instead where there are 256 colours, and where there are 16.
  let standIns: [Value]

  /// A colour with its stand-ins, from many colours to few.
  public init(_ value: Value, else standIns: [Value] = []) {
    self.value = value
    self.standIns = standIns
  }

  /// What to tell a terminal of this depth. At `.none` the answer is always `.standard`; at `.eight`
  /// no bright colour is named, and at `.sixteen` none beyond 15.
  public func reduced(to depth: ColourDepth) -> Value {
    guard depth > .none else { return .standard }
    for candidate in [value] + standIns where candidate.isShown(at: depth) { return candidate }
    let last = standIns.last ?? value
    switch depth {
    case .palette: return Palette.nearest(to: last.components, among: 16...255)
    case .sixteen: return Palette.nearest(to: last.components, among: 0...15)
    default: return last.withoutBrightness
    }
  }
}

extension Colour.Value {
  fileprivate func isShown(at depth: ColourDepth) -> Bool {
    switch self {
    case .standard: true
    case .palette(let index):
      index < (depth == .eight ? 8 : depth == .sixteen ? 16 : 255)
        || depth >= .palette
    case .rgb: depth == .direct
    }
  }

  /// The nearest of eight. Bright black is a grey, and would vanish on black as 0: it becomes white.
  fileprivate var withoutBrightness: Colour.Value {
    switch Palette.nearest(to: components, among: 0...15) {
    case .palette(8): .palette(7)
    case .palette(let index): .palette(index % 8)
    default: .standard
    }
  }

  /// Red, green and blue as xterm shows this colour; the terminal's own is taken as a middle grey.
  public var components: (red: UInt8, green: UInt8, blue: UInt8) {
    switch self {
    case .standard: (127, 127, 127)
    case .palette(let index): Palette.components(index)
    case .rgb(let red, let green, let blue): (red, green, blue)
    }
  }
}

/// The 256 colours of xterm.
enum Palette {
  private static let first: [(UInt8, UInt8, UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  static func components(_ index: UInt8) -> (red: UInt8, green: UInt8, blue: UInt8) {
    switch index {
    case ..<16: return first[Int(index)]
    case 232...:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    default:
      let cube = Int(index) - 16
      return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    }
  }

  /// The index whose colour looks most alike; the lowest of equals.
  ///
  /// Distance in RGB, weighted by the mean of red: cheap, and closer to what the eye sees than the
  /// plain sum (T. Riemersma, "Colour metric", compuphase.com/cmetric.htm).
  static func nearest(
    to wanted: (red: UInt8, green: UInt8, blue: UInt8), among indices: ClosedRange<UInt8>
  ) -> Colour.Value {
    var best = indices.lowerBound
    var least = Int.max
    for index in indices {
      let distance = distance(wanted, components(index))
      if distance < least { (best, least) = (index, distance) }
    }
    return .palette(best)
  }

  private static func distance(
    _ one: (red: UInt8, green: UInt8, blue: UInt8), _ other: (red: UInt8, green: UInt8, blue: UInt8)
  ) -> Int {
    let mean = (Int(one.red) + Int(other.red)) / 2
    let red = Int(one.red) - Int(other.red)
    let green = Int(one.green) - Int(other.green)
    let blue = Int(one.blue) - Int(other.blue)
    return (512 + mean) * red * red / 256 + 4 * green * green + (767 - mean) * blue * blue / 256
  }
}
