import PleachCore

/// Saying what is to count how much in suggestions.
extension Model {
  /// What the reader said of something, in percent; 100 where nothing was said.
  func percent(of subject: Taste.Subject) -> Int { graph.tastes[subject.id]?.percent ?? 100 }

  /// What the line under the cursor is about.
  var currentSubject: Taste.Subject? {
    guard case .weights(let state) = screen, let page,
      case .weigh(let subject) = state.link(on: page)
    else { return nil }
    return subject
  }

  /// In percent: what one key adds or takes away.
  static let weightStep = 25

  mutating func weigh(by step: Int) -> [Effect] {
    guard let subject = currentSubject else { return nothingHere() }
    let percent = percent(of: subject) + step
    return weigh(
      subject, max(Taste.percents.lowerBound, min(Taste.percents.upperBound, percent)))
  }

  /// Off, and as usual again.
  mutating func toggle(_ subject: Taste.Subject) -> [Effect] {
    weigh(subject, percent(of: subject) == 100 ? 0 : 100)
  }

  private mutating func weigh(_ subject: Taste.Subject, _ percent: Int) -> [Effect] {
    guard let proposal = Deeds.weigh(subject, percent, in: graph) else {
      say("it counts so already")
      return []
    }
    return commit(proposal)
  }
}
