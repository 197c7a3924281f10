/// Signals and how much each counts: weighs a person, and says why.
///
/// Each signal adds its weight times its strength times its factor: nothing is hidden.
struct Scale: Sendable {
  private let signals: [(signal: Signal, weight: Double)]
  /// For each signal, a bit of its reason: the same for those that count as one.
  private let reasons: [UInt64]

  init(_ signals: [Signal], _ weights: Weights) {
    self.signals = signals.compactMap { signal in
      let weight = signal.weight * weights[signal.name]
      return weight == 0 ? nil : (signal, weight)
    }
    precondition(signals.count <= UInt64.bitWidth, "\(signals.count) signals are too many to count")
    reasons = self.signals.map { found in
      1 << UInt64(signals.firstIndex { $0.reason == found.signal.reason } ?? 0)
    }
  }

  /// Everything that was found, the heaviest first; of equals in the order of the signals.
  func evidence(about person: Person, in circle: Circle) -> [Evidence] {
    var found: [Evidence] = []
    for (signal, weight) in signals {
      guard let finding = signal.find(person, circle), finding.strength > 0 else { continue }
      let (sentence, people) = finding.words()
      found.append(
        Evidence(signal.name, weight: weight * finding.strength, sentence, people: people))
    }
    return found.enumerated()
      .sorted { (-abs($0.element.weight), $0.offset) < (-abs($1.element.weight), $1.offset) }
      .map(\.element)
  }

  /// The sum of all evidence, without its words.
  func score(of person: Person, in circle: Circle) -> Double {
    var sum = 0.0
    for place in signals.indices {
      guard let finding = signals[place].signal.find(person, circle) else { continue }
      sum += signals[place].weight * finding.strength
    }
    return sum
  }

  /// The same as far as it speaks for what is suggested: how many reasons, how many signals that are
  /// substantial, and the sum of everything.
  func reasons(about person: Person, in circle: Circle) -> Reasons {
    var reasons = Reasons()
    var known: UInt64 = 0
    for place in signals.indices {
      let (signal, weight) = signals[place]
      guard let finding = signal.find(person, circle), finding.strength > 0 else { continue }
      reasons.score += weight * finding.strength
      guard weight > 0 else { continue }
      known |= self.reasons[place]
      if signal.isSubstantial { reasons.substantial += 1 }
    }
    reasons.count = known.nonzeroBitCount
    return reasons
  }

  /// What speaks for somebody being suggested.
  struct Reasons: Sendable, Equatable {
    var count = 0
    var substantial = 0
    var score = 0.0
  }
}
