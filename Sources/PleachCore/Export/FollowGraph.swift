/// Who follows whom among some people and you, as graph programs read it.
struct FollowGraph {
  /// Somebody of it.
  struct Node {
    /// Letters, digits, dots, hyphens and underscores: what every one of the formats takes as it is.
    let id: String
    let name: String
    /// What binds you; empty for yourself.
    let tie: String
    let communities: String
  }

  /// You first, then the people in their order.
  let nodes: [Node]
  /// Places in `nodes`: who follows, and whom.
  let edges: [(from: Int, to: Int)]

  init(_ people: [Person], in graph: Graph) {
    var nodes = [Node(id: "you", name: "You", tie: "", communities: "")]
    var used: Set<String> = ["you"]
    for person in people {
      let id = Identifier<Node>(Self.plain(person.id.raw)).free { used.contains($0.raw) }.raw
      used.insert(id)
      let name = FileText.line(person.name)
      nodes.append(
        Node(
          id: id, name: name.isEmpty ? id : name, tie: person.tie.rawValue,
          communities: person.communities.map {
            FileText.line(graph.communities[$0]?.name ?? $0.raw)
          }.joined(separator: "; ")))
    }
    self.nodes = nodes
    edges = Self.edges(people, graph)
  }

  private static func edges(_ people: [Person], _ graph: Graph) -> [(from: Int, to: Int)] {
    var places: [Person.ID: Int] = [:]
    for (index, person) in people.enumerated() { places[person.id] = index + 1 }
    var edges: [(from: Int, to: Int)] = []
    for (index, person) in people.enumerated() where person.tie.youFollow {
      edges.append((0, index + 1))
    }
    for (index, person) in people.enumerated() {
      if person.tie == .mutual || person.tie == .follower { edges.append((index + 1, 0)) }
      edges += graph.followed(by: person).compactMap { places[$0.id] }.map { (index + 1, $0) }
    }
    return edges
  }

  /// Identifiers that pleach makes come through; in those of a store edited by hand all else is a hyphen.
  private static func plain(_ id: String) -> String {
    let scalars = id.unicodeScalars.map { scalar -> Unicode.Scalar in
      let isLetter =
        scalar.properties.isAlphabetic && Self.lettersOfNames(scalar.value)
        && !JSONWriter.isHidden(scalar)
      let isPlain = isLetter || "0123456789._-".unicodeScalars.contains(scalar)
      return isPlain ? scalar : "-"
    }
    return scalars.isEmpty ? "-" : String(String.UnicodeScalarView(scalars))
  }

  /// Where XML looks for the letters of names; it has no circled ones.
  private static func lettersOfNames(_ value: UInt32) -> Bool {
    switch value {
    case ..<0x80, 0xC0...0x1FFF, 0x2C00...0xD7FF, 0x10000...: true
    default: false
    }
  }
}

extension FollowGraph {
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

  /// GraphML, as its primer has it.
  var graphML: String {
    var lines = [Self.head, "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">"]
    for key in ["label", "tie", "communities"] {
      lines.append(
        "  <key id=\"\(key)\" for=\"node\" attr.name=\"\(key)\" attr.type=\"string\"/>")
    }
    lines.append("  <graph id=\"pleach\" edgedefault=\"directed\">")
    for node in nodes {
      lines.append("    <node id=\"\(node.id)\">")
      for (key, text) in node.texts {
        lines.append("      <data key=\"\(key)\">\(MarkupText.escaped(text))</data>")
      }
      lines.append("    </node>")
    }
    lines += edges.map {
      "    <edge source=\"\(nodes[$0.from].id)\" target=\"\(nodes[$0.to].id)\"/>"
    }
    return (lines + ["  </graph>", "</graphml>"]).joined(separator: "\n") + "\n"
  }

  /// GEXF 1.3, without the day of writing: the same graph gives the same file.
  var gexf: String {
    var lines = [
      Self.head, "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">", "  <meta>",
      "    <creator>pleach</creator>", "  </meta>",
      "  <graph defaultedgetype=\"directed\" mode=\"static\">", "    <attributes class=\"node\">",
    ]
    for key in ["tie", "communities"] {
      lines.append("      <attribute id=\"\(key)\" title=\"\(key)\" type=\"string\"/>")
    }
    lines += ["    </attributes>", "    <nodes>"]
    for node in nodes {
      lines.append("      <node id=\"\(node.id)\" label=\"\(MarkupText.escaped(node.name))\">")
      let values = node.texts.dropFirst().map { key, text in
        "          <attvalue for=\"\(key)\" value=\"\(MarkupText.escaped(text))\"/>"
      }
      if !values.isEmpty { lines += ["        <attvalues>"] + values + ["        </attvalues>"] }
      lines.append("      </node>")
    }
    lines += ["    </nodes>", "    <edges>"]
    for (index, edge) in edges.enumerated() {
      let (from, to) = (nodes[edge.from].id, nodes[edge.to].id)
      lines.append("      <edge id=\"\(index)\" source=\"\(from)\" target=\"\(to)\"/>")
    }
    return (lines + ["    </edges>", "  </graph>", "</gexf>"]).joined(separator: "\n") + "\n"
  }

  /// Graphviz's language.
  var dot: String {
    var lines = ["digraph pleach {"]
    for node in nodes {
      let attributes = node.texts.map { "\($0)=\(Self.quoted($1))" }.joined(separator: ", ")
      lines.append("  \"\(node.id)\" [\(attributes)];")
    }
    lines += edges.map { "  \"\(nodes[$0.from].id)\" -> \"\(nodes[$0.to].id)\";" }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  /// A text that Graphviz draws as it is: it reads `\N` and `&lt;` in labels.
  private static func quoted(_ text: String) -> String {
    var quoted = ""
    // Scalar by scalar: a quote with an accent on it is no quote to `replacing`, and is one to Graphviz.
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": quoted += "&amp;"
      case "\\": quoted += "\\\\"
      case "\"": quoted += "\\\""
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "\"" + quoted + "\""
  }
}

extension FollowGraph.Node {
  /// What is known of somebody, by the names of the formats; what is empty is left out.
  fileprivate var texts: [(key: String, text: String)] {
    [("label", name), ("tie", tie), ("communities", communities)].filter { !$0.1.isEmpty }
      .map { (key: $0.0, text: $0.1) }
  }
}
