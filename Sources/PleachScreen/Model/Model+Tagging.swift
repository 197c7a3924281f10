import PleachCore

/// Tagging the untagged at speed.
extension Model {
  /// How often the proposals learn from what was given, where working them out takes long.
  private static let (quick, pause) = (5_000, 20)

  mutating func openTagging() -> [Effect] {
    tagging.assignLetters(in: graph)
    if let current = tagging.current, !tagging.isOpen(current, in: graph) {
      tagging.advance(in: graph)
    }
    revision += 1
    go(to: .tagging(PageState()))
    return [.proposeTags]
  }

  mutating func tagsProposed(_ proposals: TagProposals) {
    tagging.take(proposals, in: graph)
    revision += 1
  }

  var isTagging: Bool { if case .tagging = screen { true } else { false } }

  /// A letter tags and goes on, a capital one tags and stays; `nil` for any other key.
  mutating func tag(by key: Key) -> [Effect]? {
    guard isTagging, overlay == nil, key.description.count == 1, let letter = key.description.first,
      letter.isASCII, letter.isLetter
    else { return nil }
    let small = Character(letter.lowercased())
    guard !Tagging.reserved.contains(small) else { return nil }
    guard let community = tagging.community(of: small) else {
      say("\(small) is no community here; + tags by name")
      return []
    }
    return tag(community, stays: letter.isUppercase)
  }

  /// Tags who is asked about.
  mutating func tag(_ community: Community.ID, stays: Bool = false) -> [Effect] {
    guard let person = tagging.current, let name = graph.communities[community]?.name else {
      return nothingHere()
    }
    // Several given to one person are repeated together.
    tagging.last = tagging.stays ? tagging.last + [community] : [community]
    tagging.stays = stays
    guard let proposal = Deeds.tag([person], [name], in: graph) else {
      // It was given before, with a capital letter or on the way back: one goes on.
      if !stays { tagging.advance(in: graph) }
      revision += 1
      return []
    }
    return commit(proposal)
  }

  /// Gives what was given last.
  mutating func repeatTags() -> [Effect] {
    let names = tagging.last.compactMap { graph.communities[$0]?.name }
    guard let person = tagging.current, !names.isEmpty else {
      say("nothing was given yet")
      return []
    }
    tagging.stays = false
    return Deeds.tag([person], names, in: graph).map { commit($0) } ?? []
  }

  /// Takes the likeliest community.
  mutating func acceptTag() -> [Effect] {
    guard let person = tagging.current else { return [] }
    guard let best = proposals(for: person).first else {
      say("nothing is proposed; a letter tags, <space> goes on")
      return []
    }
    return tag(best.community)
  }

  /// Never again the likeliest community.
  mutating func refuseTag() -> [Effect] {
    if isAccepting { return refuseAccepted() }
    guard let person = tagging.current, let best = proposals(for: person).first else {
      return nothingHere()
    }
    return Deeds.refuse(.tag(person, best.community), in: graph).map { commit($0) } ?? []
  }

  /// What is proposed for somebody, without what was refused or given meanwhile.
  func proposals(for person: Person.ID) -> [ProposedTag] {
    (tagging.proposals?[person] ?? []).filter { tag in
      graph.communities[tag.community] != nil
        && graph.tastes[Taste.Subject.tag(person, tag.community).id]?.percent != 0
        && graph.people[person]?.communities.contains(tag.community) == false
    }
  }

  mutating func skipTagging() {
    tagging.skip(in: graph)
    revision += 1
  }

  mutating func backOneTagging() {
    if !tagging.goBack(in: graph) { say("this is the first one") }
    revision += 1
  }

  /// What a change of the store means for the one who is asked about.
  mutating func taggingChanged(_ touched: [Touched], _ origin: Message.Origin) -> [Effect] {
    guard isTagging || isAccepting else { return [] }
    let people = touched.filter { $0.section == .people }.map { Person.ID($0.id) }
    switch origin {
    case .undone: if people.count == 1 { tagging.go(to: people[0]) }
    case .here, .redone:
      if let current = tagging.current, people.contains(current), !tagging.stays,
        !tagging.isOpen(current, in: graph)
      {
        tagging.advance(in: graph)
      }
    case .elsewhere: break
    }
    if touched.contains(where: { $0.section == .communities }) {
      tagging.assignLetters(in: graph)
    }
    guard !people.isEmpty else { return [] }
    taggedSince += people.count
    guard graph.people.count <= Self.quick || taggedSince >= Self.pause else { return [] }
    taggedSince = 0
    return [.proposeTags]
  }

  /// "12 of 113 · 101 to go".
  var taggingProgress: SafeText {
    guard tagging.proposals != nil else { return .empty }
    let open = tagging.openCount(in: graph)
    return SafeText("\(open) untagged")
  }

  // MARK: All at once

  var isAccepting: Bool { if case .accepting = screen { true } else { false } }

  /// The proposals that would be accepted together.
  var sureTags: [ProposedTag] {
    (tagging.proposals?.people ?? []).compactMap { person in
      guard tagging.isOpen(person, in: graph) else { return nil }
      return proposals(for: person).first
    }.filter { $0.confidence >= tagging.confidence - 1e-9 }
  }

  mutating func openAccepting() -> [Effect] {
    go(to: .accepting(PageState()))
    return tagging.proposals == nil ? [.proposeTags] : []
  }

  mutating func acceptAll() -> [Effect] {
    guard let proposal = Deeds.accept(sureTags, in: graph) else {
      say("nobody is that sure; - asks for less")
      return []
    }
    return commit(proposal)
  }

  /// Turns how sure proposals must be.
  mutating func turnConfidence(by step: Double) {
    let turned = ((tagging.confidence + step) * 20).rounded() / 20
    guard (0.3...0.95).contains(turned) else {
      return say(step > 0 ? "surer nobody is" : "less sure would be guessing")
    }
    tagging.confidence = turned
    revision += 1
  }

  /// Never again for the person under the cursor.
  private mutating func refuseAccepted() -> [Effect] {
    guard let person = currentPerson, let best = proposals(for: person).first else {
      return nothingHere()
    }
    return Deeds.refuse(.tag(person, best.community), in: graph).map { commit($0) } ?? []
  }
}
