import PleachCore

/// Evidence as pages show it: the signal, a bar of its weight, the sentence.
extension Page {
  /// Columns of a signal's name and of its bar; the heaviest signals fill it.
  private static let (nameColumns, barColumns, fullWeight) = (17, 8, 1.5)

  /// Adds a piece of evidence on one line.
  mutating func add(_ piece: Evidence, _ role: Role, _ model: Model, indent: Int = 0) {
    let share = min(1, abs(piece.weight) / Self.fullWeight)
    let length = max(1, Int((share * Double(Self.barColumns)).rounded()))
    // Where there is no room for all, the sentence says most.
    let isNarrow = width < 50
    var spans = [Span(.spaces(indent))]
    if !isNarrow { spans.append(Span(SafeText(piece.signal).fitted(to: Self.nameColumns))) }
    spans.append(
      Span(SafeText(String(repeating: "━", count: isNarrow ? (length + 3) / 4 : length)), role))
    let used = isNarrow ? indent + 3 : indent + Self.nameColumns + Self.barColumns + 2
    let bar = spans.reduce(0) { $0 + $1.text.columns }
    spans.append(Span(.spaces(max(1, used - bar))))
    lines.append(spans + linked(piece, room: width - used, model))
  }

  /// A sentence in which those whom it names are links.
  private func linked(_ evidence: Evidence, room: Int, _ model: Model) -> [Span] {
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
