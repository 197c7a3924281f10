import CNcurses
import PleachScreen

/// How many colours to use, decided from what the environment says.
struct ColourPlan: Equatable {
  /// No more than this, whatever the terminal can do.
  let most: ColourDepth
  /// How the terminal is described to ncurses.
  let entry: Entry

  enum Entry: Int32 { case own, directXterm, directTmux }

  /// - Parameters:
  ///   - term: `TERM`.
  ///   - colourTerm: `COLORTERM`, by which terminals announce 24-bit colour.
  ///   - noColour: `NO_COLOR`: any text but the empty one asks for none (no-color.org).
  ///   - wish: What the user chose for this program; it wins over `NO_COLOR`.
  init(term: String, colourTerm: String?, noColour: String?, wish: ColourDepth?) {
    if wish == nil, let noColour, !noColour.isEmpty {
      self.init(most: .none, entry: .own)
      return
    }
    let announced = ["truecolor", "24bit"].contains(colourTerm ?? "") || term.hasSuffix("-direct")
    let isDirect = wish == .direct || (wish == nil && announced)
    let entry = isDirect ? ColourPlan.directEntry(for: term) : .own
    self.init(most: wish ?? .direct, entry: entry)
  }

  private init(most: ColourDepth, entry: Entry) {
    self.most = most
    self.entry = entry
  }

  /// The entry of ours that fits a terminal, if one does: the Linux console and old hardware do not
  /// know the sequences, whatever `COLORTERM` says.
  private static func directEntry(for term: String) -> Entry {
    let multiplexers = ["tmux", "screen"]
    if multiplexers.contains(where: term.hasPrefix) { return .directTmux }
    let known = [
      "xterm", "alacritty", "foot", "kitty", "ghostty", "wezterm", "konsole", "gnome", "vte",
      "iterm",
      "contour", "mintty", "st-", "rxvt-unicode-256color", "mlterm", "rio",
    ]
    return known.contains(where: term.hasPrefix) ? .directXterm : .own
  }

  /// The depth to draw in when ncurses reports this many colours.
  func depth(colours: Int32) -> ColourDepth {
    let able: ColourDepth =
      switch colours {
      case 0x100_0000...: .direct
      case 256...: .palette
      case 16...: .sixteen
      case 8...: .eight
      default: .none
      }
    return min(most, able)
  }
}

extension Colour.Value {
  /// The number by which ncurses knows this colour.
  ///
  /// - Parameter isDirect: In 24-bit entries 0–15 are the palette and larger numbers `0xrrggbb`.
  func number(isDirect: Bool) -> Int32 {
    switch self {
    case .standard: return -1
    case .palette(let index) where !isDirect || index < 16: return Int32(index)
    case .palette, .rgb:
      let (red, green, blue) = components
      let number = Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
      // Black and the blackest blues would be taken for palette numbers.
      return number < 16 ? 0x010101 : number
    }
  }
}
