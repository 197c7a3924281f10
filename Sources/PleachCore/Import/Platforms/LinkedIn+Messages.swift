extension LinkedIn {
  /// Messages: who wrote when, never what.
  ///
  /// Unless invitations say which of them is you, it is whoever takes part in every conversation and is no
  /// connection of yours.
  static func readMessages(_ bytes: [UInt8], _ draft: inout ImportDraft) {
    var table = CSV(bytes)
    guard let header = table.next() else { return draft.fail("no header") }
    let columns = columns(header)
    var messages: [Message] = []
    draft.readRows(table) { row, _ in
      guard let message = Message(row, columns) else { return "no conversation, sender or date" }
      if !message.isLeft { messages.append(message) }
      return nil
    }
    let named = draft.ownerName.flatMap { slug($0) } ?? draft.ownerHandle?.lowercased()
    let isThere = messages.contains { $0.sender == named || $0.recipients.contains(named ?? "") }
    let owner =
      isThere ? named : draft.batch.owner?.key ?? owner(of: messages, draft.batch.accounts)
    guard let owner else {
      if !messages.isEmpty {
        draft.note("\(draft.path): which of them is you is not said: --as says it.")
      }
      return
    }
    draft.setOwner(AccountReading(platform: "linkedin", key: owner))
    for message in messages {
      guard let partner = message.partner(of: owner) else { continue }
      var account = AccountReading(platform: "linkedin", key: partner)
      account.handle = partner
      if partner == message.sender { account.name = message.senderName }
      draft.add(account)
      draft.add(
        EncounterReading(
          id:
            "linkedin:\(message.conversation):\(message.date.day)T\(message.date.time):\(message.sender)",
          accountKey: partner, day: message.date.day, time: message.date.time, kind: .message,
          direction: partner == message.sender ? .received : .given))
    }
  }

  /// What a row tells.
  private struct Message {
    var conversation: String
    var sender: String
    var senderName: String?
    var recipients: [String]
    var date: Moment
    /// Advertisements, and what was never sent.
    var isLeft: Bool

    init?(_ row: CSV.Row, _ columns: [String: Int]) {
      func cell(_ name: String) -> String { row.cell(columns[name]) }
      conversation = cell("conversation id")
      guard !conversation.isEmpty, let date = Moment(cell("date")) else { return nil }
      self.date = date
      isLeft =
        cell("folder").lowercased() == "spam" || cell("is message draft").lowercased() == "yes"
      // "LinkedIn Member" and advertisers have no page.
      guard let sender = LinkedIn.slug(cell("sender profile url")) else {
        guard isLeft || !cell("from").isEmpty else { return nil }
        (sender, recipients, isLeft) = ("", [], true)
        return
      }
      self.sender = sender
      senderName = Field.filled(cell("from"))
      recipients = cell("recipient profile urls").split(separator: ",")
        .compactMap { LinkedIn.slug(String($0)) }
    }

    /// Whom it is with: the sender, or whoever alone it was written to. What went to a group was to
    /// nobody in particular.
    func partner(of owner: String) -> String? {
      if sender != owner { return sender }
      return recipients.count == 1 ? recipients.first { $0 != owner } : nil
    }
  }

  private static func owner(of messages: [Message], _ accounts: [AccountReading]) -> String? {
    var conversations: [String: Set<String>] = [:]
    for message in messages {
      conversations[message.conversation, default: []]
        .formUnion([message.sender] + message.recipients)
    }
    let everywhere = conversations.values.reduce(nil as Set<String>?) { all, people in
      all?.intersection(people) ?? people
    }
    let strangers = everywhere?.subtracting(accounts.map(\.key)) ?? []
    return strangers.count == 1 ? strangers.first : nil
  }
}
