import PleachCore

extension Call {
  /// Does what `pleach merge` can do with people; `false` when a file is meant.
  mutating func mergePeople() throws(Failure) -> Bool {
    if arguments.has("suggest") {
      try expect(atMost: 0)
      try showSameness()
    } else if arguments.has("proven") {
      try expect(atMost: 0)
      try mergeProven()
    } else if arguments.has("apart") {
      try keepApart()
    } else if words.count > 1 {
      try mergeNamed()
    } else {
      return false
    }
    return true
  }

  private mutating func mergeNamed() throws(Failure) {
    let asked = self
    var name = ""
    let change = try change { graph throws(Failure) in
      var people: [Person.ID] = []
      for word in asked.words {
        let person = try asked.person(word, in: graph)
        guard !people.contains(person.id) else {
          throw Failure(Call.shown(word), "that is \(person.name), who was named before")
        }
        people.append(person.id)
      }
      name = graph.people[people[0]]?.name ?? ""
      return Deeds.merge(people, in: graph)
    }
    report(SafeText("All of them are \(name) now. pleach undo takes it back."), change)
  }

  private mutating func keepApart() throws(Failure) {
    guard words.count == 2 else { throw usage("--apart needs two people") }
    let asked = self
    let change = try change { graph throws(Failure) in
      let one = try asked.person(asked.words[0], in: graph)
      let other = try asked.person(asked.words[1], in: graph)
      guard one.id != other.id else {
        throw Failure(Call.shown(asked.words[1]), "that is \(one.name) too")
      }
      return Deeds.keepApart(one.id, other.id, in: graph)
    }
    report("They are two, and stay two.", change)
  }

  private mutating func mergeProven() throws(Failure) {
    var names: [String] = []
    let change = try change { graph throws(Failure) in
      guard let sameness = Sameness(graph) else { return nil }
      names = sameness.proven.map { graph.words(for: $0) }
      return Deeds.mergeProven(sameness, in: graph)
    }
    guard let change else { return report("Of nobody it is proven.", nil) }
    report(SafeText("Done: \(change.title). pleach undo takes it back."), change)
    guard !isJSON else { return }
    for name in names { out.line(SafeText("  " + name)) }
  }

  private mutating func showSameness() throws(Failure) {
    let graph = try graph()
    let questions = Sameness(graph)?.questions ?? []
    if isJSON { return out.json(["questions": .array(questions.map { $0.json(in: graph) })]) }
    guard !questions.isEmpty else { return tell("Nobody looks as if they were there twice.") }
    for question in questions { print(question, graph) }
    let proven = questions.count(where: \.isProven)
    out.line()
    if proven > 0 {
      let words = "\(proven) \(proven == 1 ? "is" : "are") proven: " + invocation("merge --proven")
      out.paragraph(SafeText(words))
    }
    out.paragraph(
      SafeText(
        "They are one: \(invocation("merge A B")). They are two, for good: "
          + invocation("merge --apart A B")))
  }

  private mutating func print(_ question: SameQuestion, _ graph: Graph) {
    let people = question.people.compactMap { graph.people[$0] }
    guard let first = people.first else { return }
    out.heading(SafeText(first.name + (question.isProven ? "  proven" : "")))
    var table = Table(columns: 2)
    for person in people {
      table.add([person.name, person.accounts.map(\.mention).joined(separator: ", ")])
    }
    table.print(to: &out, indent: 2)
    var evidence = Table(columns: 2)
    for piece in question.evidence {
      evidence.add([(piece.weight < 0 ? "− " : "+ ") + piece.signal, piece.sentence])
    }
    evidence.print(to: &out, indent: 2)
  }
}

extension SameQuestion {
  fileprivate func json(in graph: Graph) -> JSON {
    [
      "people": .array(
        people.map { id in
          [
            "person": .string(id.raw), "name": .text(graph.people[id]?.name),
            "accounts": .texts(graph.people[id]?.accounts.map(\.id.raw) ?? []),
          ]
        }),
      "isProven": .bool(isProven), "score": .number(Decimals.weight(score)),
      "evidence": .array(
        pairs.flatMap { pair in
          pair.evidence.map { piece in
            [
              "one": .string(pair.one.raw), "other": .string(pair.other.raw),
              "signal": .string(piece.signal), "weight": .number(Decimals.weight(piece.weight)),
              "sentence": .string(piece.sentence),
            ]
          }
        }),
    ]
  }
}
