import PleachCore

/// Text being typed, with a cursor.
public struct TextField: Sendable, Equatable {
  /// As many bytes as a field of the store holds.
  public static let limit = 64 * 1024

  private var before: [Character]
  private var after: [Character] = []

  /// A field with the cursor at the end of `text`.
  public init(_ text: String = "") { before = Array(text) }

  /// All that was typed.
  public var text: String { String(before) + String(after) }
  /// What stands to the left of the cursor.
  public var textBefore: String { String(before) }
  /// What stands under and behind the cursor.
  public var textAfter: String { String(after) }
  /// Whether nothing was typed; a space is something.
  public var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// Inserts at the cursor; what would pass the limit is left out.
  public mutating func insert(_ text: String) {
    guard self.text.utf8.count + text.utf8.count <= Self.limit else { return }
    // Put together again, so that a mark joins the letter before it.
    before = Array(String(before) + text)
  }

  /// Types or moves as a key asks; `false` when the key is none of an editor's.
  public mutating func take(_ key: Key) -> Bool {
    if let typed = key.typed {
      insert(String(typed))
      return true
    }
    switch key.description {
    case "<bs>", "<c-h>": _ = before.popLast()
    case "<del>", "<c-d>": if !after.isEmpty { after.removeFirst() }
    case "<left>", "<c-b>": moveLeft()
    case "<right>", "<c-f>": moveRight()
    case "<home>", "<c-a>": while !before.isEmpty { moveLeft() }
    case "<end>", "<c-e>": while !after.isEmpty { moveRight() }
    case "<c-w>", "<a-bs>": deleteWord()
    case "<c-u>": before = []
    case "<c-k>": after = []
    case "<a-b>", "<c-left>": while moveLeft(), before.last?.isWhitespace == false {}
    case "<a-f>", "<c-right>": while moveRight(), after.first?.isWhitespace == false {}
    default: return false
    }
    return true
  }

  @discardableResult private mutating func moveLeft() -> Bool {
    guard let letter = before.popLast() else { return false }
    after.insert(letter, at: 0)
    return true
  }

  @discardableResult private mutating func moveRight() -> Bool {
    guard !after.isEmpty else { return false }
    before.append(after.removeFirst())
    return true
  }

  /// Puts the cursor before the letter of that number.
  mutating func place(_ cursor: Int) {
    let letters = before + after
    let cursor = max(0, min(cursor, letters.count))
    before = Array(letters[..<cursor])
    after = Array(letters[cursor...])
  }

  private mutating func deleteWord() {
    while before.last?.isWhitespace == true { before.removeLast() }
    while let last = before.last, !last.isWhitespace { before.removeLast() }
  }

  /// Draws one line of it, scrolled so that the cursor is in view.
  ///
  /// - Returns: The cursor's column in `canvas`.
  func draw(on canvas: Canvas, row: Int = 0, role: Role = .prompt) -> Int {
    var left = SafeText(textBefore)
    let room = max(0, canvas.columns - 1)
    if left.columns > room { left = left.suffix(room) }
    canvas.line(row, left + SafeText(textAfter), role)
    return min(left.columns, room)
  }
}

extension SafeText {
  /// The cells of the last columns.
  func suffix(_ limit: Int) -> SafeText {
    var columns = 0
    var kept: [SafeText.Cell] = []
    for cell in cells.reversed() {
      guard columns + cell.width <= limit else { break }
      columns += cell.width
      kept.append(cell)
    }
    return SafeText(kept.reversed().map(\.text).joined())
  }
}
