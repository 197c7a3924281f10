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
      case .encounters, .verdicts:
        guard let person = entry.json["person"]?.string, graph.people[Person.ID(person)] == nil
        else { return [] }
        return [
          exam.finding(
            .noPerson, entry, ["person"], "\(entry.section.rawValue): nobody is \"\(person)\"",
            remedy: "Bring the person back (\(exam.restore)), or take the line out in an editor")
        ]
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

  private static func tags(_ entry: Salvage.Entry, _ graph: Graph, _ exam: Examination)
    -> [Finding]
  {
    func missing(_ field: String, _ code: Finding.Code, _ isThere: (String) -> Bool) -> [Finding] {
      (entry.json[field]?.array ?? []).enumerated().compactMap { place, tag in
        guard let name = tag.string, !isThere(name) else { return nil }
        return exam.finding(
          code, entry, [field, String(place)],
          "\(entry.json["id"]?.string ?? ""): \(field) has no \"\(name)\"")
      }
    }
    return missing("communities", .noCommunity) { graph.communities[Community.ID($0)] != nil }
      + missing("topics", .noTopic) { graph.topics[Topic.ID($0)] != nil }
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
