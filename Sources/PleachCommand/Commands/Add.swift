import PleachCore

extension Command {
  static let add = Command(
    name: "add", summary: "add a person, topic, platform or community",
    usage: [
      "add NAME [--account PLATFORM:HANDLE] [--following] [--note TEXT] [field=value…]",
      "add topic|platform|community|person NAME [field=value…]",
    ],
    options: [
      CommandOption("account", "PLATFORM:HANDLE", "an account of theirs; may be repeated"),
      CommandOption("following", nil, "you follow the accounts that are named"),
      CommandOption("note", "TEXT", "why you follow them"),
      CommandOption("community", "NAME", "tag them; may be repeated", .communities),
      CommandOption("topic", "NAME", "what they speak of; may be repeated", .topics), .json,
    ],
    about: ["Communities, topics and platforms that are not there yet are made on the way."],
    lists: Kind.allCases.map(Assignments.help) + [HistoryJSON.help],
    examples: [
      "pleach add \"Ada Quill\" --account mastodon:ada@mastodon.example.org --community weavers",
      "pleach add topic looms care=3 question=\"Which loom for a beginner?\"",
    ],
    words: [.kindOrPerson, .nothing]
  ) { call throws(Failure) in
    guard let first = call.words.first else { throw call.usage("whom?") }
    guard let kind = try call.kind(in: call.words) else {
      return try call.addPerson(first, Array(call.words.dropFirst()))
    }
    let (name, rest) = (call.words[1], Array(call.words.dropFirst(2)))
    if kind == .person { return try call.addPerson(name, rest) }
    try call.addGroup(kind, name, rest)
  }
}

extension Call {
  fileprivate mutating func addPerson(_ name: String, _ fields: [String]) throws(Failure) {
    try checkName(name)
    let assignments = try Assignments(fields, of: .people, call: self)
    let accounts = try accounts()
    let options = arguments
    let today = today
    let change = try change { graph throws(Failure) in
      for account in accounts {
        if let owner = graph.owner(of: account.id) {
          throw Failure(
            account.id.raw, "that account belongs to \"\(owner.name)\" already",
            hint: "To write about them: pleach edit")
        }
      }
      let (start, id) = Deeds.addPerson(named: name, on: today, in: graph)
      var edits = start.edits
      for account in accounts {
        if graph.platforms[account.platform] == nil {
          let name = Platform.knownName(account.platform)
          edits.insert(.put(Platform(id: account.platform, name: name)), at: 0)
        }
        edits.append(.put(account, of: id))
      }
      if let note = options["note"] { edits.append(.set(id, "note", .string(note))) }
      edits += Deeds.tag([id], options.all("community"), in: graph)?.edits ?? []
      edits += Deeds.link([id], options.all("topic"), in: graph)?.edits ?? []
      edits += assignments.edits(of: .people, id.raw, in: graph)
      return Proposal(start.title, edits)
    }
    report("Added \(name).", change)
  }

  private func accounts() throws(Failure) -> [Account] {
    var accounts: [Account] = []
    for text in arguments.all("account") {
      var account = Deeds.account(text)
      account.isFollowing = arguments.has("following")
      guard !account.platform.raw.isEmpty, !account.key.isEmpty else {
        throw usage(
          "--account cannot be \"\(text)\"",
          hint: "Write it as mastodon:ada@mastodon.example.org")
      }
      accounts.append(account)
    }
    return accounts
  }

  private func checkName(_ name: String) throws(Failure) {
    guard name.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw usage("a name must say something")
    }
  }

  fileprivate mutating func addGroup(
    _ kind: Kind, _ name: String, _ fields: [String]
  ) throws(Failure) {
    try checkName(name)
    for option in ["account", "following", "note", "community", "topic"] where arguments.has(option)
    {
      throw usage("--\(option) is for people", hint: "Fields are written as note=…")
    }
    let assignments = try Assignments(fields, of: kind.section, call: self)
    let change = try change { graph throws(Failure) in
      let id = Self.id(kind, name)
      if graph.isThere(kind, id, name) {
        throw Failure(
          Self.shown(name), "there is such a \(kind.rawValue) already",
          hint: "To change it: pleach edit \(kind.rawValue) \(id)")
      }
      return Proposal(
        "add \(kind.rawValue) \(name)",
        [Self.put(kind, id, name)] + assignments.edits(of: kind.section, id, in: graph))
    }
    report("Added the \(kind.rawValue) \(name).", change)
  }

  private static func id(_ kind: Kind, _ name: String) -> String {
    let known = Platform.known.first { Folding.folded($0.name) == Folding.folded(name) }
    if kind == .platform, let known { return known.id.raw }
    return Platform.ID.slug(name, isPath: kind == .topic || kind == .community).raw
  }

  private static func put(_ kind: Kind, _ id: String, _ name: String) -> Edit {
    switch kind {
    case .person: .put(Person(id: Person.ID(id), name: name))
    case .platform:
      .put(
        Platform(id: Platform.ID(id), name: id == name ? Platform.knownName(Platform.ID(id)) : name)
      )
    case .topic: .put(Topic(id: Topic.ID(id), name: name))
    case .community: .put(Community(id: Community.ID(id), name: name))
    }
  }
}

extension Graph {
  /// Whether a record of that identifier or name is there.
  fileprivate func isThere(_ kind: Kind, _ id: String, _ name: String) -> Bool {
    switch kind {
    case .person: people[Person.ID(id)] != nil
    case .platform: platform(named: name) != nil || platforms[Platform.ID(id)] != nil
    case .topic: topic(named: name) != nil || topics[Topic.ID(id)] != nil
    case .community: community(named: name) != nil || communities[Community.ID(id)] != nil
    }
  }
}
