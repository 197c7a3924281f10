import PleachCore
import PleachStore

extension Command {
  static let budget = Command(
    name: "budget", summary: "print or set how many people you want to follow",
    usage: [
      "budget [N|none] [--json]", "budget [platform|community] NAME [N|none] [--json]",
    ], options: [.json],
    about: [
      "A budget keeps a list worth reading. The one of the whole list is a setting of this machine; "
        + "those of platforms and communities are in the store, and undo takes them back. What is "
        + "called like a number, or like a platform and a community, is named after its kind."
    ],
    lists: [
      .json(
        BudgetJSON.fields + [
          ("groups", "without NAME: the budgets of platforms and communities, the same of each"),
          ("change", "with NAME and N: what was changed, as history --json has it, or null"),
        ])
    ],
    examples: [
      "pleach budget 250", "pleach budget mastodon 130", "pleach budget community weavers none",
    ],
    words: [
      .any([.values(["none", "platform", "community"]), .platforms, .communities]),
      .any([.values(["none"]), .nameOrField]), .values(["none"]), .nothing,
    ]
  ) { call throws(Failure) in
    let asked = try call.askedBudget()
    try asked.name == nil ? call.overallBudget(asked) : call.groupBudget(asked)
  }
}

/// What the words of a call ask for.
private struct AskedBudget {
  var kind: Kind?
  /// `nil` for the whole list.
  var name: String?
  /// A number or `none`; `nil` to print what is set.
  var value: String?
}

extension Call {
  /// A first word that could be a number is one, unless a kind stands before it.
  fileprivate func askedBudget() throws(Failure) -> AskedBudget {
    var rest = words[...]
    var asked = AskedBudget()
    if let kind = rest.first.flatMap(Kind.init(rawValue:)), kind == .platform || kind == .community
    {
      asked.kind = kind
      rest.removeFirst()
      guard !rest.isEmpty else { throw usage("which \(kind.rawValue)?") }
    }
    if asked.kind != nil || rest.first.map({ $0 != "none" && Int($0) == nil }) == true {
      asked.name = rest.removeFirst()
    }
    asked.value = rest.popFirst()
    guard let extra = rest.first else { return asked }
    throw usage(
      "do not know what to do with \"\(extra)\"",
      hint: asked.name == nil ? "A name stands before its number" : nil)
  }

  // MARK: The whole list

  fileprivate mutating func overallBudget(_ asked: AskedBudget) throws(Failure) {
    if let value = asked.value { try setOverallBudget(try number(value, atLeast: 1)) }
    let (store, graph) = try look()
    let budgets = graph.budgets(overall: try settings(at: store.location).budget)
    if isJSON {
      return out.json(
        BudgetJSON.members(budgets.overall) + [
          JSON.Member("groups", .array(budgets.groups.map { .object(BudgetJSON.members($0)) }))
        ])
    }
    guard asked.value == nil, !budgets.groups.isEmpty else {
      return out.paragraph(SafeText(budgets.overall.sentence))
    }
    printBudgets(budgets)
  }

  private mutating func printBudgets(_ budgets: Budgets) {
    var table = Table([
      Table.Column("Budget of", least: 12), Table.Column("", least: 9, rank: 1),
      Table.Column("Following", .right, least: 9), Table.Column("Budget", .right, least: 6),
      Table.Column("Over", .right, least: 4),
    ])
    for budget in [budgets.overall] + budgets.groups {
      table.add([
        budget.name ?? "everybody", budget.kind?.rawValue ?? "", "\(budget.following)",
        budget.limit.map(String.init) ?? "none", budget.isOver ? "\(budget.over)" : "",
      ])
    }
    table.print(to: &out)
  }

  private func setOverallBudget(_ number: Int?) throws(Failure) {
    let location = try location()
    var settings = try settings(at: location)
    settings.set("budget", to: number.map { .number(String($0)) })
    try stored { () throws(StoreError) in
      try settings.save(to: location.settings, files: surroundings.files)
    }
  }

  /// - Returns: `nil` for none.
  private func number(_ text: String, atLeast least: Int) throws(Failure) -> Int? {
    if text == "none" { return nil }
    guard let number = Int(text), number >= least else {
      throw usage(
        "a budget cannot be \"\(text)\"",
        hint: "It is a whole number of at least \(least), or none")
    }
    return number
  }

  // MARK: One platform or community

  fileprivate mutating func groupBudget(_ asked: AskedBudget) throws(Failure) {
    let call = self
    let name = asked.name ?? ""
    guard let value = asked.value else {
      return report(try group(name, asked.kind, in: graph()), [])
    }
    let limit = try number(value, atLeast: 0)
    var budget: Budget?
    let change = try change { graph throws(Failure) in
      let old = try call.group(name, asked.kind, in: graph)
      let new = Budget(old.scope, limit: limit, following: old.following)
      budget = new
      return old == new ? nil : Deeds.set(new, in: graph)
    }
    guard let budget else { return }
    report(budget, [JSON.Member("change", change.map { HistoryJSON.json($0) } ?? .null)])
  }

  private mutating func report(_ budget: Budget, _ more: [JSON.Member]) {
    if isJSON { return out.json(BudgetJSON.members(budget) + more) }
    out.paragraph(SafeText(budget.sentence))
  }

  /// The budget of the one platform or community that a name means.
  private func group(
    _ name: String, _ kind: Kind?, in graph: Graph
  ) throws(Failure) -> Budget {
    let platform = kind == .community ? nil : graph.platform(named: name)
    let community = kind == .platform ? nil : graph.community(named: name)
    switch (platform, community) {
    case (let platform?, nil): return Budget(of: platform, graph.sharesByPlatform()[platform.id])
    case (nil, let community?):
      return Budget(of: community, graph.sharesByCommunity()[community.id])
    case (_?, _?):
      throw Failure(
        Self.shown(name), "a platform and a community are called that",
        hint: "Write budget platform or budget community before it")
    case (nil, nil):
      // Of a kind that was named, this says more.
      if let kind { _ = try record(kind, name, in: graph) }
      let known = graph.platforms.map(\.name) + graph.communities.map(\.name)
      let near = DidYouMean.nearest(to: name, among: known)
      throw Failure(
        Self.shown(name), "there is no such platform or community",
        hint: near.map { "Did you mean \"\($0)\"?" }
          ?? "It is one of pleach platforms and pleach communities, a number or none")
    }
  }
}
