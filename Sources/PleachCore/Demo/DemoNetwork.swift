/// An invented network of some four hundred people: to try pleach on, and to test it with.
///
/// Everybody in it is made up: a librarian's list, with names combined from lists of many
/// languages, and only domains that are reserved for examples.
public enum DemoNetwork {
  /// The network as a store, seen from `today`.
  ///
  /// The same bytes for the same day. Another day moves every date along and changes nothing else.
  public static func document(today: Day) -> Document {
    let past = DemoPast(today: today)
    let sketches = DemoCast.sketches()
    let log = DemoLog.entries(of: sketches)
    let greetings = DemoLog.greetings(besides: log, sketches)
    let people = DemoPeople.people(sketches, log, past)
    var document = Document()
    document.add(platforms(past))
    document.add(topics)
    document.add(DemoCircle.all.compactMap(\.community))
    document.add(DemoTwins.parted(people))
    document.add(DemoTies.follows(sketches, people))
    document.add(DemoLog.encounters(log + greetings, people, past))
    document.add(goals(past))
    document.add(DemoVerdicts.verdicts(sketches, people, past))
    document.add(journal(past))
    document.add(imports(past))
    return document
  }
}

/// Days before a given one.
struct DemoPast: Sendable {
  let today: Day

  func day(_ ago: Int) -> Day { today.adding(days: -ago) }
}

extension Document {
  fileprivate mutating func add(_ records: [some Record]) {
    // A whole record can always be put: only a path into one that is missing is refused.
    for record in records { _ = try! apply(.put(record)) }
  }
}

/// Things dealt one after the other, each once, in a shuffled order.
struct DemoDeck<Card> {
  private var cards: [Card]

  init(_ cards: [Card], _ random: inout SeededRandom) { self.cards = random.shuffled(cards) }

  /// `nil` when all are dealt.
  mutating func deal() -> Card? { cards.popLast() }
}
