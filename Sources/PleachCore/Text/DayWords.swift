/// Days as people write them: `yesterday`, `last friday`, `two weeks ago`, `feb 29`, `end of month`.
///
/// Weeks begin on Monday. What may be two days is never guessed: `friday` on a Friday, `next friday` while
/// this week's is still to come, `3/4/2024`.
public enum DayWords {
  /// Where a day without a year or a week is looked for.
  public enum Leaning: Sendable, Equatable {
    /// What happened: today or before.
    case past
    /// What is to be done: today or later.
    case future
  }

  /// The day that a phrase means; `nil` when it means none, or may mean several.
  public static func day(in text: String, on today: Day, leaning: Leaning) -> Day? {
    let days = days(in: text, on: today, leaning: leaning)
    return days.count == 1 ? days[0] : nil
  }

  /// Every day that a phrase may mean, the earliest first: none when it is no day, several when somebody
  /// must say which.
  public static func days(in text: String, on today: Day, leaning: Leaning) -> [Day] {
    // The longest phrase has seven words.
    guard text.utf8.count <= 200 else { return [] }
    let words = TextWord.all(in: text, atMost: 9).map(\.folded).filter { !$0.isEmpty }
    return days(words, on: today, leaning: leaning)
  }

  static func days(_ words: [String], on today: Day, leaning: Leaning) -> [Day] {
    guard (1...8).contains(words.count) else { return [] }
    let reader = DayReader(today: today, leaning: leaning)
    let days = reader.read(words)
    return Set(days).sorted()
  }

  /// A phrase that means a day, inside of a longer text.
  public struct Phrase: Sendable, Equatable {
    /// What it may mean, at least one day, the earliest first.
    public let days: [Day]
    /// The phrase alone, as typed.
    public let words: String
    /// The text without it, and without the preposition or colon that held it.
    public let rest: String
    /// Where it begins, in Unicode scalars.
    public let offset: Int

    /// The day, when it is no question.
    public var day: Day? { days.count == 1 ? days[0] : nil }
  }

  /// The phrase with which a text begins: `yesterday: thanked …`, `3 days ago met …`.
  ///
  /// Without a colon or comma behind it, it is none when it may be the beginning of a sentence: `the 3rd
  /// talk`, `sat with Bo`.
  public static func leading(in text: String, on today: Day, leaning: Leaning) -> Phrase? {
    let words = TextWord.all(in: text, atMost: 9)
    for count in (1...8).reversed() where count <= words.count {
      let phrase = words[..<count]
      // A comma inside is one of the date: "feb 29, 2024".
      guard !phrase.dropLast().contains(where: { $0.text.hasSuffix(":") }) else { continue }
      let folded = phrase.map(\.folded).filter { !$0.isEmpty }
      let isClosed = phrase.last?.endsPhrase == true
      guard isClosed || count == words.count || !isDoubtful(folded) else { continue }
      let days = days(folded, on: today, leaning: leaning)
      guard !days.isEmpty else { continue }
      let end = words[count - 1].offset + words[count - 1].length
      let rest = slice(text, from: end)
      return Phrase(
        days: days, words: trimmed(slice(text, from: words[0].offset, to: end)),
        rest: EditableField.trimmed(rest), offset: words[0].offset)
    }
    return nil
  }

  /// The phrase with which a text ends, behind one of the words: `… by friday`, `… until the 3rd`.
  ///
  /// - Parameter words: In small letters; an empty one lets it stand without any.
  /// - Returns: The phrase, and the word that held it.
  public static func trailing(
    in text: String, after prepositions: [String], on today: Day, leaning: Leaning
  ) -> (phrase: Phrase, after: String)? {
    let words = TextWord.all(in: text)
    // Cut off above: what stands at the end is not known.
    guard words.count < 400 else { return nil }
    for count in (1...8).reversed() where count <= words.count {
      let start = words.count - count
      let phrase = words[start...]
      guard !phrase.dropLast().contains(where: { $0.text.hasSuffix(":") }) else { continue }
      let folded = phrase.map(\.folded).filter { !$0.isEmpty }
      let before = start > 0 ? words[start - 1].folded : nil
      let held = before.flatMap { prepositions.contains($0) ? $0 : nil }
      guard held != nil || prepositions.contains("") && !isDoubtful(folded) else { continue }
      let days = days(folded, on: today, leaning: leaning)
      guard !days.isEmpty else { continue }
      let cut = held == nil ? words[start].offset : words[start - 1].offset
      return (
        Phrase(
          days: days, words: trimmed(slice(text, from: words[start].offset)),
          rest: EditableField.trimmed(slice(text, from: 0, to: cut)),
          offset: words[start].offset), held ?? ""
      )
    }
    return nil
  }

