/// Walks over GraphML or GEXF; namespaces and all that is not a node, an edge or a name is stepped over.
struct NetworkXML {
  /// What files call the column that holds a handle, the surest first.
  static let handles = ["handle", "acct", "screen_name", "username"]
  private static let labels = ["label", "name", "display_name", "title"]

  private var reader: XMLReader
  private let isGEXF: Bool
  /// What the attributes of nodes are called, by their id.
  private var attributes: [String: String] = [:]
  private var isUndirected = false
  private var node: String?
  private var key: String?
  private var isClosed = false

  init(_ reader: XMLReader, isGEXF: Bool) { (self.reader, self.isGEXF) = (reader, isGEXF) }

  mutating func read(into network: inout ReadNetwork, _ draft: inout ImportDraft) {
    do throws(XMLReader.Failure) {
      while let tag = try reader.next() { take(tag, &network, &draft) }
      if !isClosed { draft.fail(line: reader.line, "the file ends too early: it is cut off") }
    } catch {
      draft.fail(line: error.line, error.reason)
    }
  }

  private mutating func take(
    _ tag: XMLReader.Tag, _ network: inout ReadNetwork, _ draft: inout ImportDraft
  ) {
    let name = tag.name.split(separator: ":").last.map { $0.lowercased() } ?? ""
    guard tag.kind != .close else { return close(name, &network) }
    switch name {
    case "graph":
      let kind = tag.attribute("edgedefault") ?? tag.attribute("defaultedgetype")
      isUndirected = kind?.lowercased() == "undirected"
    case "key", "attribute":
      let title = tag.attribute("attr.name") ?? tag.attribute("title")
      if let id = tag.attribute("id"), let title { attributes[id] = Folding.folded(title) }
    case "node":
      guard let id = Field.filled(tag.attribute("id")) else {
        return draft.skip(line: tag.line, "a node without an id")
      }
      draft.took()
      network.change(id) { $0.label = Field.filled(tag.attribute("label")) ?? $0.label }
      node = tag.kind == .open ? id : nil
    case "attvalue":
      if let id = tag.attribute("for") ?? tag.attribute("id"), let value = tag.attribute("value") {
        say(id, value, &network)
      }
    case "data": key = tag.kind == .open ? tag.attribute("key") : nil
    case "edge": addEdge(tag, &network, &draft)
    default: break
    }
  }

  private mutating func close(_ name: String, _ network: inout ReadNetwork) {
    switch name {
    case "node": node = nil
    case "data":
      if let key { say(key, reader.text, &network) }
      key = nil
    case "graphml", "gexf": isClosed = true
    default: break
    }
  }

  /// What an attribute says of the node that is open.
  private func say(_ attribute: String, _ value: String, _ network: inout ReadNetwork) {
    guard let node, let title = attributes[attribute], let value = Field.filled(value) else {
      return
    }
    network.change(node) {
      if Self.handles.contains(title) { $0.handle = $0.handle ?? value }
      if Self.labels.contains(title) { $0.label = $0.label ?? value }
      if title == "url" { $0.url = value }
    }
  }

  private func addEdge(
    _ tag: XMLReader.Tag, _ network: inout ReadNetwork, _ draft: inout ImportDraft
  ) {
    let kind = (tag.attribute("type") ?? "").lowercased()
    let directed = tag.attribute("directed")?.lowercased()
    let bothWays =
      kind == "undirected" || kind == "mutual" || directed == "false"
      || isUndirected && kind != "directed" && directed != "true"
    let problem = network.addEdge(
      Field.filled(tag.attribute("source")) ?? "", Field.filled(tag.attribute("target")) ?? "",
      bothWays: bothWays)
    if let problem { draft.skip(line: tag.line, problem) } else { draft.took() }
  }
}
