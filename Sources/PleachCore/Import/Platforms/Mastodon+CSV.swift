extension Mastodon {
  /// Reads a list of addresses with or without a header.
  static func readTable(_ bytes: [UInt8], of kind: Kind, into draft: inout ImportDraft) {
    var rows = CSV(bytes)
    var ahead = rows
    if let first = ahead.next(), first.cell(0).lowercased() == "account address" { rows = ahead }
    draft.readRows(rows) { row, draft in
      let text = row.cell(kind == .lists ? 1 : 0)
      guard let address = MastodonAddress(text) else {
        return text.isEmpty ? "no address" : "\"\(text)\" is no address like user@server"
      }
      draft.add(reading(address, row, kind))
      return nil
    }
  }

  /// Reads Pixelfed's array of profile addresses.
  static func readAddresses(_ bytes: [UInt8], of kind: Kind, into draft: inout ImportDraft) {
    draft.readRecords(bytes) { record, _, draft in
      guard let url = record.filledText, url.contains("://"), let address = MastodonAddress(url)
      else { return "no profile address" }
      var account = account(address)
      account.url = url
      if kind == .followersURLs { account.followsYou = true } else { account.isFollowing = true }
      draft.add(account)
      return nil
    }
  }

  static func account(_ address: MastodonAddress) -> AccountReading {
    var account = AccountReading(platform: "mastodon", key: address.key)
    account.handle = address.text
    if address.writtenServer.utf8.allSatisfy({ $0 < 0x80 }) {
      account.url = "https://\(address.writtenServer)/@\(address.user)"
    }
    return account
  }

  private static func reading(
    _ address: MastodonAddress, _ row: CSV.Row, _ kind: Kind
  ) -> AccountReading {
    var account = account(address)
    switch kind {
    case .followers: account.followsYou = true
    case .muted: account.isMuted = true
    case .blocked: account.isBlocked = true
    case .lists: account.lists = [row.cell(0)].filter { !$0.isEmpty }
    default:
      account.isFollowing = true
      account.showsBoosts = bool(row.cell(1))
      account.notifies = bool(row.cell(2))
      account.languages = row.cell(3).split(separator: ",").compactMap {
        Field.filled(String($0))
      }
    }
    return account
  }

  private static func bool(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "1", "yes": true
    case "false", "0", "no": false
    default: nil
    }
  }
}
