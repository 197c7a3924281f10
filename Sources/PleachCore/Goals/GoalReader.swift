/// A goal that cannot be understood, pointing at the words.
public struct GoalMistake: Error, Equatable, Sendable {
  /// In Unicode scalars from the beginning of what was typed, from 0.
  public let offset: Int
  /// How many scalars are meant, at least 1.
  public let length: Int
  /// What is wrong, without a full stop.
  public let what: String
  /// What to write in its place, without a full stop.
  public let hint: String

  /// Both as sentences.
  public var sentence: String { "\(what). \(hint.prefix(1).uppercased())\(hint.dropFirst())" }
}

/// Reads goals as people write them: `say hi to five new people by friday`.
public enum GoalReader {
  /// The goal that a text means, under an identifier that is free.
  ///
  /// A goal that is counted once begins today; one that is counted each week or month begins with this
  /// one, so that what was done in it already counts.
  /// - Throws: `GoalMistake` for the first words that cannot be understood, and for what may mean several
  ///   things.
  public static func goal(
    from text: String, on today: Day, in graph: Graph
  ) throws(GoalMistake) -> Goal {
    let words = TextWord.all(in: text).filter { !$0.folded.isEmpty }
    guard !words.isEmpty, words.count < 60 else {
      throw GoalMistake(
        offset: 0, length: max(1, text.unicodeScalars.count),
        what: words.isEmpty ? "nothing to do" : "too many words for a goal", hint: example)
    }
    var period = GoalPeriodReader(words, today)
    try period.read()
    let rest = period.words
    let (kind, match) = try kind(rest, of: words)
    var goal = Goal(id: id(kind.id, today, graph), kind: kind.id)
    goal.count = match.number ?? 1
    if let who = match.who { goal.whom = try whom(Array(rest[who]), in: graph) }
    if let query = match.query { goal.whom = try self.query(Array(rest[query]), text, today) }
    try period.set(on: &goal)
    return goal
  }

  private static let example = "write it as \"\(GoalKind.hello.example)\""

  private static func id(_ kind: GoalKind.ID, _ today: Day, _ graph: Graph) -> Goal.ID {
    Goal.ID("\(kind)-\("\(today)".replacing("-", with: ""))").free { graph.goals[$0] != nil }
  }

  // MARK: The kind

  private static func kind(
    _ words: [TextWord], of all: [TextWord]
  ) throws(GoalMistake) -> (GoalKind, GoalForm.Match) {
    var best: (place: Int, expected: String, kind: GoalKind)?
    for kind in GoalKinds.all {
      for form in kind.forms {
        let (match, place, expected) = GoalForm(form).match(words)
        if let match { return (kind, match) }
        if place > best?.place ?? 0 { best = (place, expected, kind) }
      }
    }
    guard let best, let first = all.first else {
      let first = words.first ?? all[0]
      let known = GoalKinds.all.flatMap { kind in
        kind.forms.flatMap { form in GoalForm(form).firstWords.map { ($0, kind) } }
      }
      let near = DidYouMean.nearest(to: first.folded, among: known.map(\.0))
      let kind = known.first { $0.0 == near }?.1
      throw mistake(
        first, "no goal begins with \"\(first.text)\"",
        kind.map { "did you mean \"\($0.example)\"?" } ?? example)
    }
    let hint = "write it as \"\(best.kind.example)\""
    guard best.place < words.count else {
      throw mistake(
        words.last ?? first,
        "\(best.expected.isEmpty ? "more" : best.expected) is missing at the end",
        hint)
    }
    let word = words[best.place]
    throw mistake(
      word,
      best.expected.isEmpty
        ? "\"\(word.text)\" is not understood here"
        : "\(best.expected) is expected in place of \"\(word.text)\"", hint)
  }

  static func mistake(_ word: TextWord, _ what: String, _ hint: String) -> GoalMistake {
    GoalMistake(offset: word.offset, length: max(1, word.length), what: what, hint: hint)
  }

  static func mistake(_ words: [TextWord], _ what: String, _ hint: String) -> GoalMistake {
    let (first, last) = (words[0], words[words.count - 1])
    return GoalMistake(
      offset: first.offset, length: max(1, last.offset + last.length - first.offset), what: what,
      hint: hint)
  }

  // MARK: With whom

