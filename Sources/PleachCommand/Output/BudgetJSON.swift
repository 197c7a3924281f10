import PleachCore

/// A budget as JSON.
enum BudgetJSON {
  static let fields: [(term: String, help: String)] = [
    ("of", "everybody, platform or community"),
    ("id, name", "of the platform or community, or null"),
    ("budget", "the number, or null when there is none"),
    ("following", "how many of them you follow; on a platform, whom you follow there"),
    ("over", "by how many the budget is exceeded, or null"),
    ("leaving", "how many of them you decided to let go and still follow"),
  ]

  static func members(_ budget: Budget) -> [JSON.Member] {
    [
      JSON.Member("of", .string(budget.kind?.rawValue ?? "everybody")),
      JSON.Member("id", .text(budget.record?.id)), JSON.Member("name", .text(budget.name)),
      JSON.Member("budget", .number(budget.limit)),
      JSON.Member("following", .number(budget.following)),
      JSON.Member("over", .number(budget.isOver ? budget.over : nil)),
      JSON.Member("leaving", .number(budget.leaving)),
    ]
  }
}

extension Budget {
  /// What has it; `nil` for the whole list.
  var kind: Kind? {
    record.flatMap { record in Kind.allCases.first { $0.section == record.section } }
  }
}
