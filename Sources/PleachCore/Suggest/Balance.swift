/// What a list loses and keeps when some are let go.
///
/// Counted are voices: those you follow who are still there, without those who are to be let go already.
public struct Balance: Sendable, Equatable {
  /// A community, topic, language or platform that loses voices.
  public struct Line: Sendable, Equatable {
    /// What it is.
    public let strand: Strand
    /// What it is called.
    public let name: String
    /// How many voices it has, 1...
    public let before: Int
    /// How many when they are gone, 0...
    public let after: Int

    /// How much of it goes, above 0 and up to 1.
    public var loss: Double { Double(before - after) / Double(before) }
  }

  /// Somebody who would be among the chosen, but is the last voice of something.
  public struct Spared: Sendable, Equatable {
    /// Who it is.
    public let person: Person.ID
    /// Of what, at least one.
    public let of: [Strand]
  }

  /// How many you follow, but for those who are to be let go already.
  public let before: Int
  /// How many when the chosen are gone too.
  public let after: Int
  /// All that lose voices: communities, topics, languages, platforms, of each what loses most first.
  public let lines: [Line]
  /// How many communities, topics you care about and languages keep all their voices.
  public let untouched: Int
  /// Who stays as the last voice of something, in the order in which they would have been chosen.
  public let spared: [Spared]

  /// What would have no voice left, platforms aside: only where there was nobody else to choose.
  public var lost: [Line] { lines.filter { $0.after == 0 && $0.strand.kind != .platforms } }

  /// - Parameters:
  ///   - start: The circle before, and `end` when the chosen are thought away.
  ///   - chosen: Their places.
  init(from start: Circle, to end: Circle, following: Int, chosen: [Int], spared: [Spared]) {
    (before, after, self.spared) = (following, following - chosen.count, spared)
    let people = chosen.map { start.graph.people[$0] }.filter { Voices.isVoice($0) }
    let touched = Set(people.flatMap { Voices.strands(of: $0) }.filter(start.cares))
    lines = touched.map { strand in
      Line(
        strand: strand, name: start.name(of: strand), before: start.voices[strand],
        after: end.voices[strand])
    }.sorted { one, other in
      (one.strand.kind, -one.loss, one.name, "\(one.strand)")
        < (other.strand.kind, -other.loss, other.name, "\(other.strand)")
    }
    untouched = start.voices.counts.count { strand, count in
      count > 0 && strand.kind != .platforms && start.cares(about: strand)
        && !touched.contains(strand)
    }
  }
}
