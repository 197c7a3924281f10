import PleachCore

/// A step of a review that a link on its pages takes.
public enum ReviewStep: Sendable, Equatable {
  /// Shows whom a review would ask about and what the list would lose, before anything is decided.
  case weigh(ReviewChoice)
  /// Begins a review.
  case begin(ReviewChoice)
  /// Begins one in place of the one that is going on.
  case replace(ReviewChoice)
  /// Says more closely what the next one is to be.
  case choose(ReviewChoice)
  /// Asks for the query that narrows the next one.
  case narrow
  /// Goes on where it was left, or where its time was over.
  case goOn
  /// Takes back everything that was decided in it.
  case takeBack
  /// Leaves it for a choice of others.
  case leave
}
