import PleachCore

/// Evidence as pages show it: the signal, a bar of its weight, the sentence.
extension Page {
  /// Columns of a signal's name and of its bar; the heaviest signals fill it.
  static let (signalColumns, weightColumns, fullWeight) = (18, 8, 1.5)

  /// Adds a piece of evidence on one line.
  mutating func add(_ piece: Evidence, _ role: Role, _ model: Model, indent: Int = 0) {
    // Where there is no room for all, the sentence says most.
    let isNarrow = width < 50
    let columns = isNarrow ? 2 : Self.weightColumns
    var spans = [Span(.spaces(indent))]
    if !isNarrow { spans.append(Span(SafeText(piece.signal).fitted(to: Self.signalColumns))) }
    spans.append(Span(Self.bar(abs(piece.weight) / Self.fullWeight, columns: columns), role))
    let used = indent + columns + (isNarrow ? 1 : Self.signalColumns + 2)
    let bar = spans.reduce(0) { $0 + $1.text.columns }
    spans.append(Span(.spaces(max(1, used - bar))))
    lines.append(spans + linked(piece, room: width - used, model))
  }

  /// A sentence in which those whom it names are links.
  func linked(_ evidence: Evidence, room: Int, _ model: Model) -> [Span] {
    var spans: [Span] = []
    var rest = Substring(evidence.sentence)
    var left = room
    func take(_ text: Substring, _ link: Link?) {
      let text = SafeText(String(text)).cut(to: max(0, left))
      guard !text.isEmpty else { return }
      left -= text.columns
      spans.append(Span(text, link == nil ? .faint : .link, link: link))
    }
    for id in evidence.people {
      guard let name = model.graph.people[id]?.name, let place = rest.firstRange(of: name) else {
        continue
      }
      take(rest[..<place.lowerBound], nil)
      take(rest[place], .person(id))
      rest = rest[place.upperBound...]
    }
    take(rest, nil)
    return spans
  }
}
