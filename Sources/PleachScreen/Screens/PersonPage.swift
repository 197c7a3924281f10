import PleachCore

extension Page {
  /// Everything about one person; every name on it is a link.
  static func person(_ id: Person.ID, _ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    guard let person = model.graph.people[id] else { return .gone(width: width) }
    page.addHead(of: person, model)
    page.addNote(of: person, model)
    page.addTags(of: person, model)
    page.addAccounts(of: person, model)
    page.addEncounters(with: person, model)
    page.addNeighbours(of: person, model)
    return page
  }

  /// A page of something that was deleted meanwhile.
  static func gone(width: Int) -> Page {
    var page = Page(width: width)
    page.blank()
    page.paragraph("This is no longer in the store. Backspace goes back, u undoes.", .faint)
    return page
  }

  private mutating func addHead(of person: Person, _ model: Model) {
    add(Span(SafeText(person.name), .heading))
    let words = SafeText.paragraphs(tieWords(person), wrappedTo: max(8, width - 2))
    for (row, line) in words.enumerated() {
      let mark: SafeText = row == 0 ? SafeText(person.tie.mark + " ") : "  "
      add(Span(mark, person.tie.role), Span(line, .faint))
    }
    addDoubts(about: person)
    if let verdict = model.graph.verdict(on: person.id) {
      var words = "\(verdict.kind.rawValue), \(Ago.words(verdict.day, model.today))"
      if let again = verdict.askAgain { words += ", again \(Ago.words(again, model.today))" }
      field("verdict", words, verdict.kind == .trial ? .warn : .text)
      if let reason = verdict.reason { field("", reason, .faint) }
      if let thanks = verdict.thanks { field("thanks", thanks, .faint) }
      if let question = verdict.question { field("", question, .faint) }
    }
    if let met = person.met { field("met", "\(met)" + (person.metHow.map { ", " + $0 } ?? "")) }
    if person.met == nil, let how = person.metHow { field("met", how) }
    if person.isProtected { field("protected", "never suggested for letting go", .good) }
  }

  /// Why a name or a handle has its sign.
  mutating func addDoubts(about person: Person) {
    var told = Set<String>()
    let handles = person.accounts.compactMap(\.handle).flatMap { handle in
      SafeText.doubts(about: handle, isHandle: true).map { ("a handle", $0) }
    }
    for (what, doubt) in SafeText.doubts(about: person.name).map({ ("the name", $0) }) + handles {
      let words =
        switch doubt {
        case .hides: "\(what) hides characters that cannot be seen"
        case .mixes: "\(what) mixes alphabets in a word: letters that only look alike"
        case .passes: "\(what) looks Latin and is of another alphabet"
        }
      if told.insert(words).inserted { field("⚠ beware", words, .warn) }
    }
  }

  func tieWords(_ person: Person) -> String {
    var words = person.tie.words
    if let since = person.followingSince { words += " since \(since)" }
    if person.isAlumnus, let until = person.accounts.compactMap(\.followingUntil).max() {
      words =
        person.tie == .follower
        ? "follows you; you stopped \(until)" : "you stopped following \(until)"
    }
    return words
  }

  private mutating func addNote(of person: Person, _ model: Model) {
    blank()
    if let note = person.note {
      paragraph(note)
    } else {
      add(
        Span("No note yet: ", .faint), Span("say why you follow them", .link, link: .action(.note)))
    }
    if model.drafts[person.id] != nil, !model.isWriting(on: person.id) {
      add(Span("A note was being written: ", .warn), Span("go on", .link, link: .action(.note)))
    }
  }

  mutating func addTags(of person: Person, _ model: Model) {
    blank()
    let communities = person.communities.map { id in
      Span(
        SafeText(model.graph.communities[id]?.name ?? id.raw), model.graph.role(of: id),
        link: .community(id))
    }
    tagLine(
      "communities",
      communities.isEmpty ? [Span("tag them", .link, link: .action(.tag))] : communities)
    let topics = person.topics.map { id in
      Span(SafeText(model.graph.topics[id]?.name ?? id.raw), .link, link: .topic(id))
    }
    tagLine(
      "topics", topics.isEmpty ? [Span("link a topic", .link, link: .action(.link))] : topics)
  }

  /// A label and links beside it, on as many lines as they need.
  mutating func tagLine(_ label: SafeText, _ spans: [Span]) {
    let start = lines.count
    flow(spans, indent: Self.labelWidth, gap: " · ")
    if start < lines.count { lines[start][0] = Span(label.fitted(to: Self.labelWidth), .faint) }
  }

