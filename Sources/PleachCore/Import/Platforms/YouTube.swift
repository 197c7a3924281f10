extension Importer {
  /// YouTube's subscriptions, out of Google Takeout.
  static let youTube = Importer(
    id: "youtube", title: "YouTube", platform: "youtube",
    howToExport: [
      "Open takeout.google.com and click \"Deselect all\".",
      "Tick only \"YouTube and YouTube Music\".",
      "Click \"All YouTube data included\", then \"Deselect all\", tick \"subscriptions\", OK.",
      "Next step, Create export; download the ZIP when the mail comes.",
    ],
    recognises: YouTube.recognise, read: YouTube.read)
}

/// Folder, file and header are in the account's language; only the order of columns is fixed.
private enum YouTube {
  static let table = "subscriptions table"
  static let objects = "subscriptions of the API"

  static func recognise(_ file: ExportFile) -> Recognition? {
    if file.firstByte == UInt8(ascii: "[") {
      return file.opens(with: "youtube#subscription") ? Recognition(objects) : nil
    }
    let rows = CSV(file.opening).prefix(2).map(\.cells)
    guard let header = rows.first, header.count == 3 else { return nil }
    if rows.count == 2, rows[1].count == 3, isChannel(Field.trimmed(rows[1][0])) {
      return Recognition(table)
    }
    let isHeader = header.map(Field.trimmed) == ["Channel Id", "Channel Url", "Channel Title"]
    return isHeader || isChannel(Field.trimmed(header[0])) ? Recognition(table) : nil
  }

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    for file in files {
      guard let bytes = draft.open(file) else { continue }
      file.format == table ? readTable(bytes, &draft) : readObjects(bytes, &draft)
    }
    draft.complete(.following, from: [table, objects])
  }

  private static func readTable(_ bytes: [UInt8], _ draft: inout ImportDraft) {
    draft.readRows(withoutHeader(bytes)) { row, draft in
      let id = row.cell(0)
      guard isChannel(id) else {
        return row.cells.count < 3
          ? "only \(row.cells.count) of 3 columns" : "no channel id (UC and 22 characters)"
      }
      draft.add(account(id, name: row.cell(2)))
      return nil
    }
  }

  /// The rows behind the header; a table without one keeps its first row.
  private static func withoutHeader(_ bytes: [UInt8]) -> CSV {
    let rows = CSV(bytes)
    var ahead = rows
    guard let first = ahead.next(), first.problem == nil, !isChannel(first.cell(0)) else {
      return rows
    }
    return ahead
  }

  private static func readObjects(_ bytes: [UInt8], _ draft: inout ImportDraft) {
    draft.readRecords(bytes) { record, _, draft in
      // snippet.channelId is the subscriber, not the channel.
      guard let snippet = record["snippet"],
        let id = snippet["resourceId"]?.text("channelId"), isChannel(id)
      else { return "no channel id" }
      var account = account(id, name: snippet.text("title"))
      account.followingSince = snippet.day("publishedAt")
      account.bio = snippet.text("description")
      draft.add(account)
      return nil
    }
  }

  private static func account(_ id: String, name: String?) -> AccountReading {
    var account = AccountReading(platform: "youtube", key: id)
    account.id = id
    account.url = "https://www.youtube.com/channel/\(id)"
    account.name = Field.filled(name)
    account.isFollowing = true
    return account
  }

  static func isChannel(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.count == 24 && bytes.starts(with: "UC".utf8)
      && bytes.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
