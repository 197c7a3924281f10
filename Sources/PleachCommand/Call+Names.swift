import PleachCore

/// What a name on the command line may stand for.
enum Kind: String, CaseIterable {
  case person, platform, topic, community

  var section: Section {
    switch self {
    case .person: .people
    case .platform: .platforms
    case .topic: .topics
    case .community: .communities
    }
  }

  var plural: String { section.rawValue }
}

extension Call {
  /// The person that a name means.
  func person(_ name: String, in graph: Graph) throws(Failure) -> Person {
    switch graph.resolve(name) {
    case .one(let id): return graph.people[id]!  // resolved in this graph
    case .many(let ids): throw ambiguous(name, ids.compactMap { graph.people[$0] })
    case .none(let nearest):
      throw Failure(
        Self.shown(name), "nobody is called that",
        hint: nearest.map { "Did you mean \"\($0)\"?" } ?? "pleach list shows everyone")
    }
  }

  private func ambiguous(_ name: String, _ people: [Person]) -> Failure {
    var table = Table(columns: 3)
    let handles = people.map { $0.accounts.lazy.compactMap(\.handle).first }
    for (person, handle) in zip(people, handles).prefix(12) {
      let account = person.accounts.first { $0.handle == handle } ?? person.accounts.first
      // Where no handle tells them apart, the identifier does.
      let isAlone = handle != nil && handles.count { $0 == handle } == 1
      table.add([
        person.name, (isAlone ? handle : nil) ?? person.id.raw,
        account.map { Platform.knownName($0.platform) } ?? "",
      ])
    }
    var out = Output(usesColour: false, width: nil)
    table.print(to: &out, indent: 2)
    var lines = String(decoding: out.bytes, as: UTF8.self).split(separator: "\n").map {
      SafeText(String($0))
    }
    if people.count > 12 { lines.append("  and \(people.count - 12) more") }
    return Failure(
      Self.shown(name), "\(people.count) people fit",
      hint: "Say the whole name, or what stands behind it",
      lines: lines)
  }

  /// A name in quotes where it would be lost in the sentence.
  static func shown(_ name: String) -> String {
    let trimmed = name.utf8.allSatisfy { $0 == 0x20 }
    return trimmed || name.utf8.contains(0x20) ? "\"\(name)\"" : name
  }

  /// The record that a name of some kind means: section, identifier and name.
  func record(
    _ kind: Kind, _ name: String, in graph: Graph
  ) throws(Failure) -> (id: String, name: String) {
    switch kind {
    case .person:
      let person = try person(name, in: graph)
      return (person.id.raw, person.name)
    case .platform: return try found(kind, name, graph.platform(named: name), graph.platforms)
    case .topic: return try found(kind, name, graph.topic(named: name), graph.topics)
    case .community: return try found(kind, name, graph.community(named: name), graph.communities)
    }
  }

  /// The platform that `--platform` names; `nil` when it is not given.
  func givenPlatform(in graph: Graph) throws(Failure) -> Platform.ID? {
    guard let name = arguments["platform"] else { return nil }
    if let known = graph.platform(named: name) { return known.id }
    let wanted = Folding.folded(name)
    if let known = Platform.known.first(where: {
      [$0.id.raw, Folding.folded($0.name)].contains(wanted)
    }) {
      return known.id
    }
    return Platform.ID(try record(.platform, name, in: graph).id)
  }

  private func found<Element: Named>(
    _ kind: Kind, _ name: String, _ element: Element?, _ all: Records<Element>
  ) throws(Failure) -> (id: String, name: String) {
    if let element { return (element.id.raw, element.name) }
    let near = DidYouMean.nearest(to: name, among: all.map(\.id.raw) + all.map(\.name))
    throw Failure(
      Self.shown(name), "there is no such \(kind.rawValue)",
      hint: near.map { "Did you mean \"\($0)\"?" } ?? "pleach \(kind.plural) lists them")
  }

  /// The people who match a query, in its order.
  func people(_ text: String, in graph: Graph) throws(Failure) -> [Person] {
    let query = try query(text)
    return query.places(in: graph, texts: SearchTexts(graph)).map { graph.people[$0] }
  }

  /// Reads a query; a mistake is pointed at.
  func query(_ text: String) throws(Failure) -> Query {
    do throws(QueryError) {
      return try Query(text, today: today)
    } catch {
      throw Failure(
        "pleach \(command.name)", error.what, hint: Self.hint(error),
        lines: Self.caret(text, error),
        status: .wrongUsage)
    }
  }

  /// A shell takes `>` and `<` for itself, so that a query which lacks its end was perhaps not quoted.
  private static func hint(_ error: QueryError) -> String? {
    guard let hint = error.hint else { return nil }
    let sentence = hint.prefix(1).uppercased() + hint.dropFirst()
    return hint.contains(">") || hint.contains("<")
      ? sentence + ", in quotes: a shell takes < and > for itself" : sentence
  }

  /// The query, and a line that points at what is meant.
  private static func caret(_ text: String, _ error: QueryError) -> [SafeText] {
    let scalars = text.unicodeScalars
    func safe(_ from: Int, _ count: Int) -> SafeText {
      SafeText(String(String.UnicodeScalarView(scalars.dropFirst(from).prefix(count))))
    }
    let whole = SafeText(text)
    let before = safe(0, error.offset)
    // Text that hides something begins with a sign of two columns.
    let shift = whole.isSuspicious && !before.isSuspicious ? 2 : 0
    let meant = safe(error.offset, error.length)
    let width = max(1, meant.columns - (meant.isSuspicious ? 2 : 0))
    return [
      "  " + whole,
      .spaces(2 + before.columns + shift) + SafeText(String(repeating: "^", count: width)),
    ]
  }
}

/// Platforms, topics and communities: what has a name and a page of its own.
protocol Named: Record {
  var name: String { get }
}

extension Platform: Named {}
extension Topic: Named {}
extension Community: Named {}
