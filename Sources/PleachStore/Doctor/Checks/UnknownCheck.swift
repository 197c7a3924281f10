import PleachCore

extension Check {
  /// Lists and fields that pleach does not know; they are kept as they are.
  static let unknown = Check("Unknown") { exam in
    guard let salvage = exam.salvage else { return [] }
    return salvage.strangers.compactMap { stranger in
      misspelt(stranger.key, salvage.document).map { meant in
        exam.finding(
          .unknownList, at: stranger.offset, "pleach knows no list \"\(stranger.key)\"",
          remedy: "If it is \"\(meant)\", rename it in an editor")
      }
    } + fields(exam, salvage)
  }

  private static func misspelt(_ key: String, _ document: Document) -> String? {
    DidYouMean.nearest(to: key, among: Section.allCases.map(\.rawValue))
  }

  /// One finding for each field, at the first record that has it.
  private static func fields(_ exam: Examination, _ salvage: Salvage) -> [Finding] {
    var seen: [String: Int] = [:]
    var found: [(name: String, finding: Finding)] = []
    func note(_ key: String, among known: [String], _ entry: Salvage.Entry, _ path: [String]) {
      let name = entry.section.rawValue + (path.count > 1 ? " › accounts" : "")
      seen["\(name) › \(key)", default: 0] += 1
      guard seen["\(name) › \(key)"] == 1 else { return }
      let meant = DidYouMean.nearest(to: key, among: known)
      found.append(
        (
          "\(name) › \(key)",
          exam.finding(
            .unknownField, entry, path, "\(name) › \(key): a field that pleach does not know",
            remedy: meant.map { "It is kept; if it is \"\($0)\", rename it in an editor" })
        ))
    }
    for entry in salvage.records where entry.section.keys.count > 1 {
      for member in entry.json.members ?? [] {
        if !entry.section.keys.contains(member.key) {
          note(member.key, among: entry.section.keys, entry, [member.key])
        }
        guard entry.section == .people, member.key == "accounts" else { continue }
        for account in member.value.array ?? [] {
          let id = account["id"]?.string ?? ""
          for field in account.members ?? [] where !Section.accountKeys.contains(field.key) {
            note(field.key, among: Section.accountKeys, entry, ["accounts", id, field.key])
          }
        }
      }
    }
    return found.map(\.finding)
  }
}
