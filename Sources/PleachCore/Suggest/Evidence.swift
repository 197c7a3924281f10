/// One reason for or against something, with its weight and a sentence.
public struct Evidence: Sendable, Equatable {
  /// The signal's name, in a word or two: "quiet".
  public var signal: String
  /// How much it says: positive for it, negative against; comparable among the signals of one list.
  public var weight: Double
  /// What was found, without a full stop: "no post seen for 8 months".
  public var sentence: String
  /// Those whom the sentence names, in its order.
  public var people: [Person.ID]

  /// Evidence of a signal, naming nobody unless told.
  public init(_ signal: String, weight: Double, _ sentence: String, people: [Person.ID] = []) {
    (self.signal, self.weight, self.sentence, self.people) = (signal, weight, sentence, people)
  }
}
