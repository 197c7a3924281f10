extension Importer {
  /// Tables of one's own, of which somebody said what the columns hold.
  static func tables(_ known: [KnownTable]) -> Importer {
    tables { file in
      known.isEmpty ? nil : TableSketch(opening: file).flatMap { known.map(for: $0) }
    }
  }

  /// The same for a table that is at hand, whatever it is called.
  static func table(_ map: TableMap) -> Importer { tables { _ in map } }

  private static func tables(
    _ map: @escaping @Sendable (ExportFile) -> TableMap?
  ) -> Importer {
    Importer(
      id: "tables", title: "Tables of your own", platform: "contacts",
      howToExport: [
        "A spreadsheet, a member list, a database: save it as CSV, one person a line.",
        "Import it by itself: pleach shows the columns, and you say what they hold.",
        "The same table is known again the next time.",
      ],
      recognises: { map($0).map { Recognition("columns \($0)") } },
      read: { files, draft in
        for file in files {
          guard let map = map(file.file), let bytes = draft.open(file) else { continue }
          Tables.read(bytes, by: map, &draft)
        }
      })
  }
}

/// A row is a person, whatever is known of them; all are kept, for somebody listed them.
enum Tables {
  static func read(_ bytes: [UInt8], by map: TableMap, _ draft: inout ImportDraft) {
    draft.setOwnTable()
    if map[.since] != nil, map.tie != .following, map.tie != .mutual {
      draft.note("Since when you follow them is passed over, as tie= does not say that you do.")
    }
    var table = CSV(bytes)
    if map.isTitled { _ = table.next() }
    var rows = TableRows(map, days: table)
    var shared = SharedAccounts()
    draft.readRows(table.lazy.filter { !$0.isBlank }, isByHand: true) { row, draft in
      let accounts = rows.accounts(row)
      guard !accounts.isEmpty else { return "no name, and no handle that can be one" }
      for account in accounts {
        draft.add(account)
        shared.note(account, in: row.line)
      }
      draft.together(accounts)
      return nil
    }
    for (line, sentence) in rows.complaints + shared.sentences {
      draft.note(line: line, sentence)
    }
  }
}

/// Accounts that rows of different names have in common: they are one account's, under the first name.
private struct SharedAccounts {
  private var first: [String: (name: String?, line: Int, others: Int)] = [:]
  private var order: [(account: String, label: String)] = []

  mutating func note(_ account: AccountReading, in line: Int) {
    let key = "\(account.platform):\(account.key)"
    guard var known = first[key] else {
      return first[key] = (account.name, line, 0)
    }
    guard known.name != account.name else { return }
    if known.others == 0 {
      let platform = Platform.knownName(Platform.ID(account.platform))
      order.append((key, "\(account.handle ?? account.key) on \(platform)"))
    }
    known.others += 1
    first[key] = known
  }

  /// At most as many as somebody reads.
  var sentences: [(line: Int, sentence: String)] {
    order.prefix(20).compactMap { account, label in
      first[account].map { known in
        let others = known.others == 1 ? "another row has it" : "\(known.others) other rows have it"
        return (known.line, "\(label): \(others) too, under another name, which is left out")
      }
    }
  }
}
