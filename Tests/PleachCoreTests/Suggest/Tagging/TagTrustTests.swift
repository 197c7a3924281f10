import Testing

@testable import PleachCore

@Suite struct TagTrustTests {
  private static func signs(_ agreement: Double) -> Logistic.Signs {
    TagTrust.signs(TagVoices.Choice(tag: 0, agreement: agreement), ties: 50, tagged: 4)
  }

  @Test("without any outcome it says what is usual: agreement makes surer")
  func usual() {
    let trust = TagTrust([], .first)
    #expect(trust.confidence(Self.signs(3)) > TagGuess.sure)
    #expect(trust.confidence(Self.signs(-3)) < 0.1)
    #expect(TagTrust([], .later).confidence(Self.signs(-3)) < 0.05)
  }

  @Test("many outcomes outweigh what is usual, few do not")
  func learnt() {
    func trust(_ count: Int) -> TagTrust {
      TagTrust(
        (0..<count).map { Logistic.Example(signs: Self.signs(2), isSo: $0 % 2 == 0) }, .first)
    }
    #expect(abs(trust(200).confidence(Self.signs(2)) - 0.45) < 0.1)
    #expect(trust(2).confidence(Self.signs(2)) > 0.75)
  }

  @Test("where the tagged are near to each other, who is far from them is out of scope")
  func scope() {
    let near = (0..<40).map { Double($0) / 40 - 1 }
    let scope = TagScope(tagged: near, untagged: near + near.flatMap { [$0 - 5, $0 - 6, $0 - 7] })
    #expect(scope.chance(0) == 1 && scope.chance(-0.5) == 1)
    #expect(scope.chance(-6) < 0.1)
    #expect(scope.chance(-3) > scope.chance(-6))
  }

  @Test("where people were tagged at random, everybody is in scope; so too when nothing is known")
  func noScope() {
    let all = (0..<100).map { Double($0) / 10 - 10 }
    let scope = TagScope(
      tagged: all.enumerated().filter { $0.offset % 5 == 0 }.map(\.element), untagged: all)
    #expect(scope.chance(-9) > 0.8)
    #expect(TagScope(tagged: [], untagged: all).chance(-9) == 1)
    #expect(TagScope(tagged: all, untagged: []).chance(-9) == 1)
  }

  @Test("a regression finds the weights that made the examples", arguments: 0..<2)
  func weights(seed: Int) {
    var random = SeededRandom(UInt64(seed))
    func draw() -> Double { Double(random.below(2001)) / 500 - 2 }
    let truth: Logistic.Signs = [0.5, 1.5, -1, 0]
    let examples = (0..<500).map { _ in
      let signs: Logistic.Signs = [1, draw(), draw(), draw()]
      let chance = Logistic([], usual: truth, inertia: [1, 1, 1, 1]).chance(signs)
      return Logistic.Example(signs: signs, isSo: Double(random.below(100_000)) < chance * 100_000)
    }
    let found = Logistic(examples, usual: .zero, inertia: [0.1, 0.1, 0.1, 0.1]).weights
    for place in 0..<4 { #expect(abs(found[place] - truth[place]) < 0.6) }
  }

  @Test("it never leaves 0 to 1, whatever was seen", arguments: 0..<10)
  func bounded(seed: Int) {
    var random = SeededRandom(UInt64(seed))
    func signs() -> Logistic.Signs {
      TagTrust.signs(
        TagVoices.Choice(tag: 0, agreement: Double(random.below(200)) / 10 - 10),
        ties: random.below(100_000), tagged: random.below(99))
    }
    let isRight = random.chance(50)
    let outcomes = (0..<random.below(60)).map { _ in
      Logistic.Example(signs: signs(), isSo: isRight || random.chance(20))
    }
    let trust = TagTrust(outcomes, .first)
    for _ in 0..<20 { #expect(0...1 ~= trust.confidence(signs())) }
  }
}
