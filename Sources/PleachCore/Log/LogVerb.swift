/// Words from which it is guessed what passed between two people.
public struct LogVerb: Sendable {
  /// What they say.
  public let kind: Encounter.Kind
  /// Words that somebody does: "thanked".
  public let deeds: [String]
  /// Words for the thing itself: "reply".
  public let things: [String]

  private init(_ kind: Encounter.Kind, _ deeds: String, _ things: String = "") {
    self.kind = kind
    self.deeds = deeds.split(separator: " ").map(String.init)
    self.things = things.split(separator: " ").map(String.init)
  }

  /// In the order in which help lists them.
  public static let all: [LogVerb] = [
    LogVerb(.hello, "greeted welcomed", "hi hello hey greeting greetings"),
    LogVerb(.reply, "replied responded", "reply replies response"),
    LogVerb(.mention, "mentioned tagged", "mention"),
    LogVerb(.comment, "commented", "comment comments"),
    LogVerb(
      .share, "shared boosted retweeted reposted reblogged recommended linked",
      "share boost retweet repost recommendation"),
    LogVerb(.thanks, "thanked praised", "thanks thank kudos"),
    LogVerb(.question, "asked", "question questions ask"),
    LogVerb(.answer, "answered helped explained", "answer answers help advice"),
    LogVerb(
      .meeting, "met visited saw", "meeting coffee lunch dinner call chat meetup interview"),
    LogVerb(
      .message, "wrote messaged emailed mailed dmed dm'd texted told sent",
      "message dm mail email e-mail letter"),
  ]

  static let deeds = Dictionary(
    all.flatMap { verb in verb.deeds.map { ($0, verb.kind) } }, uniquingKeysWith: { one, _ in one })
  static let things = Dictionary(
    all.flatMap { verb in verb.things.map { ($0, verb.kind) } },
    uniquingKeysWith: { one, _ in one })
}
