import PleachCore

/// Communities that nobody named yet.
extension Model {
  mutating func openFound() -> [Effect] {
    go(to: .found(PageState()))
    return [.findCommunities(resolution: found?.resolution ?? CommunityProposals.usual)]
  }

  /// The communities that are shown: what was found, without those adopted or hidden meanwhile.
  var shownFound: [ProposedCommunity] { found?.communities ?? [] }

  /// The one under the cursor: the last that begins at or above it.
  var currentFound: Int? {
    guard case .found(let state) = screen, let page else { return nil }
    let links = page.links.map(\.link)
    let focus = min(state.focus, links.count - 1)
    guard focus >= 0 else { return nil }
    return links[...focus].lazy.compactMap { link -> Int? in
      if case .adopt(let number) = link { number } else { nil }
    }.last
  }

  /// "12 found · finer 2.0".
  var foundWords: SafeText {
    guard let found else { return .empty }
    let grain = Decimals.text(found.resolution, 1)
    let usual = found.resolution == CommunityProposals.usual
    return SafeText("\(found.communities.count) found" + (usual ? "" : " · grain \(grain)"))
  }

  mutating func adopt() -> [Effect] {
    guard let number = currentFound, let proposed = found?.communities[number] else {
      return nothingHere()
    }
    return adopt(number, named: proposed.name)
  }

  /// Asks for the name under which one is adopted.
  mutating func askAdopting(_ number: Int?) -> [Effect] {
    guard let number, shownFound.indices.contains(number) else { return nothingHere() }
    return ask(Prompt(.adopt(number), "adopt as ", shownFound[number].name))
  }

  mutating func adopt(_ number: Int, named name: String) -> [Effect] {
    overlay = nil
    guard let found, found.communities.indices.contains(number),
      let proposal = Deeds.adopt(found.communities[number], named: name, in: graph)
    else {
      say("nothing to adopt")
      return []
    }
    self.found = found.removing(number)
    revision += 1
    return commit(proposal)
  }

  mutating func hideFound() -> [Effect] {
    guard let number = currentFound, let found else { return nothingHere() }
    let proposal = Deeds.refuse(.found(found.communities[number].centre), in: graph)
    self.found = found.removing(number)
    revision += 1
    return proposal.map { commit($0) } ?? []
  }

  mutating func turnGrain(finer: Bool) -> [Effect] {
    if isAccepting {
      turnConfidence(by: finer ? 0.05 : -0.05)
      return []
    }
    let grains = CommunityProposals.resolutions
    let here = grains.firstIndex(of: found?.resolution ?? CommunityProposals.usual) ?? 0
    let next = here + (finer ? 1 : -1)
    guard grains.indices.contains(next) else {
      say(finer ? "finer it does not get" : "coarser it does not get")
      return []
    }
    return [.findCommunities(resolution: grains[next])]
  }

  /// What follows when the store changed while they are shown. What was done here is shown already, and
  /// looking again would put together what was split.
  func findAgain(after origin: Message.Origin) -> [Effect] {
    if case .here = origin { return [] }
    return found.map { [.findCommunities(resolution: $0.resolution)] } ?? []
  }

  mutating func split() -> [Effect] {
    if case .found = screen {
      guard let number = currentFound, let split = found?.splitting(number, in: graph) else {
        say("it does not fall apart")
        return []
      }
      found = split
      revision += 1
      return []
    }
    return splitCommunity()
  }

  /// Never again what is under the cursor: a tag, a link or a community that was found.
  mutating func refuse() -> [Effect] {
    switch screen {
    case .found: hideFound()
    case .topic: refuseLink()
    case .same: keepApart()
    default: refuseTag()
    }
  }

  func appliesToTagging(_ action: Action) -> Bool {
    switch action {
    case .acceptEach:
      if case .topic(let id, _) = screen { return !proposedLinks(to: id).isEmpty }
      return false
    case .repeatTags: return tagging.current != nil && !tagging.last.isEmpty
    case .refuse where isAccepting: return currentPerson != nil
    case .refuse, .accept:
      if case .same = screen { return currentQuestion != nil }
      if case .found = screen { return currentFound != nil }
      if case .table = screen { return table.map { $0.map.problem == nil } ?? false }
      if case .topic(let id, _) = screen {
        return proposedLinks(to: id).contains { $0.person == currentPerson }
      }
      return tagging.current.map { !proposals(for: $0).isEmpty } ?? false
    default: return true
    }
  }

  func appliesToGroups(_ action: Action) -> Bool {
    if case .found = screen { return currentFound != nil }
    if case .person(let id, _) = screen {
      return action == .merge || graph.people[id].map { $0.accounts.count > 1 } ?? false
    }
    if case .people = screen { return currentPerson != nil }
    guard let section = currentRecord?.section else { return false }
    return action == .split ? section == .communities : section != .platforms
  }
}
