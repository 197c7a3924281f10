extension Importer {
  /// Who follows whom among others: edge lists, GraphML, GEXF.
  static let graphs = Importer(
    id: "graphs", title: "Graph files", platform: "graph",
    howToExport: [
      "A program that draws networks (Gephi, networkx, igraph) writes GraphML, GEXF or a table of edges.",
      "A table needs two columns: source,target or follower,followee; a list needs \"edges\" in its name.",
      "Handles such as ada@example.org make it Mastodon's; --as says which of them is you.",
    ],
    recognises: GraphFiles.recognise, read: GraphFiles.read)
}

/// Whoever stands in such a file is kept, for the edges between others are what it is read for.
private enum GraphFiles {
  static let list = "edge list"
  static let table = "table of edges"
  static let nodes = "table of nodes"
  static let graphML = "GraphML"
  static let gexf = "GEXF"

  static func recognise(_ file: ExportFile) -> Recognition? {
    switch rootTag(of: file.head) {
    case "graphml": return Recognition(graphML)
    case "gexf": return Recognition(gexf)
    default: break
    }
    let header = file.headerCells.map { Folding.folded($0) }
    if EdgeTable.columns(header) != nil { return Recognition(table) }
    if header.count > 1, header[0] == "id", header[1] == "label" { return Recognition(nodes) }
    let isNamed = ["edge", "edges", "edgelist"].contains { file.stem.contains($0) }
    return isNamed && EdgeTable.isList(file.opening) ? Recognition(list) : nil
  }

  private static func rootTag(of head: [UInt8]) -> String? {
    guard head.contains(UInt8(ascii: "<")), let text = try? XMLDecoding.utf8(head) else {
      return nil
    }
    var reader = XMLReader(text)
    // Only whether it is one of ours is asked; what else is wrong is said when it is read.
    return (try? reader.next())?.name.lowercased()
  }

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    var network = ReadNetwork()
    for file in files {
      switch file.format {
      case graphML, gexf:
        guard let raw = draft.open(file, raw: true) else { continue }
        do {
          var reader = NetworkXML(XMLReader(try XMLDecoding.utf8(raw)), isGEXF: file.format == gexf)
          reader.read(into: &network, &draft)
        } catch {
          draft.fail(line: 1, "the encoding \(error.name) is not read: save the file as UTF-8")
        }
      case nodes:
        guard let bytes = draft.open(file) else { continue }
        EdgeTable.readNodes(bytes, &network, &draft)
      case table:
        guard let bytes = draft.open(file) else { continue }
        EdgeTable.readTable(bytes, &network, &draft)
      default:
        guard let bytes = draft.open(file) else { continue }
        EdgeTable.readList(bytes, &network, &draft)
      }
    }
    network.add(to: &draft)
  }
}
