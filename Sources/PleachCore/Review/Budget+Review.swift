extension Budget {
  /// A review of as many as are too many and not on their way out, from the weakest reasons to stay on.
  public var review: ReviewChoice { ReviewChoice(.weakest, query: query, size: max(1, toChoose)) }
}
