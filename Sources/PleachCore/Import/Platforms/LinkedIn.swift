extension Importer {
  /// LinkedIn's connections.
  static let linkedIn = Importer(
    id: "linkedin", title: "LinkedIn", platform: "linkedin",
    howToExport: [
      "Open Settings & Privacy, Data privacy, Get a copy of your data.",
      "Choose \"Want something in particular?\" and tick Connections.",
      "Request archive; download the ZIP when the mail comes (some minutes).",
    ],
    recognises: LinkedIn.recognise, read: LinkedIn.read)
}

/// `Connections.csv`: who is connected with you, so follows you and is followed.
enum LinkedIn {
  static let connections = "Connections.csv"
  static let messages = "messages.csv"

  static func recognise(_ file: ExportFile) -> Recognition? {
    guard let header = header(in: file.opening) else { return other(file) }
    return header.columns["connected on"] == nil ? nil : Recognition(connections)
  }

  /// The other tables of the export, known by their first columns.
  private static func other(_ file: ExportFile) -> Recognition? {
    let titles = file.headerCells.prefix(3).map { $0.lowercased() }
    switch titles {
    case ["conversation id", "conversation title", "from"]: return Recognition(messages)
    case ["from", "to", "sent at"]:
      return Recognition("invitations", .leave("an invitation is no tie yet"))
    case ["date", "status", "fullname"]:
      return Recognition("member follows", .leave("names alone: nobody could be known by them"))
    case ["organization", "followed on"]:
      return Recognition("company follows", .leave("companies are no people"))
    default:
      return file.opening.starts(with: "No conversations found".utf8)
        ? Recognition(messages, .leave("no conversations")) : nil
    }
  }

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    for file in files where file.format == connections {
      guard let bytes = draft.open(file) else { continue }
      guard let header = header(in: bytes) else {
        draft.fail("no line that begins with First Name and Last Name")
        continue
      }
      var undated = 0
      var twins: [String: Int] = [:]
      draft.readRows(header.rows) { row, draft in
        guard let account = account(row, header.columns, &twins) else {
          return "no name and no address"
        }
        if account.followingSince == nil { undated += 1 }
        draft.add(account)
        return nil
      }
      if undated > 0 {
        draft.note("\(file.file.path): \(undated) connections without a date that can be read")
      }
    }
    for file in files where file.format == messages {
      if let bytes = draft.open(file) { readMessages(bytes, &draft) }
    }
    draft.complete(.following, from: [connections])
    draft.complete(.followers, from: [connections])
    draft.setMutual()
  }

  // MARK: The header

  private struct Header {
    /// Names lower-cased.
    var columns: [String: Int]
    /// Behind the header.
    var rows: CSV
  }

  /// Finds the header behind LinkedIn's preamble, whose length and wording differ.
  private static func header(in bytes: [UInt8]) -> Header? {
    var lines = Lines(bytes)
    var start = 0
    for _ in 0..<40 where start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let delimiter = CSV.delimiter(in: bytes[start..<end])
      if startsHeader(bytes[start..<end]) {
        var rows = CSV(bytes, at: start, line: lines.line(at: start), delimiter: delimiter)
        guard let row = rows.next() else { return nil }
        return Header(columns: columns(row), rows: rows)
      }
      start = end + 1
    }
    return nil
  }

  private static func startsHeader(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line.prefix(40).filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    return text.hasPrefix("First Name") && text.dropFirst(11).hasPrefix("Last Name")
  }

  static func columns(_ row: CSV.Row) -> [String: Int] {
    var columns: [String: Int] = [:]
    for index in row.cells.indices {
      let name = row.cell(index).lowercased()
      if columns[name] == nil { columns[name] = index }
    }
    return columns
  }

  // MARK: One connection

  private static func account(
    _ row: CSV.Row, _ columns: [String: Int], _ twins: inout [String: Int]
  ) -> AccountReading? {
    let first = row.cell(columns["first name"])
    let last = row.cell(columns["last name"])
    let name = Field.trimmed("\(first) \(last)")
    let url = row.cell(columns["url"])
    let email = row.cell(columns["email address"])
    let on = row.cell(columns["connected on"])
    let day = Day(english: on) ?? Day(american: on, isCertain: on.contains(":"))
    let slug = slug(url)
    guard slug != nil || !name.isEmpty || !email.isEmpty else { return nil }
    // Before 2021 there were no addresses: name and day tell who it is, a number tells twins apart.
    var byName = "\(name.isEmpty ? email : name) \(day?.description ?? on)".lowercased()
    twins[byName, default: 0] += 1
    if let count = twins[byName], count > 1 { byName += " (\(count))" }
    var account = AccountReading(platform: "linkedin", key: slug ?? byName)
    if slug != nil { account.aliases = [byName] }
    account.handle = slug
    account.url = slug == nil ? nil : url
    account.name = Field.filled(name)
    account.email = Field.filled(email)
    account.company = Field.filled(row.cell(columns["company"]))
    account.position = Field.filled(row.cell(columns["position"]))
    (account.isFollowing, account.followingSince) = (true, day)
    (account.followsYou, account.followsYouSince) = (true, day)
    return account
  }

  /// The last part of `https://www.linkedin.com/in/<slug>`, decoded and lower-cased.
  static func slug(_ url: String) -> String? {
    guard let address = SiteAddress(url),
      address.host == "linkedin.com" || address.host.hasSuffix(".linkedin.com"),
      address.path.count >= 2, address.path[0] == "in"
    else { return nil }
    return Field.filled(address.path[1].lowercased())
  }
}
