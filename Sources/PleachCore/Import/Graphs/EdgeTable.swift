/// Edges as tables and lists: a row or a line each.
enum EdgeTable {
  // Letters and invitations have "from" and "to".
  private static let sources = ["source", "follower"]
  private static let targets = ["target", "followee", "followed", "following"]

  /// Which columns are the ends, and which says that an edge goes both ways; `nil` for other tables.
  static func columns(_ header: [String]) -> (from: Int, to: Int, type: Int?)? {
    guard let from = header.firstIndex(where: sources.contains),
      let to = header.firstIndex(where: targets.contains), from != to
    else { return nil }
    return (from, to, header.firstIndex(of: "type"))
  }

  static func readTable(
    _ bytes: [UInt8], _ network: inout ReadNetwork, _ draft: inout ImportDraft
  ) {
    var rows = CSV(bytes)
    guard let header = rows.next(),
      let columns = columns(header.cells.map { Folding.folded(Field.trimmed($0)) })
    else { return draft.fail(line: 1, "no columns source and target") }
    draft.readRows(rows) { row, _ in
      let isUndirected = columns.type.map { Folding.folded(row.cell($0)) == "undirected" } ?? false
      return network.addEdge(row.cell(columns.from), row.cell(columns.to), bothWays: isUndirected)
    }
  }

  static func readNodes(
    _ bytes: [UInt8], _ network: inout ReadNetwork, _ draft: inout ImportDraft
  ) {
    var rows = CSV(bytes)
    let header = rows.next()?.cells.map { Folding.folded(Field.trimmed($0)) } ?? []
    let handle = header.firstIndex { NetworkXML.handles.contains($0) }
    draft.readRows(rows) { row, _ in
      let id = row.cell(0)
      guard !id.isEmpty else { return "a node without an id" }
      network.change(id) {
        $0.label = row.cell(1)
        if let handle { $0.handle = Field.filled(row.cell(handle)) }
      }
      return nil
    }
  }

  /// Whether the first line that is no comment is two names.
  static func isList(_ opening: [UInt8]) -> Bool {
    for (_, text) in Rows(opening) where !text.isEmpty {
      let words = words(text)
      return words.count >= 2 && words.allSatisfy { !"{[<\"".contains($0.first ?? "{") }
    }
    return false
  }

  static func readList(
    _ bytes: [UInt8], _ network: inout ReadNetwork, _ draft: inout ImportDraft
  ) {
    for (number, text) in Rows(bytes) where !text.isEmpty {
      let words = words(text)
      guard words.count >= 2 else {
        draft.skip(line: number, "only one name")
        continue
      }
      if let problem = network.addEdge(words[0], words[1]) {
        draft.skip(line: number, problem)
      } else {
        draft.took()
      }
    }
  }

  /// Lines without comments, each with its number, one at a time: there may be millions.
  private struct Rows: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var place = 0
    private var number = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> (number: Int, text: String)? {
      guard place < bytes.count else { return nil }
      let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
      let text = Field.trimmed(String(decoding: bytes[place..<end], as: UTF8.self))
      (place, number) = (end + 1, number + 1)
      return (number, text.hasPrefix("#") || text.hasPrefix("%") ? "" : text)
    }
  }

  /// At tabs or commas where there are some, else at blanks; what comes behind two names is data.
  private static func words(_ line: String) -> [String] {
    let separator: Character =
      line.contains("\t") ? "\t" : line.contains(",") && !line.contains(" ") ? "," : " "
    return line.split(separator: separator).prefix(2).map { Field.trimmed(Field.text(String($0))) }
  }
}
