/// Finds the people of a line: handles behind an `@`, and names as far as nobody could mean anything else.
struct LogNames {
  /// Somebody in a line.
  struct Found: Equatable {
    let words: String
    let meaning: Graph.Resolution
    /// Which words of the line.
    let range: Range<Int>
    /// Where the handle is, when it was one.
    let platform: Platform.ID?
    let isPossessive: Bool

    /// Whether one of the words stands right before.
    func isBehind(_ prepositions: Set<String>, in words: [TextWord]) -> Bool {
      range.lowerBound > 0 && prepositions.contains(words[range.lowerBound - 1].folded)
    }
  }

  /// In the order of the line, each person once.
  private(set) var found: [Found] = []
  private let line: LogLine
  private let graph: Graph

  /// Names have no more words.
  private static let longest = 5

  /// - Complexity: O(people) twice.
  init(_ line: LogLine, _ graph: Graph) {
    (self.line, self.graph) = (line, graph)
    let handles = self.handles()
    var taken = Set(handles.flatMap { Array($0.range) })
    var all = handles
    for name in names(besides: taken) where taken.isDisjoint(with: name.range) {
      taken.formUnion(name.range)
      all.append(name)
    }
    if all.isEmpty, let unknown = unknown() { all = [unknown] }
    var known = Set<Person.ID>()
    found = all.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { one in
      if case .one(let id) = one.meaning { return known.insert(id).inserted }
      return true
    }
  }

  // MARK: Handles

  private func handles() -> [Found] {
    line.words.indices.filter { line.words[$0].text.hasPrefix("@") }.compactMap { place in
      let words = LogLine.bare(line.words[place])
      guard words.utf8.count > 1 else { return nil }
      let (meaning, platform) = handle(words)
      return Found(
        words: words, meaning: meaning, range: place..<place + 1, platform: platform,
        isPossessive: LogLine.isPossessive(line.words[place]))
    }
  }

  /// Whole handles go before their first part, that before everything else that `Graph.resolve` finds.
  private func handle(_ words: String) -> (Graph.Resolution, Platform.ID?) {
    let wanted = Folding.folded(String(words.dropFirst()))
    var best: [(closeness: Int, person: Person.ID, platform: Platform.ID)] = []
    for person in graph.people {
      for account in person.accounts {
        let closeness = Self.closeness(account, wanted)
        guard closeness > 0, closeness >= best.first?.closeness ?? 0 else { continue }
        if closeness > best.first?.closeness ?? 0 { best = [] }
        best.append((closeness, person.id, account.platform))
      }
    }
    var people: [Person.ID] = []
    for one in best where !people.contains(one.person) { people.append(one.person) }
    switch people.count {
    case 0: return (graph.resolve(words), nil)
    case 1:
      let platforms = Set(best.map(\.platform))
      return (.one(people[0]), platforms.count == 1 ? platforms.first : nil)
    default: return (.many(people), nil)
    }
  }

  private static func closeness(_ account: Account, _ wanted: String) -> Int {
    var closeness = 0
    for name in [account.handle, account.key].compactMap(\.self) {
      let folded = Folding.folded(name)
      if folded == wanted { return 2 }
      if folded.hasPrefix(wanted), let next = folded.dropFirst(wanted.count).first,
        next == "@" || next == "."
      {
        closeness = 1
      }
    }
    return closeness
  }

  // MARK: Names

  /// A run of words that is a name, and how sure it is.
  private struct Run {
    let range: Range<Int>
    var whole: [Person.ID] = []
    var handles: [Person.ID] = []
    var part: [Person.ID] = []
  }

  /// The longest first; of equals, the first of the line.
  private func names(besides taken: Set<Int>) -> [Found] {
    var runs = self.runs(besides: taken)
    guard !runs.isEmpty else { return [] }
    let places = Dictionary(
      runs.indices.map { (folded(runs[$0].range), [$0]) }, uniquingKeysWith: +)
    let spoken = Set(line.words.map { Self.owner($0.folded) })
    for person in graph.people {
      let words = Self.words(of: person.name)
      if words.contains(where: spoken.contains) {
        if words.count <= Self.longest {
          for place in places[words.joined(separator: " ")] ?? [] {
            runs[place].whole.append(person.id)
          }
        }
        for start in words.indices {
          for end in start + 1...words.count
          where end - start < words.count && end - start <= Self.longest {
            let part = words[start..<end].joined(separator: " ")
            for place in places[part] ?? [] where runs[place].part.last != person.id {
              runs[place].part.append(person.id)
            }
          }
        }
      }
      for account in person.accounts.indices {
        guard let handle = person.accounts[account].handle else { continue }
        for place in places[Folding.folded(handle)] ?? []
        where runs[place].handles.last != person.id {
          runs[place].handles.append(person.id)
        }
      }
    }
    return runs.compactMap(named).sorted {
      ($1.range.count, $0.range.lowerBound) < ($0.range.count, $1.range.lowerBound)
    }
  }

  /// Runs that could be names where they stand.
  private func runs(besides taken: Set<Int>) -> [Run] {
    let words = line.words
    return words.indices.flatMap { start -> [Run] in
      (start + 1...min(words.count, start + Self.longest)).compactMap { end in
        let range = start..<end
        guard taken.isDisjoint(with: range), !words[range].dropLast().contains(where: \.endsPhrase),
          !words[range].contains(where: { "@#".contains($0.text.first ?? " ") || $0.folded.isEmpty }
          )
        else { return nil }
        return Run(range: range)
      }
    }
  }