  mutating func addAccounts(of person: Person, _ model: Model) {
    guard !person.accounts.isEmpty else { return }
    heading("Accounts", person.accounts.count > 1 ? person.accounts.count : nil)
    for account in person.accounts {
      let platform = model.graph.name(of: .platforms, account.platform.raw) ?? account.platform.raw
      var spans = [
        Span(SafeText(account.tie.mark + " "), account.tie.role),
        Span(SafeText(platform), .link, link: .platform(account.platform)),
        Span(" "), Span(account.shownLabel),
      ]
      let states = account.states + Self.plans(for: account, of: person, model)
      if !states.isEmpty {
        spans.append(Span(SafeText("  " + states.joined(separator: ", ")), .warn))
      }
      lines.append(spans)
      addSites(of: account)
      if let bio = account.bio, !bio.isEmpty, !model.hidesBio { paragraph(bio, .faint, indent: 2) }
      let lastPost = account.lastPost.map { "last post \(Ago.words($0, model.today))" }
      let facts = account.facts + [lastPost].compactMap(\.self)
      if !facts.isEmpty { paragraph(facts.joined(separator: " · "), .faint, indent: 2) }
    }
  }

  /// Its page, and sites that it names as its own.
  private mutating func addSites(of account: Account) {
    var sites: [String] = []
    for site in [account.url].compactMap(\.self) + account.links where !sites.contains(site) {
      sites.append(site)
    }
    for site in sites.prefix(4) {
      let web = SafeAddress(site)
      add(
        Span("  "),
        Span(
          SafeText(site).cut(to: width - 2), web == nil ? .faint : .link,
          link: web == nil ? nil : .web(site)))
    }
  }

  /// What was decided about the account alone and is not done yet.
  private static func plans(
    for account: Account, of person: Person, _ model: Model
  ) -> [String] {
    guard let verdict = model.graph.verdict(on: person.id, account: account.id),
      verdict.account != nil
    else { return [] }
    switch verdict.kind {
    case .unfollow where account.isFollowing: return ["to be let go"]
    case .follow where !account.isFollowing: return ["to be followed"]
    default: return []
    }
  }

  mutating func addEncounters(with person: Person, _ model: Model) {
    let encounters = model.graph.encounters(with: person.id)
    guard !encounters.isEmpty else { return }
    heading("Between you", encounters.count)
    for encounter in encounters.prefix(12) {
      let arrow: SafeText = encounter.direction == .given ? "→ " : "← "
      let when = Ago.text(encounter.day, model.today).fitted(to: 6, .right)
      var spans = [
        Span(when + "  ", .faint),
        Span(arrow, encounter.direction == .given ? .tieFollowing : .tieFollower),
        Span(SafeText(encounter.kind.rawValue)),
      ]
      let room = width - spans.reduce(2) { $0 + $1.text.columns }
      if let text = encounter.text, room > 8 {
        spans.append(Span("  " + SafeText(text).cut(to: room), .faint))
      }
      lines.append(spans)
    }
    if encounters.count > 12 { add(Span(SafeText("and \(encounters.count - 12) earlier"), .faint)) }
  }

  mutating func addNeighbours(of person: Person, _ model: Model) {
    let followers = model.graph.followers(of: person, index: model.followers)
    addNames("Followed by", followers.filter { $0.tie.youFollow })
    let followed = model.graph.followed(by: person)
    addNames("Follows, as you do", followed.filter { $0.tie.youFollow })
    addNames("Follows, and you do not", followed.filter { !$0.tie.youFollow })
  }

  private mutating func addNames(_ title: SafeText, _ people: [Person]) {
    guard !people.isEmpty else { return }
    heading(title, people.count)
    addPeople(people, most: 40)
  }

  /// Names as links, side by side.
  mutating func addPeople(_ people: [Person], most: Int) {
    var spans = people.prefix(most).map { person in
      Span(SafeText(person.name).cut(to: 30), .link, link: .person(person.id))
    }
    if people.count > most {
      spans.append(Span(SafeText("and \(people.count - most) more"), .faint))
    }
    flow(spans, gap: " · ")
  }
}

extension Account {
  /// What is special about it, a word each.
  fileprivate var states: [String] {
    var states: [String] = []
    if gone != nil { states.append("gone") }
    if let movedTo { states.append("moved to \(movedTo)") }
    if isBot { states.append("bot") }
    if isLocked { states.append("locked") }
    if followingByHand != nil { states.append(isFollowing ? "followed by hand" : "let go by hand") }
    if isMuted { states.append(mutedByHand == nil ? "muted" : "muted by hand") }
    if isBlocked { states.append("blocked") }
    return states
  }
}
