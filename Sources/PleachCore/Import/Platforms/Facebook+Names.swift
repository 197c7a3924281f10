/// Who is who by name and day, since Facebook gives no more. The second is not in its pages (HTML), and
/// a friend is followed a moment after becoming one.
struct FacebookBook {
  /// The seconds at which a name and day occurred in the list that is read.
  private var twins: [String: [String]] = [:]

  /// Begins another list. In one list the same name at two seconds of a day is two people; in two lists
  /// it is the friend whom you follow from that day on.
  mutating func startList() { twins = [:] }

  /// - Parameter time: Of the record, as exact as the file has it.
  mutating func account(
    _ name: String, on day: Day?, at time: String, of kind: Facebook.Kind
  ) -> AccountReading {
    var key = name.lowercased() + (day.map { " \($0)" } ?? "")
    var times = twins[key] ?? []
    if !times.contains(time) { times.append(time) }
    twins[key] = times
    if let index = times.firstIndex(of: time), index > 0 { key += " (\(index + 1))" }
    var account = AccountReading(platform: "facebook", key: key)
    account.name = name
    if [.friends, .following, .pages].contains(kind) {
      (account.isFollowing, account.followingSince) = (true, day)
    }
    if kind == .friends || kind == .followers {
      (account.followsYou, account.followsYouSince) = (true, day)
    }
    return account
  }
}

/// Finds the one account that a sentence names.
struct FacebookNames {
  private let finder: PhraseFinder
  private let names: DisplayNames
  private let owner: String?

  /// - Parameter draft: With the lists read.
  init(in draft: ImportDraft) {
    owner = draft.batch.owner?.name
    names = DisplayNames(in: draft)
    finder = PhraseFinder(names.all.filter(Self.canBeFound))
  }

  /// Whether enough is left of a name in each of the forms in which it is looked for.
  private static func canBeFound(_ name: String) -> Bool {
    [name, name.uppercased(), Folding.folded(name)].allSatisfy { $0.utf8.count >= 3 }
  }

  /// The account that the sentence names; `nil` when it names none or several.
  func key(in sentence: String) -> String? {
    var sentence = sentence
    if let owner, sentence.hasPrefix(owner) {
      sentence = String(sentence.dropFirst(owner.count))
    }
    var found: [String] = []
    finder.find(in: sentence.lowercased(), &found)
    // "Ann" stands in "Ann Lee" too.
    let longest = found.filter { name in
      !found.contains { $0 != name && $0.contains(name) }
    }
    return longest.count == 1 ? names[longest.first] : nil
  }
}
