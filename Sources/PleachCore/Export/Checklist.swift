/// The plan of one platform as a list to tick: as text, for a browser, or for a spreadsheet.
struct Checklist {
  /// One line of it.
  struct Entry {
    let deed: Plan.Kind
    let name: SafeText
    let handle: SafeText?
    let link: SafeAddress?
    let day: Day
    let reason: SafeText?
    let thanks: SafeText?
  }

  let title: SafeText
  let help: [SafeText]
  let entries: [Entry]

  init(_ plan: Plan, _ platform: Platform.ID, _ graph: Graph, _ today: Day) {
    let name = graph.name(of: .platforms, platform.raw) ?? platform.raw
    title = "Plan for \(name), \(today)"
    let row = PlanHelp[platform]
    help = [row.how, row.pace].compactMap { $0.map { SafeText($0) } }
    entries = (plan[platform]?.deeds ?? []).map { Self.entry($0, graph) }
  }

  private static func entry(_ deed: Plan.Deed, _ graph: Graph) -> Entry {
    let person = graph.people[deed.person]
    let account = person?.accounts.first { $0.id == deed.account }
    let verdict = graph.verdict(on: deed.person, account: deed.account)
    return Entry(
      deed: deed.kind, name: SafeText(person?.name ?? deed.person.raw),
      handle: account?.handle.map { SafeText($0) }, link: account?.profileAddress, day: deed.day,
      reason: verdict?.reason.map { SafeText($0) }, thanks: verdict?.thanks.map { SafeText($0) })
  }
}

extension Checklist {
  /// Markdown; pages that show it draw the boxes.
  var markdown: String {
    var lines = ["# " + MarkupText.markdown(title), ""]
    if !help.isEmpty { lines += [help.joined(separator: "; ").string, ""] }
    lines += entries.map { entry in
      let name = MarkupText.markdown(entry.name)
      // A bracket or space would end the address, and such an address is none.
      let linked = entry.link.map { "[\(name)](<\($0.text)>)" } ?? name
      var line = "- [ ] \(entry.deed.rawValue) \(linked)"
      if let handle = entry.handle { line += " " + MarkupText.code(handle) }
      if let reason = entry.reason { line += ": " + MarkupText.markdown(reason) }
      if let thanks = entry.thanks { line += ". Thanks: " + MarkupText.markdown(thanks) }
      return line
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A page without scripts, that loads nothing.
  var page: String {
    func text(_ text: SafeText) -> String { MarkupText.escaped(text.string) }
    var lines: [String] = []
    if !help.isEmpty { lines.append("<p>\(text(help.joined(separator: "; ")))</p>") }
    lines.append("<ul>")
    for entry in entries {
      var line = "<li><input type=\"checkbox\"> \(entry.deed.rawValue) "
      line += HTMLPage.link(text(entry.name), entry.link)
      if let handle = entry.handle { line += " <small>\(text(handle))</small>" }
      if let reason = entry.reason { line += ": \(text(reason))" }
      if let thanks = entry.thanks { line += ". Thanks: \(text(thanks))" }
      lines.append(line + "</li>")
    }
    return HTMLPage.text(title, lines + ["</ul>"], style: "ul{list-style:none;padding:0}")
  }

  /// A table for a spreadsheet, in which no cell is a formula.
  var table: [UInt8] {
    CSVRow.bytes(["deed", "name", "handle", "address", "decided", "reason", "thanks"])
      + entries.flatMap { entry in
        CSVRow.bytes(
          [
            entry.deed.rawValue, entry.name.string, entry.handle?.string ?? "",
            entry.link?.text ?? "", "\(entry.day)", entry.reason?.string ?? "",
            entry.thanks?.string ?? "",
          ].map(CSVRow.harmless))
      }
  }
}
