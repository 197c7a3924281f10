/// The rows of one of Meta's pages (HTML), for those who did not ask for JSON.
struct MetaPage {
  /// A piece of text in a row.
  struct Piece: Equatable {
    var text: String
    /// Of the link around it.
    var address: String?
    /// Whether it is set as the row's heading.
    var isName: Bool
  }

  struct Row: Equatable {
    /// From 1. Meta's pages have few line breaks.
    var line: Int
    var pieces: [Piece] = []

    /// The first piece behind `index` that is a day.
    func day(after index: Int) -> Day? {
      pieces.dropFirst(index + 1).lazy.compactMap { Day(page: $0.text) }.first
    }
  }

  private(set) var rows: [Row] = []
  /// Why the page was not read to its end.
  private(set) var failure: (line: Int, reason: String)?

  private var row: Row?
  private var depth = 0
  private var rowDepth = 0
  private var nameDepth: Int?
  private var address: String?
  private var isClosed = false

  /// - Parameter bytes: UTF-8. Pages never have mojibake.
  init(_ bytes: [UInt8]) {
    var reader = XMLReader(bytes, isHTML: true)
    do {
      while let tag = try reader.next() {
        if row != nil { add(reader.text) }
        take(tag)
      }
      if !isClosed { failure = (reader.line, "the page ends before </html>: it is cut off") }
    } catch {
      failure = (error.line, error.reason)
    }
    endRow()
    if rows.isEmpty, failure == nil { failure = (1, "no rows of a list on this page") }
  }

  private mutating func add(_ text: String) {
    guard !text.isEmpty else { return }
    row?.pieces.append(Piece(text: text, address: address, isName: nameDepth != nil))
  }

  private mutating func take(_ tag: XMLReader.Tag) {
    let name = tag.name.lowercased()
    guard !Self.voids.contains(name) else { return }
    switch tag.kind {
    case .open:
      depth += 1
      open(name, tag)
    case .close: close(name)
    case .empty: break
    }
  }

  private mutating func open(_ name: String, _ tag: XMLReader.Tag) {
    let classes = (tag.attribute("class") ?? "").split(separator: " ")
    if classes.contains(where: { $0 == "_a6-g" || $0 == "uiBoxWhite" }) {
      endRow()
      (row, rowDepth) = (Row(line: tag.line), depth)
    }
    if nameDepth == nil, name == "h2" || classes.contains(where: { $0 == "_a6-h" || $0 == "_2lel" })
    {
      nameDepth = depth
    }
    if name == "a" { address = tag.attribute("href") }
  }

  private mutating func close(_ name: String) {
    if name == "a" { address = nil }
    if name == "html" { isClosed = true }
    if let nameDepth, depth <= nameDepth { self.nameDepth = nil }
    if row != nil, depth <= rowDepth { endRow() }
    depth = max(0, depth - 1)
  }

  private mutating func endRow() {
    if let row { rows.append(row) }
    (row, nameDepth, address) = (nil, nil, nil)
  }

  /// Tags that are never closed.
  private static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr",
  ]
}

extension ImportDraft {
  /// Says what the open page could not tell.
  ///
  /// - Parameter undated: Rows whose day is written as another language does.
  mutating func notePage(undated: Int) {
    note("Pages (HTML) give days by your own clock; ask for JSON, which says more.")
    if undated > 0 { note("\(path): \(undated) rows without a day that can be read") }
  }
}