  /// Whether it is likely something else in the middle of a sentence: `sat`, `sun`, `mon`, `the 3rd`.
  private static func isDoubtful(_ words: [String]) -> Bool {
    guard let last = words.last else { return true }
    if words.count == 1 { return last.utf8.count <= 5 && last != "today" }
    return words.count == 2 && words[0] == "the"
      || DayReader.month(words[0]) != nil
        && words.count == 2 && words[0].utf8.count <= 3 && words[1].utf8.count < 2
  }

  private static func slice(_ text: String, from start: Int, to end: Int? = nil) -> String {
    let scalars = text.unicodeScalars.dropFirst(start).prefix(max(0, (end ?? .max) - start))
    return String(String.UnicodeScalarView(scalars))
  }

  private static func trimmed(_ text: String) -> String {
    var text = EditableField.trimmed(text)
    while let last = text.unicodeScalars.last, ",:;.!?".unicodeScalars.contains(last) {
      text.unicodeScalars.removeLast()
    }
    return text
  }
}

/// Reads the words of one phrase.
struct DayReader {
  let today: Day
  let leaning: DayWords.Leaning

  func read(_ words: [String]) -> [Day] {
    if let day = fixed(words) ?? distance(words) ?? end(words) { return [day] }
    let found = weekday(words) ?? dated(words) ?? numbered(words)
    return found ?? []
  }

  // MARK: Words alone

  private func fixed(_ words: [String]) -> Day? {
    switch words.joined(separator: " ") {
    case "today": return today
    case "yesterday": return today.adding(days: -1)
    case "tomorrow": return today.adding(days: 1)
    case "day before yesterday", "the day before yesterday": return today.adding(days: -2)
    case "day after tomorrow", "the day after tomorrow": return today.adding(days: 2)
    default:
      guard words.count == 1, words[0].utf8.count == 10 else { return nil }
      return Day(words[0])
    }
  }

  // MARK: Distances

  /// `3 days ago`, `in two weeks`, `two weeks from today`, `last month`, `next year`.
  private func distance(_ words: [String]) -> Day? {
    if words.count == 2, words[0] == "next" || words[0] == "last",
      ["week", "month", "year"].contains(words[1])
    {
      return step(words[0] == "next" ? 1 : -1, words[1])
    }
    guard words.count >= 3 else { return nil }
    if words.count == 3, words[2] == "ago", let count = NumberWords.number(words[0]) {
      return step(-count, words[1])
    }
    if words.count == 3, words[0] == "in", let count = NumberWords.number(words[1]) {
      return step(count, words[2])
    }
    if words.count == 4, words[2] == "from", words[3] == "now" || words[3] == "today",
      let count = NumberWords.number(words[0])
    {
      return step(count, words[1])
    }
    return nil
  }

  /// `nil` where the days that can be written end: nobody means the last of them.
  private func step(_ count: Int, _ unit: String) -> Day? {
    guard abs(count) <= 100_000 else { return nil }
    let day: Day
    switch unit {
    case "day", "days": day = today.adding(days: count)
    case "week", "weeks": day = today.adding(days: 7 * count)
    case "fortnight", "fortnights": day = today.adding(days: 14 * count)
    case "month", "months": day = today.adding(months: count)
    case "year", "years": day = today.adding(months: 12 * count)
    default: return nil
    }
    return day == .first || day == .last ? nil : day
  }

  // MARK: Ends

  /// `end of month`, `the end of next week`, `end of february`, `end of 2026`.
  private func end(_ words: [String]) -> Day? {
    var words = words
    if words.first == "the" { words.removeFirst() }
    guard words.count >= 3, words[0] == "end", words[1] == "of" else { return nil }
    words.removeFirst(2)
    if words[0] == "the", words.count == 2 { words[0] = "this" }
    if words.count == 1 {
      if let month = Self.month(words[0]) {
        // Until its last day is over, it is that of this year.
        let years = leaning == .future ? [0, 1] : [0, -1]
        return years.lazy.compactMap {
          Day(year: today.year + $0, month: month, day: 1)?.endOfMonth
        }.first { leaning == .future ? $0 >= today : $0 <= today }
      }
      if words[0].utf8.count == 4, let year = Self.digits(words[0]) {
        return Day(year: year, month: 12, day: 31)
      }
      words.insert("this", at: 0)
    }
    guard words.count == 2, let count = ["last": -1, "this": 0, "next": 1][words[0]] else {
      return nil
    }
    switch words[1] {
    case "week": return monday(count).adding(days: 6)
    case "month": return today.adding(months: count).endOfMonth
    case "year": return Day(year: today.year + count, month: 12, day: 31)
    default: return nil
    }
  }

  // MARK: Days of the week

