#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Which terms people use of themselves: in their bios, in the names of their feeds, in what they do and
/// where they work.
public struct TermBook: Sendable {
  /// A term by its number.
  typealias Term = Int32

  /// The terms of each person, by place in the graph's people: each once, in rising order.
  private(set) var termsAt: [[Term]] = []
  /// How a term is written most often.
  private(set) var names: [String] = []
  /// How many people use a term.
  private(set) var counts: [Int] = []
  private var keys: [String] = []
  private var numbers: [String: Term] = [:]

  /// - Complexity: O(bytes of all bios): about a second for a hundred thousand.
  public init(_ graph: Graph) {
    var spellings = Spellings()
    termsAt.reserveCapacity(graph.people.count)
    for place in graph.people.indices {
      let person = graph.people[place]
      var found: [Term] = []
      let texts = Self.texts(of: person)
      let own = texts.isEmpty ? [] : Self.nameKeys(of: person)
      for text in texts {
        for term in TermReader.terms(in: text, but: own) {
          let number = number(of: term.key)
          spellings.count(term.written, of: Int(number))
          found.append(number)
        }
      }
      found.sort()
      var distinct: [Term] = []
      for term in found where term != distinct.last { distinct.append(term) }
      for term in distinct { counts[Int(term)] += 1 }
      termsAt.append(distinct)
    }
    names = spellings.mostUsual
  }

  private mutating func number(of key: String) -> Term {
    if let known = numbers[key] { return known }
    let number = Term(counts.count)
    numbers[key] = number
    keys.append(key)
    counts.append(0)
    return number
  }

  /// How terms are written, each in a few ways.
  private struct Spellings {
    private var ways: [[(written: String, count: Int)]] = []

    mutating func count(_ written: String, of term: Int) {
      if term == ways.count { ways.append([]) }
      if let place = ways[term].firstIndex(where: { $0.written == written }) {
        ways[term][place].count += 1
      } else {
        ways[term].append((written, 1))
      }
    }

    /// As most write it; of equals the one that comes first.
    var mostUsual: [String] {
      ways.map { ways in
        ways.min { ($1.count, $0.written) < ($0.count, $1.written) }?.written ?? ""
      }
    }
  }

  /// The number of a term that was read elsewhere; `nil` when nobody uses it.
  func number(of term: TermReader.Term) -> Term? { numbers[term.key] }

  /// How much a term says by being rare: the logarithm of how many people there are for each who uses it.
  func specificity(_ term: Term) -> Double {
    log(Double(termsAt.count) / Double(max(1, counts[Int(term)])))
  }

  /// Whether one of two terms holds the other, or a word of it.
  func overlap(_ one: Term, _ other: Term) -> Bool {
    let (one, other) = (
      keys[Int(one)].split(separator: " "), keys[Int(other)].split(separator: " ")
    )
    return one.contains { other.contains($0) }
  }

  /// Where the name of an account is that of what they write.
  private static let feeds: Platform.ID = "feeds"

  /// Everything people say of themselves, and what platforms say they do.
  private static func texts(of person: Person) -> [String] {
    var texts: [String] = []
    for place in person.accounts.indices {
      let account = person.accounts[place]
      if let bio = account.bio, !texts.contains(bio) { texts.append(bio) }
      if account.platform == Self.feeds, let name = account.name { texts.append(name) }
      if let position = account.position { texts.append(position) }
      if let company = account.company { texts.append(company) }
    }
    return texts
  }

  /// Nobody speaks of themselves by speaking of their name.
  private static func nameKeys(of person: Person) -> Set<String> {
    var names = [person.name]
    for place in person.accounts.indices where person.accounts[place].platform != Self.feeds {
      if let name = person.accounts[place].name { names.append(name) }
    }
    return Set(names.flatMap { TermReader.terms(in: $0).map(\.key) })
  }
}

extension TermBook {
  /// A term that is used more in a group than elsewhere.
  struct Distinctive: Sendable, Equatable {
    let term: Term
    /// How many of the group use it.
    let inside: Int
    /// How much it tells the group from everybody, above 0; comparable within one answer.
    let strength: Double
  }

  /// The terms that tell a group from the others, the strongest first.
  ///
  /// By the log-likelihood ratio, which does not overrate what is rare (T. Dunning, *Computational
  /// Linguistics* 19, 1993). Only what two of the group use at least, and more of them than of the rest.
  ///
  /// - Parameter places: In the graph's people.
  /// - Complexity: O(terms of the group).
  func distinctive(of places: [Int]) -> [Distinctive] {
    var inside: [Term: Int] = [:]
    for place in places { for term in termsAt[place] { inside[term, default: 0] += 1 } }
    let (size, all) = (Double(places.count), Double(termsAt.count))
    return inside.compactMap { term, count -> Distinctive? in
      let (here, total) = (Double(count), Double(counts[Int(term)]))
      guard count >= 2, all > size, here / size > (total - here) / (all - size) else { return nil }
      return Distinctive(
        term: term, inside: count, strength: Self.likelihoodRatio(here, size, total, all))
    }.sorted { ($1.strength, $0.term) < ($0.strength, $1.term) }
  }

  /// How unlikely it is that `here` of `size` and `total` of `all` differ by chance.
  private static func likelihoodRatio(
    _ here: Double, _ size: Double, _ total: Double, _ all: Double
  ) -> Double {
    func likelihood(_ hits: Double, _ tries: Double, _ share: Double) -> Double {
      let share = min(max(share, 1e-9), 1 - 1e-9)
      return hits * log(share) + (tries - hits) * log(1 - share)
    }
    let (there, rest) = (total - here, all - size)
    return likelihood(here, size, here / size) + likelihood(there, rest, there / rest)
      - likelihood(here, size, total / all) - likelihood(there, rest, total / all)
  }
}