  /// A community goes before a topic, that before a person; `#` and `@` say which is meant.
  private static func whom(
    _ words: [TextWord], in graph: Graph
  ) throws(GoalMistake) -> Goal.Whom {
    var words = words
    while words.count > 1,
      ["the", "my", "each", "of", "everybody", "community"].contains(words[0].folded)
    {
      words.removeFirst()
    }
    let text = words.map(\.text).joined(separator: " ")
    let name = words.map(\.folded).joined(separator: " ")
    if name.hasPrefix("#") {
      if let topic = graph.topic(named: String(name.dropFirst())) { return .topic(topic.id) }
      let near = DidYouMean.nearest(to: String(name.dropFirst()), among: graph.topics.map(\.id.raw))
      throw mistake(
        words, "there is no topic \"\(text)\"",
        near.map { "did you mean \"#\($0)\"?" } ?? "make it first, or name another")
    }
    if !name.hasPrefix("@") {
      if let community = graph.community(named: text) ?? graph.community(named: name) {
        return .community(community.id)
      }
      if let topic = graph.topic(named: text) ?? graph.topic(named: name) {
        return .topic(topic.id)
      }
    }
    switch graph.resolve(name) {
    case .one(let person): return .person(person)
    case .many(let people):
      let names = people.prefix(4).map { graph.people[$0]?.handle ?? $0.raw }
      let more = people.count > names.count ? " and \(people.count - names.count) more" : ""
      throw mistake(
        words, "\"\(text)\" may be \(people.count) people",
        "write the handle: " + names.joined(separator: ", ") + more)
    case .none(let person):
      let near =
        DidYouMean.nearest(to: name, among: graph.communities.map(\.name)) ?? person
      throw mistake(
        words, "there is no community, topic or person \"\(text)\"",
        near.map { "did you mean \"\($0)\"?" } ?? "make it first, or name another")
    }
  }

  private static func query(
    _ words: [TextWord], _ text: String, _ today: Day
  ) throws(GoalMistake) -> Goal.Whom {
    let (first, last) = (words[0], words[words.count - 1])
    let typed = text.unicodeScalars.dropFirst(first.offset)
      .prefix(last.offset + last.length - first.offset)
    let query = String(String.UnicodeScalarView(typed))
    if let error = EncounterQuery(query, today: today).error {
      throw mistake(words, error.what, error.hint ?? "see the help of the list's filter")
    }
    return .query(query)
  }
}

/// Reads when a goal counts, from the end of its words.
struct GoalPeriodReader {
  /// What is left of the words.
  private(set) var words: [TextWord]
  private let today: Day
  private var period: (period: Goal.Period, words: [TextWord])?
  private var weeks: (count: Int, words: [TextWord])?
  private var from: Day?
  private var until: (day: Day, words: [TextWord])?

  init(_ words: [TextWord], _ today: Day) { (self.words, self.today) = (words, today) }

  mutating func read() throws(GoalMistake) {
    for _ in 0..<4 where words.count > 1 {
      let before = words.count
      if !readRepetition(), !readThis() { try readDays() }
      if words.count == before { break }
    }
    try refuseRest()
  }

  private func folded(_ last: Int) -> [String] { words.suffix(last).map(\.folded) }

  private mutating func cut(_ count: Int) -> [TextWord] {
    defer { words.removeLast(count) }
    return Array(words.suffix(count))
  }

  /// `each week`, `weekly`, `a month`, `every 3 weeks`, `every other week`.
  private mutating func readRepetition() -> Bool {
    let units = ["week": Goal.Period.week, "month": .month]
    let two = folded(2)
    if period == nil, two.count == 2, ["each", "every", "per", "a"].contains(two[0]),
      let unit = units[two[1]],
      two[0] != "a" || !["in", "within", "for"].contains(words.dropLast(2).last?.folded)
    {
      period = (unit, cut(2))
      return true
    }
    if period == nil, let unit = ["weekly": Goal.Period.week, "monthly": .month][folded(1)[0]] {
      period = (unit, cut(1))
      return true
    }
    let three = folded(3)
    guard weeks == nil, three.count == 3, three[0] == "every",
      ["week", "weeks", "months"].contains(three[2]),
      let count = three[1] == "other" || three[1] == "second" ? 2 : NumberWords.number(three[1])
    else { return false }
    let all = three[2] == "months" ? 4 * min(count, 1000) : count
    weeks = (all, cut(3))
    return true
  }

