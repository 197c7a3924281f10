import PleachCore

/// Suggestions as a page of text and as JSON.
struct SuggestionPage {
  let graph: Graph
  let suggestions: [Suggestion]
  /// Whether all evidence is printed, with weights.
  let isWhy: Bool

  /// Without asking for more, as many reasons as one reads.
  private static let few = 2

  func print(to out: inout Output) {
    for (number, suggestion) in suggestions.enumerated() {
      guard let person = graph.people[suggestion.person] else { continue }
      let account = suggestion.account.flatMap { id in person.accounts.first { $0.id == id } }
      let handle = account?.label ?? person.handle ?? ""
      let platforms = (account.map { [$0] } ?? person.accounts).map { account in
        graph.name(of: .platforms, account.platform.raw) ?? account.platform.raw
      }
      if isWhy, number > 0 { out.line("") }
      out.line(
        SafeText(
          "\(person.name)  \(handle.isEmpty || handle == person.name ? "" : handle + "  ")"
            + platforms.joined(separator: ", ")), .strong)
      printEvidence(suggestion, to: &out)
    }
  }

  private func printEvidence(_ suggestion: Suggestion, to out: inout Output) {
    guard isWhy else {
      for piece in suggestion.evidence.filter({ $0.weight > 0 }).prefix(Self.few) {
        out.paragraph(SafeText(piece.sentence), indent: 2, .faint)
      }
      return
    }
    var table = Table([
      Table.Column("", .right, least: 6), Table.Column("", least: 12),
      Table.Column("", least: 24),
    ])
    table.hasHeader = false
    for piece in suggestion.evidence {
      table.add([Decimals.weight(piece.weight), piece.signal, piece.sentence])
    }
    table.print(to: &out, indent: 2)
  }

  var json: JSON {
    .array(
      suggestions.map { suggestion in
        [
          "person": .string(suggestion.person.raw),
          "name": .text(graph.people[suggestion.person]?.name),
          "account": .text(suggestion.account?.raw),
          "score": .number(Decimals.weight(suggestion.score)),
          "evidence": .array(suggestion.evidence.map(\.json)),
        ]
      })
  }
}

extension Evidence {
  var json: JSON {
    [
      "signal": .string(signal), "weight": .number(Decimals.weight(weight)),
      "sentence": .string(sentence), "people": .texts(people.map(\.raw)),
    ]
  }
}
