extension LinkedIn {
  static let invitations = "Invitations.csv"

  /// Who invited you, and whom you invited: no tie yet, but a message where there are words with it. They
  /// also tell who you are, as one end of each is you.
  static func readInvitations(_ bytes: [UInt8], _ draft: inout ImportDraft) {
    var table = CSV(bytes)
    guard let header = table.next() else { return draft.fail("no header") }
    let columns = columns(header)
    var owners: Set<String> = []
    draft.readRows(table) { row, draft in
      func cell(_ name: String) -> String { row.cell(columns[name]) }
      let isOutgoing = cell("direction").uppercased() == "OUTGOING"
      guard isOutgoing || cell("direction").uppercased() == "INCOMING" else {
        return "no direction"
      }
      guard let inviter = slug(cell("inviterprofileurl")),
        let invitee = slug(cell("inviteeprofileurl"))
      else { return "no address of a page" }
      let (you, other) = isOutgoing ? (inviter, invitee) : (invitee, inviter)
      owners.insert(you)
      var account = AccountReading(platform: "linkedin", key: other)
      account.handle = other
      account.name = Field.filled(cell(isOutgoing ? "to" : "from"))
      draft.add(account)
      let sent = cell("sent at")
      if Field.filled(cell("message")) != nil, let day = SlashDate(sent)?.day(.month) {
        draft.add(
          EncounterReading(
            id: "linkedin:invitation:\(other):\(day)", accountKey: other, day: day, kind: .message,
            direction: isOutgoing ? .given : .received))
      }
      return nil
    }
    if owners.count == 1, let you = owners.first {
      draft.setOwner(AccountReading(platform: "linkedin", key: you))
    }
  }
}