  /// `this week`, `this month`, `this year`; `in the two weeks from today`.
  private mutating func readThis() -> Bool {
    guard until == nil else { return false }
    let two = folded(2)
    if two.count == 2, two[0] == "this", ["week", "month", "year"].contains(two[1]),
      let end = DayWords.day(in: "end of this \(two[1])", on: today, leaning: .future)
    {
      until = (end, cut(2))
      return true
    }
    // "in the two weeks from DAY", "in the next two weeks", "within two weeks"
    for length in (3...min(12, max(3, words.count))).reversed() where length < words.count {
      var phrase = folded(length)
      guard ["in", "within", "over", "during"].contains(phrase[0]) else { continue }
      let isWithin = phrase.removeFirst() != "in"
      let hasThe = phrase.first == "the"
      if hasThe { phrase.removeFirst() }
      let hasNext = phrase.first == "next" || phrase.first == "coming"
      if hasNext { phrase.removeFirst() }
      guard isWithin || hasThe || hasNext, phrase.count >= 2, phrase[1] != "from",
        let end = DayWords.day(
          in: "in \(phrase[0]) \(phrase[1])", on: today, leaning: .future)
      else { continue }
      if phrase.count == 2 {
        until = (end, cut(length))
        return true
      }
      guard phrase[2] == "from", phrase.count > 3 else { continue }
      let days = DayWords.days(Array(phrase[3...]), on: today, leaning: .future)
      guard days.count == 1,
        let last = DayWords.day(in: "in \(phrase[0]) \(phrase[1])", on: days[0], leaning: .future)
      else { continue }
      // The first day is one of them.
      (from, until) = (days[0], (last.adding(days: -1), cut(length)))
      return true
    }
    return false
  }

  private mutating func readDays() throws(GoalMistake) {
    for count in (1...8).reversed() where count < words.count {
      let before = words[words.count - count - 1].folded
      let isEnd =
        ["by", "until", "till", "before", "on"].contains(before)
        || before == "to" && words.contains { $0.folded == "from" }
      let isStart = ["from", "starting", "since"].contains(before)
      // "in two weeks", "today" need nothing before them.
      let isBare = ["in", "today", "tomorrow"].contains(words[words.count - count].folded)
      guard isEnd && until == nil || isStart && from == nil || isBare && until == nil else {
        continue
      }
      var phrase = folded(count)
      if isStart, phrase.last == "on", count > 1 { phrase.removeLast() }
      let days = DayWords.days(phrase, on: today, leaning: .future)
      guard !days.isEmpty else { continue }
      let typed = Array(words.suffix(count))
      guard days.count == 1 else {
        throw GoalReader.mistake(
          typed,
          "\"\(Self.text(typed))\" may be " + days.map(\.description).joined(separator: " or "),
          "write the date")
      }
      if isStart {
        from = days[0]
        _ = cut(count + 1)
      } else {
        until = (before == "before" ? days[0].adding(days: -1) : days[0], typed)
        _ = cut(isEnd ? count + 1 : count)
      }
      return
    }
  }

  /// A preposition of time that is left was followed by something that is no day.
  private func refuseRest() throws(GoalMistake) {
    guard
      let place = words.indices.dropFirst().last(where: { place in
        ["by", "until", "till", "before"].contains(words[place].folded)
          && words[place - 1].folded != "widen" && words[place - 1].folded != "followed"
      })
    else { return }
    let rest = Array(words[(place + 1)...])
    guard !rest.isEmpty else {
      throw GoalReader.mistake(
        words[place], "a day is missing behind \"\(words[place].text)\"",
        "write it as \"by friday\", \"by 2026-05-01\" or \"in two weeks\"")
    }
    let near = DidYouMean.nearest(
      to: rest[0].folded,
      among: [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
        "tomorrow", "january", "february", "march", "april", "june", "july", "august", "september",
        "october", "november", "december",
      ])
    throw GoalReader.mistake(
      rest, "\"\(Self.text(rest))\" is no day",
      near.map { "did you mean \"\($0)\"?" }
        ?? "write it as friday, the 3rd, feb 29 or \(today.endOfMonth)")
  }

  private static func text(_ words: [TextWord]) -> String {
    words.map(\.text).joined(separator: " ")
  }

  /// Says it of a goal.
  func set(on goal: inout Goal) throws(GoalMistake) {
    if goal.kind == "touch" {
      goal.every = weeks?.count ?? period.map { $0.period == .week ? 1 : 4 } ?? 4
      if let weeks, !Goal.weeks.contains(weeks.count) {
        throw GoalReader.mistake(
          weeks.words, "\(weeks.count) weeks are too many", "write at most \(Goal.weeks.upperBound)"
        )
      }
    } else if let weeks {
      throw GoalReader.mistake(
        weeks.words, "only keeping in touch goes by several weeks",
        "write \"each week\" or \"each month\"")
    } else if let period {
      goal.period = period.period
    }
    switch goal.period {
    case .once: goal.from = from ?? today
    case .week: goal.from = from ?? today.startOfWeek
    case .month: goal.from = from ?? today.startOfMonth
    }
    guard let until else { return }
    guard until.day >= today, until.day >= from ?? today else {
      throw GoalReader.mistake(
        until.words, "\(until.day) is \(until.day < today ? "over" : "before it begins")",
        "write a later day")
    }
    goal.until = until.day
  }
}