  /// What a run means. A single word must stand where a name stands, and a common one in capitals too.
  private func named(_ run: Run) -> Found? {
    // A bare word may be the handle of one and the first name of another.
    let loose = run.handles + run.part.filter { !run.handles.contains($0) }
    let ids = run.whole.isEmpty ? graph.inOrder(loose) : run.whole
    guard !ids.isEmpty else { return nil }
    if run.range.count == 1 {
      let place = run.range.lowerBound
      let isCapital = isCapital(place)
      guard Self.owner(line.words[place].folded).unicodeScalars.count > 1 else { return nil }
      if isCommon(place) {
        guard isCapital, place > 0, isSlot(place) else { return nil }
      } else if !(isSlot(place) || isCapital && place > 0) {
        return nil
      }
    } else if run.whole.isEmpty, run.range.allSatisfy(isCommon) {
      return nil
    }
    let meaning: Graph.Resolution = ids.count == 1 ? .one(ids[0]) : .many(ids)
    return found(run.range, meaning)
  }

  private func found(_ range: Range<Int>, _ meaning: Graph.Resolution) -> Found {
    let last = line.words[range.upperBound - 1]
    let words =
      line.words[range].dropLast().map(\.text) + [LogLine.bare(last)]
    return Found(
      words: words.joined(separator: " "), meaning: meaning, range: range, platform: nil,
      isPossessive: LogLine.isPossessive(last))
  }

  /// The capitalised words where a name stands, when nobody is called so.
  private func unknown() -> Found? {
    guard
      let start = line.words.indices.first(where: {
        $0 > 0 && isSlot($0) && isCapital($0) && !isCommon($0)
          && !line.words[$0].text.hasPrefix("#")
      })
    else { return nil }
    var end = start + 1
    while end < line.words.count, !line.words[end - 1].endsPhrase, isCapital(end), !isCommon(end) {
      end += 1
    }
    let name = found(start..<end, .none(nearest: nil))
    return Found(
      words: name.words, meaning: graph.resolve(name.words), range: name.range, platform: nil,
      isPossessive: name.isPossessive)
  }

  /// Right behind what is done (`thanked …`, `said hi to …`, `a reply from …`), behind `and` or a comma
  /// after such a place, or right before it (`… thanked me`).
  private func isSlot(_ place: Int) -> Bool {
    let words = line.words
    guard let verb = line.verb else { return place == 0 || place == 1 }
    if place + 1 == verb || place + 2 == verb && ["and", "just"].contains(words[place + 1].folded) {
      return true
    }
    var before = place - 1
    while before >= 0 {
      let word = words[before].folded
      if before == verb { return true }
      guard Self.bridges.contains(word) || isCapital(before) || isMention(before) else {
        return false
      }
      before -= 1
    }
    return false
  }

  private static let bridges: Set<String> = [
    "to", "with", "from", "by", "on", "and", "at", "of", "&", "",
  ]

  private func isMention(_ place: Int) -> Bool { line.words[place].text.hasPrefix("@") }

  private func isCapital(_ place: Int) -> Bool {
    line.words[place].text.unicodeScalars.first { $0.properties.isAlphabetic }?
      .properties.isUppercase == true
  }

  private func isCommon(_ place: Int) -> Bool {
    let word = Self.owner(line.words[place].folded)
    // Lines are English: "ada" is common in Indonesian only.
    return StopWords.isEnglish(word) || Self.common.contains(word) || LogVerb.deeds[word] != nil
      || LogVerb.things[word] != nil || DayReader.month(word) != nil
      || DayReader.weekday(word) != nil || NumberWords.number(word) != nil
      || Platform.known.contains { $0.id.raw == word || Folding.folded($0.name) == word }
  }

  /// Words that are names of some people too.
  private static let common = Set(
    """
    art bill bob brook bruno cat chance chase christian cliff clay dale dawn dean drew earl ernest faith
    ford forest frank gay gene glen grace grant hank hope hunter iris ivy jack jade jay jean jewel josh
    joy june king lance lee lily mark marsh max may melody miles mike nick norm olive paris pat patience
    pearl penny pierce ray reed rich rob robin rock rod rose ruby rusty ruth sandy scot sky skip stone
    storm sue summer sunny ted van victor violet wade ward warren wells west will wood woods young talk
    talks book blog post article paper idea ideas video thread news note notes friend friends team group
    community teacher writer doctor editor design swift open data science learning art music
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private func folded(_ range: Range<Int>) -> String {
    let words = line.words[range].map(\.folded)
    return (words.dropLast() + [Self.owner(words.last ?? "")]).joined(separator: " ")
  }

  /// `ana` of `ana's`.
  private static func owner(_ word: String) -> String {
    word.hasSuffix("'s") || word.hasSuffix("’s") ? String(word.dropLast(2)) : word
  }

  private static func words(of name: String) -> [String] {
    Folding.folded(name).split(whereSeparator: \.isWhitespace).prefix(12).map(String.init)
  }
}

extension Graph {
  /// People in creation order, each once.
  fileprivate func inOrder(_ ids: [Person.ID]) -> [Person.ID] {
    guard ids.count > 1 else { return ids }
    return Set(ids).compactMap { people.place(of: $0) }.sorted().map { people[$0].id }
  }
}
