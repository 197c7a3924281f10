import PleachCore

/// What counts how much when people are suggested: pleach's weight, what was learnt, the reader's word.
extension Page {
  static func weights(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    page.paragraph(
      "100 % is usual, 0 % is off. What you follow and dismiss of the suggestions teaches gently.",
      .faint)
    let learning = Learning(model.graph)
    for kind in Signals.all {
      page.heading(SafeText("To \(kind.name)"))
      for signal in kind.signals { page.add(signal, learning, model) }
    }
    page.addTastes(model)
    return page
  }

  private mutating func add(_ signal: Signal, _ learning: Learning, _ model: Model) {
    let subject = Taste.Subject.signal(signal.name)
    let percent = model.percent(of: subject)
    let learnt = learning.factor(of: signal.name)
    let weight = abs(signal.weight) * learnt * Double(percent) / 100
    let bar = Self.bar(weight / Self.fullWeight, columns: Self.weightColumns)
    let name = SafeText(signal.name)
    var spans = [
      Span(name, .link, link: .weigh(subject)), Span(.spaces(Self.signalColumns - name.columns)),
      Span(SafeText("\(percent) %").fitted(to: 6, .right), percent == 100 ? .faint : .warn),
    ]
    if width >= 50 {
      spans.append(
        Span("  " + bar.fitted(to: Self.weightColumns), signal.weight > 0 ? .good : .warn))
      let words = (learnt == 1 ? "" : "learnt × \(Decimals.text(learnt, 1)); ") + signal.help
      let used = Self.signalColumns + 6 + 2 + Self.weightColumns + 2
      spans.append(Span("  " + SafeText(words).cut(to: max(0, width - used)), .faint))
    }
    lines.append(spans)
  }

  /// What the reader said of people and communities.
  private mutating func addTastes(_ model: Model) {
    let others = model.graph.tastes.compactMap { taste -> (Taste.Subject, String, Int)? in
      guard let subject = taste.subject else { return nil }
      let name = model.graph.words(for: subject)
      return switch subject {
      case .signal: nil
      case .person: (subject, "those to whom \(name) leads", taste.percent)
      case .community, .tag, .link, .found, .same: (subject, name, taste.percent)
      }
    }
    guard !others.isEmpty else { return }
    heading("People, communities and what you refused")
    for (subject, name, percent) in others {
      add(
        Span(SafeText("\(percent) %").fitted(to: 6, .right), .warn), Span("  "),
        Span(SafeText(name).cut(to: max(1, width - 8)), .link, link: .weigh(subject)))
    }
  }
}
