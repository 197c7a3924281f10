import PleachCore

/// Where a name on a page leads.
public enum Link: Sendable, Equatable {
  case person(Person.ID)
  case platform(Platform.ID)
  case topic(Topic.ID)
  case community(Community.ID)
  /// A web address, opened outside.
  case web(String)
  /// Tags whoever is asked about.
  case tag(Community.ID)
  /// Adopts a community that was found, by its number.
  case adopt(Int)
  /// The question whether two people are one, by its number.
  case same(Int)
  /// What counted of a goal, shown and hidden.
  case goal(Goal.ID)
  /// The questions of a page of the journal.
  case journal(JournalPage.ID)
  /// The fields of an encounter.
  case encounter(Encounter.ID)
  /// The list of people under a query.
  case query(String)
  /// A step of a review that no key takes.
  case review(ReviewStep)
  /// Something said of a table's columns.
  case table(TableStep)
  /// Something that counts in suggestions, switched off and on.
  case weigh(Taste.Subject)
  /// What a key would do.
  case action(Action)
}
