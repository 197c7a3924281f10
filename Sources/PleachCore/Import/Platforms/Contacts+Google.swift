extension Contacts {
  /// Whether a header is Google's, of 2024 or older. More columns come with more e-mails and sites,
  /// so only names count.
  static func isGoogles(_ header: Set<String>) -> Bool {
    header.isSuperset(of: ["first name", "last name", "labels"])
      || header.isSuperset(of: ["name", "given name", "group membership"])
  }

  /// Reads a table, old or new.
  static func readTable(_ bytes: [UInt8], _ draft: inout ImportDraft) {
    var rows = CSV(bytes)
    guard let header = rows.next() else { return draft.fail("no header") }
    let columns = Columns(header)
    var keys = Keys()
    draft.readRows(rows) { row, draft in
      let entry = columns.entry(row)
      guard let account = keys.account(entry) else {
        return entry.account.company == nil
          ? "no name and no e-mail" : "an organisation, no person"
      }
      draft.add(account)
      return nil
    }
  }

  /// Where what stands in a row.
  private struct Columns {
    private let names: [String]

    init(_ header: CSV.Row) {
      names = header.cells.indices.map { header.cell($0).lowercased() }
    }

    func entry(_ row: CSV.Row) -> Entry {
      var entry = Entry()
      let given = [
        one("first name", "given name", row), one("middle name", "additional name", row),
      ]
      entry.name =
        Field.filled(one("name", "name", row))
        ?? name(given: given, family: one("last name", "family name", row))
        ?? Field.filled(one("nickname", "file as", row))
      entry.emails = all("e-mail", row).compactMap(email)
      entry.account.company = Field.filled(one("organization name", "organization 1 - name", row))
      entry.account.position = Field.filled(
        one("organization title", "organization 1 - title", row))
      entry.account.note = Field.filled(one("notes", "notes", row))
      entry.account.links = all("website", row).map { SiteLink($0) }
      entry.account.lists = split(one("labels", "group membership", row)).map { label in
        // A star marks the labels that Google itself made.
        label.hasPrefix("* ") ? String(label.dropFirst(2)) : label
      }
      return entry
    }

    /// The cell of the newer or the older name, whichever is filled.
    private func one(_ name: String, _ older: String, _ row: CSV.Row) -> String {
      let cell = row.cell(names.firstIndex(of: name))
      return cell.isEmpty ? row.cell(names.firstIndex(of: older)) : cell
    }

    /// All values of `e-mail 1 - value`, `e-mail 2 - value` and so on, each once.
    private func all(_ name: String, _ row: CSV.Row) -> [String] {
      var values: [String] = []
      for (index, column) in names.enumerated()
      where column.hasPrefix("\(name) ") && column.hasSuffix(" - value") {
        for value in split(row.cell(index)) where !values.contains(value) { values.append(value) }
      }
      return values
    }

    /// Several values share a cell.
    private func split(_ cell: String) -> [String] {
      cell.split(separator: ":::").map { Field.trimmed(String($0)) }.filter { !$0.isEmpty }
    }
  }
}