  /// `friday`, `last friday`, `this friday`, `friday next week`.
  private func weekday(_ words: [String]) -> [Day]? {
    var words = words
    if words.count == 4, words[1] == "of" { words.remove(at: 1) }
    if words.count == 3, words[2] == "week", let number = Self.weekday(words[0]),
      let count = ["last": -1, "this": 0, "next": 1][words[1]]
    {
      return [monday(count).adding(days: number)]
    }
    guard let number = words.last.flatMap(Self.weekday) else { return nil }
    let this = monday(0).adding(days: number)
    if words.count == 1 {
      let step = leaning == .past ? -7 : 7
      if this == today { return [this, this.adding(days: step)] }
      let isAhead = this > today
      return [isAhead == (leaning == .future) ? this : this.adding(days: step)]
    }
    guard words.count == 2 else { return nil }
    switch words[0] {
    case "this": return [this]
    case "next":
      // While this week's is still to come, some mean that one and some the one after it.
      return this > today ? [this, this.adding(days: 7)] : [this.adding(days: 7)]
    case "last":
      return this < today ? [this.adding(days: -7), this] : [this.adding(days: -7)]
    default: return nil
    }
  }

  private func monday(_ weeks: Int) -> Day { today.startOfWeek.adding(days: 7 * weeks) }

  // MARK: Dates

  /// `feb 29`, `29 february 2024`, `the 29th of february`.
  private func dated(_ words: [String]) -> [Day]? {
    var words = words
    if words.count > 2, words[0] == "the" { words.removeFirst() }
    if words.count > 2, words[1] == "of" { words.remove(at: 1) }
    guard words.count == 2 || words.count == 3 else { return nil }
    let number: Int
    let month: Int
    if let named = Self.month(words[0]), let day = Self.dayNumber(words[1]) {
      (month, number) = (named, day)
    } else if let named = Self.month(words[1]), let day = Self.dayNumber(words[0]) {
      (month, number) = (named, day)
    } else {
      return nil
    }
    if words.count == 3 {
      guard words[2].utf8.count == 4, let year = Self.digits(words[2]) else { return [] }
      return Day(year: year, month: month, day: number).map { [$0] } ?? []
    }
    // A leap day is at most eight years away.
    let years = leaning == .future ? Array(0...8) : (0...8).map { -$0 }
    return years.lazy.compactMap { Day(year: today.year + $0, month: month, day: number) }
      .first(where: isOnItsSide).map { [$0] } ?? []
  }

  /// `the 3rd`.
  private func numbered(_ words: [String]) -> [Day]? {
    var words = words
    if words.count == 2, words[0] == "the" { words.removeFirst() }
    guard words.count == 1, let number = Self.ordinal(words[0]) else { return nil }
    // No two neighbouring months lack the same day.
    let first = today.adding(days: 1 - today.day)
    let months = leaning == .future ? [0, 1, 2] : [0, -1, -2]
    return months.lazy.compactMap { step -> Day? in
      let month = first.adding(months: step)
      return Day(year: month.year, month: month.month, day: number)
    }.first(where: isOnItsSide).map { [$0] } ?? []
  }

  private func isOnItsSide(_ day: Day) -> Bool { leaning == .future ? day >= today : day <= today }

  // MARK: Words and numbers

  private static let weekdays = [
    ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed", "weds"],
    ["thursday", "thu", "thur", "thurs"], ["friday", "fri"], ["saturday", "sat"],
    ["sunday", "sun"],
  ]
  private static let months = [
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
    ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
    ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ]

  /// From 0, Monday.
  static func weekday(_ word: String) -> Int? { weekdays.firstIndex { $0.contains(word) } }

  static func month(_ word: String) -> Int? {
    months.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  private static func digits(_ word: String) -> Int? {
    word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
  }

  private static func dayNumber(_ word: String) -> Int? {
    ordinal(word) ?? (word.utf8.count <= 2 ? digits(word) : nil)
  }

  /// `3rd`, with the ending that belongs to it.
  private static func ordinal(_ word: String) -> Int? {
    guard word.utf8.count <= 4, let number = digits(String(word.dropLast(2))),
      (1...31).contains(number)
    else { return nil }
    let ending =
      switch number {
      case 1, 21, 31: "st"
      case 2, 22: "nd"
      case 3, 23: "rd"
      default: "th"
      }
    return word.hasSuffix(ending) ? number : nil
  }
}

extension Day {
  /// From 0, Monday, to 6.
  var weekday: Int {
    // 1970-01-01 was a Thursday.
    let days = Day(year: 1970, month: 1, day: 1)!.days(until: self)  // there was such a day
    return ((days + 3) % 7 + 7) % 7
  }

  /// The Monday of its week.
  public var startOfWeek: Day { adding(days: -weekday) }

  /// The first of its month.
  public var startOfMonth: Day { adding(days: 1 - day) }
}
