extension Reddit {
  /// A comment does not tell whom it answers, but may mention people as `u/name`.
  static func readComment(
    _ row: CSV.Row, _ columns: [String: Int], _ draft: inout ImportDraft
  ) -> String? {
    guard let when = Moment(row.cell(columns["date"])), let id = Field.filled(row.cell(0)) else {
      return "no id or no date"
    }
    let text = row.cell(columns["body"])
    for account in mentioned(in: text) {
      draft.add(account)
      draft.add(
        EncounterReading(
          id: "reddit:\(id):\(account.key)", accountKey: account.key, day: when.day,
          time: when.time, kind: .mention, direction: .given,
          url: Field.filled(row.cell(columns["permalink"])), text: Field.filled(text)))
    }
    return nil
  }

  private static func mentioned(in text: String) -> [AccountReading] {
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || "_-/".contains($0))) }
    var found: [AccountReading] = []
    for word in words where word.hasPrefix("u/") || word.hasPrefix("/u/") {
      guard found.count < 100, let account = account(String(word)),
        !found.contains(where: { $0.key == account.key })
      else { continue }
      found.append(account)
    }
    return found
  }

  /// Private messages: who wrote when, never what.
  static func readMessage(
    _ row: CSV.Row, _ columns: [String: Int], _ draft: inout ImportDraft
  ) -> String? {
    guard let when = Moment(row.cell(columns["date"])), let id = Field.filled(row.cell(0)) else {
      return "no id or no date"
    }
    guard let owner = draft.batch.owner else {
      return "nobody says who you are: statistics.csv is missing"
    }
    let (from, to) = (row.cell(columns["from"]), row.cell(columns["to"]))
    let isMine = from.lowercased() == owner.key
    // Communities and their moderators write too.
    guard !(isMine ? to : from).contains(where: { $0 == "#" || $0 == "/" }) else { return nil }
    guard let partner = account(isMine ? to : from) else { return "no user name" }
    draft.add(partner)
    draft.add(
      EncounterReading(
        id: "reddit:message:\(id)", accountKey: partner.key, day: when.day, time: when.time,
        kind: .message, direction: isMine ? .given : .received))
    return nil
  }
}
