extension LinkedIn {
  static let memberFollows = "Member_Follows.csv"
  static let companyFollows = "Company Follows.csv"

  /// Whom you follow without being connected. LinkedIn tells a name and a day: the two together are who
  /// it is, and equal names alone are never the same.
  ///
  /// - Parameter connections: Whether they were read: who is among them is followed anyway, and stands
  ///   in this table too.
  static func readFollows(
    _ files: [RecognisedFile], besideConnections connections: Bool, _ draft: inout ImportDraft
  ) {
    let connected = Set(draft.batch.accounts.compactMap { $0.name.map(Folding.folded) })
    var twins: [String: Int] = [:]
    for file in files where [memberFollows, companyFollows].contains(file.format) {
      let isOfMembers = file.format == memberFollows
      guard connections || !isOfMembers else {
        draft.begin(file)
        draft.fail("who of them is a connection is not known without Connections.csv beside it")
        continue
      }
      let titles = isOfMembers ? memberTitles : companyTitles
      guard let bytes = draft.open(file) else { continue }
      guard let header = header(in: bytes, titles: titles) else {
        draft.fail("no line that begins with \(titles[0]) and \(titles[1])")
        continue
      }
      var ends: [String: Day] = [:]
      for row in header.rows where isOfMembers {
        let follow = Follow(row, header.columns, isOfMembers)
        guard follow.isOver, let name = follow.name, let day = follow.day else { continue }
        ends[name] = max(day, ends[name] ?? day)
      }
      draft.readRows(header.rows) { row, draft in
        let follow = Follow(row, header.columns, isOfMembers)
        guard let name = follow.name else { return "no name" }
        if follow.isOver || isOfMembers && connected.contains(Folding.folded(name)) { return nil }
        if let day = follow.day, let end = ends[name], day <= end { return nil }
        draft.add(follow.account(name, &twins))
        return nil
      }
    }
  }

  static let memberTitles = ["date", "status", "fullname"]
  static let companyTitles = ["organization", "followed on"]

  /// What a row tells.
  private struct Follow {
    let name: String?
    let day: Day?
    /// Whether it tells of the end of a follow.
    let isOver: Bool

    init(_ row: CSV.Row, _ columns: [String: Int], _ isOfMember: Bool) {
      name = Field.filled(row.cell(columns[isOfMember ? "fullname" : "organization"]))
      day = Day(english: row.cell(columns[isOfMember ? "date" : "followed on"]))
      isOver = isOfMember && row.cell(columns["status"]).lowercased() == "unfollow"
    }

    func account(_ name: String, _ twins: inout [String: Int]) -> AccountReading {
      let key = LinkedIn.key(of: name, on: day?.description, &twins)
      var account = AccountReading(platform: "linkedin", key: key)
      account.name = name
      (account.isFollowing, account.followingSince) = (true, day)
      return account
    }
  }
}
