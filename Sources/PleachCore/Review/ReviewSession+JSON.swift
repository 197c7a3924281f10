extension ReviewSession {
  /// As it is kept on this machine.
  public var json: JSON {
    var members: [JSON.Member] = [JSON.Member("order", .string(choice.order.rawValue))]
    if !choice.query.isEmpty { members.add("query", choice.query) }
    members.add("size", choice.size)
    members.add("minutes", choice.minutes)
    members.add("began", began)
    members.add("followingBefore", followingBefore)
    members.append(JSON.Member("queue", .array(queue.map { .string($0.raw) })))
    members.append(
      JSON.Member(
        "before",
        .object(
          queue.compactMap { person in
            before[person].map { JSON.Member(person.raw, .string($0.raw)) }
          })))
    members.append(JSON.Member("skipped", .array(skipped.sorted().map { .string($0.raw) })))
    members.add("current", current?.raw)
    members.add("seconds", seconds)
    members.add("end", end)
    return .object(members)
  }

  /// Longer than anybody sits at it, so that sums of seconds stay numbers.
  private static let times = 0...1_000_000_000
  /// In bytes: longer than anybody types.
  private static let longestQuery = 10_000

  /// Reads what `json` wrote; `nil` for anything else.
  public init?(_ json: JSON) {
    guard let order = json["order"]?.string.flatMap(ReviewOrder.init(rawValue:)),
      let began = json["began"]?.string.flatMap({ Day($0) }),
      let queue = json["queue"]?.array?.compactMap(\.string), !queue.isEmpty,
      Set(queue).count == queue.count,
      [json["seconds"], json["end"], json["size"], json["minutes"], json["followingBefore"]]
        .allSatisfy({ $0?.int.map(Self.times.contains) ?? true }),
      json["query"]?.string.map({ $0.utf8.count <= Self.longestQuery }) ?? true,
      json["current"]?.string.map(queue.contains) ?? true
    else { return nil }
    var before: [Person.ID: Verdict.ID] = [:]
    for member in json["before"]?.members ?? [] {
      before[Person.ID(member.key)] = member.value.string.map { Verdict.ID($0) }
    }
    self.init(
      choice: ReviewChoice(
        order, query: json["query"]?.string ?? "", size: json["size"]?.int,
        minutes: json["minutes"]?.int),
      began: began, followingBefore: json["followingBefore"]?.int ?? 0,
      queue: queue.map { Person.ID($0) }, before: before,
      skipped: Set((json["skipped"]?.array ?? []).compactMap(\.string).map { Person.ID($0) }),
      current: json["current"]?.string.map { Person.ID($0) }, seconds: json["seconds"]?.int ?? 0,
      end: json["end"]?.int)
  }
}
