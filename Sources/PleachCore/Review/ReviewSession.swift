/// A review that goes through a queue of people, one at a time, and can be left and taken up again.
///
/// What was decided is not kept here: it is read from the graph, so that undo, another window and a
/// restart cannot make the two disagree. A person counts as decided when their last verdict, be it on one
/// account alone, is another than the one they had when they joined the queue.
public struct ReviewSession: Sendable, Equatable {
  /// What was chosen.
  public private(set) var choice: ReviewChoice
  /// The day on which it began.
  public let began: Day
  /// How many you followed then.
  public let followingBefore: Int
  /// Everyone it asks about, in order; those who joined later last.
  public private(set) var queue: [Person.ID]
  /// The last verdict of those who had one when they joined.
  private(set) var before: [Person.ID: Verdict.ID]
  /// Put off until all others are decided.
  public private(set) var skipped: Set<Person.ID>
  /// Who is asked about; `nil` when it is over, or its time is.
  public private(set) var current: Person.ID?
  /// How long one sat at it, over all sittings.
  public private(set) var seconds: Int
  /// From how many seconds on its time is over.
  private(set) var end: Int?

  /// Begins a review.
  ///
  /// - Parameter people: Whom it asks about, as `ReviewQueue` orders them; its size is cut off here.
  public init(_ choice: ReviewChoice, people: [Person.ID], in graph: Graph, on today: Day) {
    self.choice = choice
    began = today
    followingBefore = graph.followingCount
    queue = choice.size.map { Array(people.prefix($0)) } ?? people
    before = [:]
    skipped = []
    seconds = 0
    end = choice.minutes.map { $0 * 60 }
    for person in queue { before[person] = graph.newestVerdict(on: person)?.id }
    current = queue.first
  }

  init(
    choice: ReviewChoice, began: Day, followingBefore: Int, queue: [Person.ID],
    before: [Person.ID: Verdict.ID], skipped: Set<Person.ID>, current: Person.ID?, seconds: Int,
    end: Int?
  ) {
    (self.choice, self.began, self.followingBefore) = (choice, began, followingBefore)
    (self.queue, self.before, self.skipped) = (queue, before, skipped)
    (self.current, self.seconds, self.end) = (current, seconds, end)
  }

  // MARK: Where it stands

  /// The verdict that was given here; `nil` as long as there is none.
  public func verdict(on person: Person.ID, in graph: Graph) -> Verdict? {
    guard let last = graph.newestVerdict(on: person), last.id != before[person] else { return nil }
    return last
  }

  /// Whether somebody is still to be asked about: not decided, and still followed and unprotected.
  func isOpen(_ person: Person.ID, in graph: Graph) -> Bool {
    guard let record = graph.people[person], record.mayBeLetGo else { return false }
    return verdict(on: person, in: graph) == nil
  }

  /// Whether somebody will still be asked about, unless all others are decided first.
  public func isAsked(_ person: Person.ID, in graph: Graph) -> Bool {
    !skipped.contains(person) && isOpen(person, in: graph)
  }

  /// Whether the time that was set is over.
  public var isTimeOver: Bool { end.map { seconds >= $0 } ?? false }

  /// How many minutes are left of the time that was set, begun ones too; `nil` when none was.
  public var minutesLeft: Int? { end.map { (max(0, $0 - seconds) + 59) / 60 } }

  /// The first who is open after somebody in the queue, going round; nobody who was skipped.
  private func open(after person: Person.ID?, in graph: Graph) -> Person.ID? {
    let start = person.flatMap { queue.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return (queue[start...] + queue[..<start]).first {
      isAsked($0, in: graph)
    }
  }

  // MARK: Going on

  /// Goes on to the next one who is open; ends when there is nobody, or no time.
  public mutating func advance(in graph: Graph) {
    let next = open(after: current, in: graph)
    current = isTimeOver ? nil : next
  }

  /// Puts the current one off until all others are decided.
  public mutating func skip(in graph: Graph) {
    guard let current else { return }
    skipped.insert(current)
    advance(in: graph)
  }

  /// Goes back by one in the queue, to somebody decided or not; `false` at its beginning.
  public mutating func goBack(in graph: Graph) -> Bool {
    let place = current.flatMap { queue.firstIndex(of: $0) } ?? queue.count
    let before = queue[..<place].last {
      isOpen($0, in: graph) || verdict(on: $0, in: graph) != nil
    }
    guard let before else { return false }
    current = before
    return true
  }

  /// Goes to somebody in the queue, as when their verdict was undone.
  public mutating func go(to person: Person.ID) {
    if queue.contains(person) { current = person }
  }

  /// Goes on after its time was over, or with those who were skipped.
  public mutating func goOn(in graph: Graph) {
    end = nil
    current = open(after: nil, in: graph)
    guard current == nil else { return }
    skipped = []
    current = open(after: nil, in: graph)
  }

  /// Follows a graph that changed: those who appeared join at the end, those who vanished are passed
  /// over, and who is asked about stays as long as they can be.
  ///
  /// - Parameter people: Whom the choice asks about now; those it has already are passed over. A review
  ///   of a set size takes nobody new.
  public mutating func follow(_ people: [Person.ID], in graph: Graph) {
    if choice.size == nil {
      let known = Set(queue)
      for person in people where !known.contains(person) {
        queue.append(person)
        before[person] = graph.newestVerdict(on: person)?.id
      }
    }
    if let current, graph.people[current].map({ $0.mayBeLetGo }) != true {
      advance(in: graph)
    }
  }

  /// Forgets verdicts from before it that were taken back meanwhile: what stands instead was there before.
  ///
  /// - Complexity: O(queue).
  public mutating func forgetUndone(in graph: Graph) {
    for (person, verdict) in before where graph.verdicts[verdict] == nil {
      before[person] = graph.newestVerdict(on: person)?.id
    }
  }

  /// Goes on from somebody who was decided when the program ended before it could.
  public mutating func resume(in graph: Graph) {
    forgetUndone(in: graph)
    if let current, !isOpen(current, in: graph) { advance(in: graph) }
  }

  /// Counts time at it.
  public mutating func sit(seconds more: Int) { seconds += max(0, more) }
}
