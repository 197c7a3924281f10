/// Applies the display rule scalar by scalar; one pass, and no `Character` is ever formed.
struct Cleaner {
  /// Marks kept on one base: what one cell of the terminal holds.
  static let mostMarks = 4

  private(set) var output = String.UnicodeScalarView()
  private(set) var columns = 0
  private(set) var mixesAlphabets = false
  private var hasHidden = false
  private var marks = 0
  private var previous: Unicode.Scalar?
  private var joins = false
  private var afterReturn = false
  private var spelling = Spelling()
  /// A braille letter without a dot is a blank that is no space.
  private var hasBlankBraille = false
  private var hasBraille = false

  /// Whether a reader would not see all that is there. The blank of braille is honest among braille
  /// letters.
  var hidesSomething: Bool { hasHidden || hasBlankBraille && !hasBraille }

  mutating func take(_ scalar: Unicode.Scalar) {
    let isLineFeedOfPair = afterReturn && scalar == "\n"
    afterReturn = scalar == "\r"
    if isLineFeedOfPair { return }
    if continuesPicture(scalar) { return }
    switch Appearance(of: scalar) {
    case .base(let width): append(scalar, columns: width)
    case .mark: addMark(scalar)
    case .replaced(let other): append(other, columns: 1)
    case .space: append(" ", columns: 1)
    case .dropped: noteSelector(scalar)
    case .hidden: hide(scalar)
    case .joiner: join(scalar)
    }
  }

  /// A picture after a joiner, or a skin tone after a picture. Terminals disagree about the width
  /// of the whole sequence, and agree about its first picture.
  private mutating func continuesPicture(_ scalar: Unicode.Scalar) -> Bool {
    let isTone = (0x1F3FB...0x1F3FF).contains(scalar.value) && previous?.isPicture == true
    let isJoined = joins && scalar.isPicture
    joins = false
    return isTone || isJoined
  }

  private mutating func append(_ scalar: Unicode.Scalar, columns width: Int) {
    output.append(scalar)
    columns += width
    marks = 0
    previous = scalar
    if (0x2800...0x28FF).contains(scalar.value) {
      if scalar.value == 0x2800 { hasBlankBraille = true } else { hasBraille = true }
    }
    if spelling.mixes(with: scalar) { mixesAlphabets = true }
  }

  private mutating func addMark(_ scalar: Unicode.Scalar) {
    // A mark without a base would sit on whatever happens to stand before the text: it gets the dotted
    // circle on which Unicode's own charts show marks.
    if previous == nil { append("\u{25CC}", columns: 1) }
    guard marks < Self.mostMarks else { return }
    output.append(scalar)
    marks += 1
  }

  private mutating func noteSelector(_ scalar: Unicode.Scalar) {
    // Selectors on a letter choose no glyph: they are a way to smuggle bytes.
    if previous == nil || previous?.properties.isAlphabetic == true && previous?.isASCII == true {
      hasHidden = true
    }
  }

  private mutating func hide(_ scalar: Unicode.Scalar) {
    // The flags of England, Scotland and Wales are a black flag with tags, and ideographs have
    // variation selectors of their own: both are how people write their names.
    let isTagOfFlag = (0xE0020...0xE007F).contains(scalar.value) && previous == "\u{1F3F4}"
    let isVariant =
      (0xE0100...0xE01EF).contains(scalar.value) && previous?.properties.isIdeographic == true
    if !isTagOfFlag && !isVariant { hasHidden = true }
  }

  private mutating func join(_ scalar: Unicode.Scalar) {
    guard let previous, previous.isPicture || previous.takesJoiners else {
      hasHidden = true
      return
    }
    joins = scalar == "\u{200D}" && previous.isPicture
  }
}
