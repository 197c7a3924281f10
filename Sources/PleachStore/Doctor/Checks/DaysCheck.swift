import PleachCore

extension Check {
  /// Days that nobody living can have meant.
  static let days = Check("Days") { exam in
    (exam.salvage?.records ?? []).flatMap { entry -> [Finding] in
      let own = (fields[entry.section] ?? []).map { (path: [$0], value: entry.json[$0]) }
      let ofAccounts = (entry.json["accounts"]?.array ?? []).flatMap { account in
        accountFields.map {
          (path: ["accounts", account["id"]?.string ?? "", $0], value: account[$0])
        }
      }
      return (own + ofAccounts).compactMap { path, value in
        guard let text = value?.string, let day = Day(text), !years.contains(day.year) else {
          return nil
        }
        return exam.finding(
          .day, entry, path,
          "\(entry.json["id"]?.string ?? ""): \(path.joined(separator: " › ")): \(text)",
          remedy: "Expected a year from 1900 to 2200; mend it in an editor")
      }
    }
  }

  private static let years = 1900...2200
  private static let fields: [Section: [String]] = [
    .platforms: ["lastVisit"], .people: ["met"], .encounters: ["day"],
    .verdicts: ["day", "askAgain"], .imports: ["day"],
    .goals: ["from", "until", "paused", "finished"], .journal: ["day"],
  ]
  private static let accountFields = [
    "followingSince", "followingUntil", "followingByHand", "followsYouSince", "joined", "lastPost",
    "mutedByHand", "gone",
  ]
}
