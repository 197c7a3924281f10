extension Query {
  /// Reads a query as typed.
  ///
  /// - Parameter today: What lengths such as `6mo` count from.
  /// - Throws: `QueryError` that points at what cannot be understood.
  public init(_ text: String, today: Day) throws(QueryError) {
    self.init()
    for word in Self.split(text) {
      try add(word, today)
    }
  }

  /// A term as it is typed: a value with white space in it stands in quotes.
  public static func term(_ key: String, _ value: String) -> String {
    let isPlain = !value.unicodeScalars.contains { $0.properties.isWhitespace }
    return isPlain ? "\(key):\(value)" : "\(key):\"\(value)\""
  }

  /// A word with the place where it begins, in scalars.
  private struct Word {
    var offset: Int
    var isNegated = false
    var key: String?
    var value = ""
    var isQuoted = false
    /// Where the value begins.
    var valueOffset = 0
    var length = 0
  }

  /// Words by white space; quotes hold a value together, a missing last quote is forgiven while
  /// somebody is typing.
  private static func split(_ text: String) -> [Word] {
    var words: [Word] = []
    var word: Word?
    var inQuotes = false
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if !inQuotes, scalar.properties.isWhitespace {
        if let word { words.append(word) }
        word = nil
        continue
      }
      var now = word ?? Word(offset: offset, valueOffset: offset)
      now.length = offset - now.offset + 1
      switch scalar {
      case "\"":
        inQuotes.toggle()
        now.isQuoted = true
      case "-" where now.length == 1:
        now.isNegated = true
        now.valueOffset = offset + 1
      case ":" where !inQuotes && now.key == nil && !now.isQuoted && isKey(now.value):
        now.key = now.value
        now.value = ""
        now.valueOffset = offset + 1
      default: now.value.unicodeScalars.append(scalar)
      }
      word = now
    }
    if let word { words.append(word) }
    return words
  }

  /// `https://…` and `12:30` are words, not terms.
  private static func isKey(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
      && !["http", "https"].contains(text.lowercased())
  }

  private mutating func add(_ word: Word, _ today: Day) throws(QueryError) {
    guard let key = word.key else {
      let folded = Folding.folded(word.value)
      if !folded.isEmpty { append(.words(folded), word) }
      return
    }
    guard key.lowercased() != "sort" else { return try addSort(word) }
    guard let term = QueryTerm.all.first(where: { $0.key == key.lowercased() }) else {
      let keys = QueryTerm.all.map(\.key) + ["sort"]
      throw QueryError(
        offset: word.offset + (word.isNegated ? 1 : 0), length: key.unicodeScalars.count,
        what: "no such term as \"\(key):\"",
        hint: DidYouMean.nearest(to: key, among: keys).map { "did you mean \"\($0):\"?" }
          ?? "known are " + keys.joined(separator: ", "))
    }
    guard !word.value.isEmpty else {
      throw QueryError(
        offset: max(0, word.valueOffset - 1), length: 1, what: "nothing after \"\(key):\"",
        hint: "write it as \(term.example)")
    }
    guard let test = term.read(word.value, today) else {
      throw QueryError(
        offset: word.valueOffset, length: max(1, word.value.unicodeScalars.count),
        what: "\"\(word.value)\" is nothing that \"\(key):\" understands",
        hint: Self.hint(term, word.value))
    }
    append(test, word)
  }

  private static func hint(_ term: QueryTerm, _ value: String) -> String {
    guard !term.values.isEmpty else { return "write it as \(term.example)" }
    if let near = DidYouMean.nearest(to: value, among: term.values) {
      return "did you mean \"\(near)\"?"
    }
    return "one of " + term.values.joined(separator: ", ")
  }

  private mutating func append(_ test: Test, _ word: Word) {
    conditions.append(Condition(test: test, isNegated: word.isNegated))
  }

  private mutating func addSort(_ word: Word) throws(QueryError) {
    guard !word.isNegated else {
      throw QueryError(
        offset: word.offset, length: 1, what: "an order has no opposite",
        hint: "write it as sort:\(word.value)")
    }
    guard let order = PeopleSort(rawValue: word.value.lowercased()) else {
      let names = PeopleSort.allCases.map(\.rawValue)
      throw QueryError(
        offset: word.valueOffset, length: max(1, word.value.unicodeScalars.count),
        what: "cannot sort by \"\(word.value)\"",
        hint: DidYouMean.nearest(to: word.value, among: names).map { "did you mean \"\($0)\"?" }
          ?? "one of " + names.joined(separator: ", "))
    }
    sort = order
  }
}
