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

/// Who is connected with you, so follows you and is followed; whom you follow; with whom you wrote.
enum LinkedIn {
  static let connections = "Connections.csv"
  static let messages = "messages.csv"
  private static let titles = ["first name", "last name"]

  static func recognise(_ file: ExportFile) -> Recognition? {
    if let header = header(in: file.opening, titles: titles) {
      return header.columns["connected on"] == nil ? nil : Recognition(connections)
    }
    if header(in: file.opening, titles: memberTitles) != nil { return Recognition(memberFollows) }
    if header(in: file.opening, titles: companyTitles) != nil { return Recognition(companyFollows) }
    return other(file)
  }

  /// The other tables of the export, known by their first columns.
  private static func other(_ file: ExportFile) -> Recognition? {
    let titles = file.headerCells.prefix(3).map { $0.lowercased() }
    switch titles {
    case ["conversation id", "conversation title", "from"]: return Recognition(messages)
    case ["from", "to", "sent at"]: return Recognition(invitations)
    default:
      return file.opening.starts(with: "No conversations found".utf8)
        ? Recognition(messages, .leave("no conversations")) : nil
    }
  }

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    for file in files where file.format == connections {
      guard let bytes = draft.open(file) else { continue }
      guard let header = header(in: bytes, titles: titles) else {
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
    let connectionsWereRead = draft.batch.files.contains { $0.format == connections }
    readFollows(files, besideConnections: connectionsWereRead, &draft)
    for file in files where file.format == invitations {
      if let bytes = draft.open(file) { readInvitations(bytes, &draft) }
    }
    for file in files where file.format == messages {
      if let bytes = draft.open(file) { readMessages(bytes, &draft) }
    }
    if connectionsWereRead {
      draft.complete(.following, from: [connections, memberFollows, companyFollows])
    }
    draft.complete(.followers, from: [connections])
    draft.setMutual(oneWay: [memberFollows, companyFollows])
  }

  // MARK: The header

  struct Header {
    /// Names lower-cased.
    var columns: [String: Int]
    /// Behind the header.
    var rows: CSV
  }

  /// Finds the header behind LinkedIn's preamble, whose length and wording differ.
  ///
  /// - Parameter titles: Of the first columns, in small letters.
  static func header(in bytes: [UInt8], titles: [String]) -> Header? {
    var lines = Lines(bytes)
    var start = 0
    for _ in 0..<40 where start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let delimiter = CSV.delimiter(in: bytes[start..<end])
      if isHeader(bytes[start..<end], titles) {
        var rows = CSV(bytes, at: start, line: lines.line(at: start), delimiter: delimiter)
        guard let row = rows.next() else { return nil }
        return Header(columns: columns(row), rows: rows)
      }
      start = end + 1
    }
    return nil
  }

  private static func isHeader(_ line: ArraySlice<UInt8>, _ titles: [String]) -> Bool {
    var text = String(decoding: line.prefix(60).filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)[
      ...]
    for title in titles {
      guard text.prefix(title.count).lowercased() == title else { return false }
      text = text.dropFirst(title.count + 1)
    }
    return true
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
    let day = Day(english: on) ?? SlashDate(on)?.day(on.contains(":") ? .month : nil)
    let slug = slug(url)
    guard slug != nil || !name.isEmpty || !email.isEmpty else { return nil }
    // Before 2021 there were no addresses: name and day tell who it is, a number tells twins apart.
    let byName = key(of: name.isEmpty ? email : name, on: day?.description ?? on, &twins)
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

  /// A name and a day as a key; those who share both are numbered.
  static func key(of name: String, on day: String?, _ twins: inout [String: Int]) -> String {
    let key = [name, day].compactMap(\.self).joined(separator: " ").lowercased()
    let count = twins[key, default: 0] + 1
    twins[key] = count
    return count > 1 ? "\(key) (\(count))" : key
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
