import PleachCore

extension Check {
  /// Records that speak of others which are not there. They are told and left alone: what they speak of
  /// may come back with the next merge.
  static let references = Check("References") { exam in
    guard let salvage = exam.salvage else { return [] }
    let graph = salvage.graph
    var claims: [Account.ID: Person.ID] = [:]
    return salvage.records.flatMap { entry -> [Finding] in
      switch entry.section {
      case .encounters:
        return nobody(entry, ["person"], entry.json["person"], graph, exam)
          + missing("topics", entry, .noTopic, exam) { graph.topics[Topic.ID($0)] != nil }
      case .verdicts: return nobody(entry, ["person"], entry.json["person"], graph, exam)
      case .journal:
        let people = (entry.json["people"]?.array ?? []).enumerated().flatMap { place, person in
          nobody(entry, ["people", String(place)], person, graph, exam)
        }
        return people
          + missing("topics", entry, .noTopic, exam) { graph.topics[Topic.ID($0)] != nil }
      case .goals: return goal(entry, graph, exam)
      case .people: return tags(entry, graph, exam) + rivals(entry, &claims, exam)
      case .follows:
        guard let id = entry.json["id"]?.string, graph.owner(of: Account.ID(id)) == nil else {
          return []
        }
        return [
          exam.finding(
            .noAccount, entry, ["id"], "follows: nobody has the account \"\(id)\"",
            remedy: "Take the line out in an editor, or leave it")
        ]
      default: return []
      }
    }
  }

  private static func nobody(
    _ entry: Salvage.Entry, _ path: [String], _ value: JSON?, _ graph: Graph, _ exam: Examination
  ) -> [Finding] {
    guard let person = value?.string, graph.people[Person.ID(person)] == nil else { return [] }
    return [
      exam.finding(
        .noPerson, entry, path, "\(entry.section.rawValue): nobody is \"\(person)\"",
        remedy: "Bring the person back (\(exam.restore)), or take the line out in an editor")
    ]
  }

  private static func missing(
    _ field: String, _ entry: Salvage.Entry, _ code: Finding.Code, _ exam: Examination,
    _ isThere: (String) -> Bool
  ) -> [Finding] {
    (entry.json[field]?.array ?? []).enumerated().compactMap { place, tag in
      guard let name = tag.string, !isThere(name) else { return nil }
      return exam.finding(
        code, entry, [field, String(place)],
        "\(entry.json["id"]?.string ?? ""): \(field) has no \"\(name)\"")
    }
  }

  private static func tags(_ entry: Salvage.Entry, _ graph: Graph, _ exam: Examination)
    -> [Finding]
  {
    missing("communities", entry, .noCommunity, exam) { graph.communities[Community.ID($0)] != nil }
      + missing("topics", entry, .noTopic, exam) { graph.topics[Topic.ID($0)] != nil }
  }

  /// A goal about somebody or something that is not there counts nothing.
  private static func goal(_ entry: Salvage.Entry, _ graph: Graph, _ exam: Examination) -> [Finding]
  {
    let code: Finding.Code
    switch entry.json["whom"]?.string.map({ Goal.Whom($0) }) {
    case .person(let id) where graph.people[id] == nil: code = .noPerson
    case .community(let id) where graph.communities[id] == nil: code = .noCommunity
    case .topic(let id) where graph.topics[id] == nil: code = .noTopic
    default: return []
    }
    return [
      exam.finding(
        code, entry, ["whom"],
        "\(entry.json["id"]?.string ?? ""): \"\(entry.json["whom"]?.string ?? "")\" is not there",
        remedy: "The goal counts nothing until it is back; put it away with x on Goals")
    ]
  }

  private static func rivals(
    _ entry: Salvage.Entry, _ claims: inout [Account.ID: Person.ID], _ exam: Examination
  ) -> [Finding] {
    let person = Person.ID(entry.json["id"]?.string ?? "")
    return (entry.json["accounts"]?.array ?? []).compactMap { account in
      guard let id = account["id"]?.string else { return nil }
      guard let first = claims[Account.ID(id)], first != person else {
        claims[Account.ID(id)] = person
        return nil
      }
      return exam.finding(
        .rivals, entry, ["accounts", id],
        "\(person) has the account \"\(id)\", and so has \(first)",
        remedy:
          "Take it from one of them: \(exam.invocation("edit")) \(Invocation.quoted(person.raw))")
    }
  }
}
