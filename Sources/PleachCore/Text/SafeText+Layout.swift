extension SafeText {
  /// Where text stands in a field wider than itself.
  public enum Alignment: Sendable { case left, right, centre }

  /// Exactly this many columns: longer text is cut with `…`, shorter text padded with spaces.
  public func fitted(to columns: Int, _ alignment: Alignment = .left) -> SafeText {
    let text = cut(to: columns)
    let room = max(0, columns) - text.columns
    guard room > 0 else { return text }
    switch alignment {
    case .left: return text + .spaces(room)
    case .right: return .spaces(room) + text
    case .centre: return .spaces(room / 2) + text + .spaces(room - room / 2)
    }
  }

  /// At most this many columns, the end replaced by `…` where something is missing. A wide letter is
  /// never halved, so the result may be one column short.
  public func cut(to limit: Int) -> SafeText {
    if columns <= limit { return self }
    guard limit > 0 else { return .empty }
    return prefix(limit - 1) + SafeText(clean: "…", columns: 1)
  }

  /// The cells of the first columns, without a sign that something is missing.
  public func prefix(_ limit: Int) -> SafeText {
    if columns <= limit { return self }
    if isPlain {
      let kept = max(0, limit)
      return SafeText(
        clean: String(string.prefix(utf8: kept)), columns: kept, isSuspicious: isSuspicious)
    }
    var used = 0
    return of(
      cells.prefix { cell in
        used += cell.width
        return used <= limit
      })
  }

  /// Lines of at most this many columns, broken at spaces and between wide letters; a word longer
  /// than a line is broken where the line ends. There is always one line, unless `limit` is below 1.
  public func wrapped(to limit: Int) -> [SafeText] {
    guard limit > 0 else { return [] }
    if columns <= limit { return [self] }
    var wrapper = Wrapper(limit: limit)
    for cell in cells { wrapper.take(cell) }
    return wrapper.finish().map(of)
  }

  /// Wraps raw text of several lines and keeps its own line breaks, which `SafeText` alone would turn
  /// into spaces.
  public static func paragraphs(_ raw: String, wrappedTo limit: Int) -> [SafeText] {
    var lines: [SafeText] = []
    var line = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in raw.unicodeScalars {
      let isBreak = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
      if isBreak && !(afterReturn && scalar == "\n") {
        lines += SafeText(String(line)).wrapped(to: limit)
        line = String.UnicodeScalarView()
      } else if !isBreak {
        line.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    if !line.isEmpty { lines += SafeText(String(line)).wrapped(to: limit) }
    return lines
  }
}

extension String {
  /// The first bytes of a text that is known to be ASCII.
  fileprivate func prefix(utf8 count: Int) -> Substring {
    self[..<utf8.index(startIndex, offsetBy: count)]
  }
}

/// Breaks cells into lines, greedily: each line takes as many words as fit.
private struct Wrapper {
  let limit: Int
  private var lines: [[SafeText.Cell]] = []
  private var line: [SafeText.Cell] = []
  private var width = 0
  /// Cells of the line that stand before the last place where it may be broken.
  private var breakAt = 0

  init(limit: Int) { self.limit = limit }

  mutating func take(_ cell: SafeText.Cell) {
    let isSpace = cell.text == " "
    if isSpace && width >= limit {
      breakLine(at: line.count)
      return
    }
    if isSpace && line.isEmpty && !lines.isEmpty { return }
    if cell.width == 2 || line.last?.width == 2 { breakAt = line.count }
    if width + cell.width > limit && !line.isEmpty {
      breakLine(at: breakAt > 0 ? breakAt : line.count)
    }
    let fits = cell.width <= limit
    line.append(fits ? cell : SafeText.Cell(text: "…", width: 1))
    width += fits ? cell.width : 1
    if isSpace { breakAt = line.count }
  }

  private mutating func breakLine(at place: Int) {
    lines.append(Wrapper.trimmed(line[..<place]))
    line = Array(line[place...].drop { $0.text == " " })
    width = line.reduce(0) { $0 + $1.width }
    breakAt = 0
  }

  private static func trimmed(_ cells: ArraySlice<SafeText.Cell>) -> [SafeText.Cell] {
    var cells = cells
    while cells.last?.text == " " { cells.removeLast() }
    return Array(cells)
  }

  consuming func finish() -> [[SafeText.Cell]] {
    if !line.isEmpty || lines.isEmpty { lines.append(Wrapper.trimmed(line[...])) }
    return lines
  }
}
