import PleachCore

/// Who speaks of what: linking people to topics, and topics there could be.
extension Model {
  /// The topic whose page is shown.
  private var shownTopic: Topic.ID? { if case .topic(let id, _) = screen { id } else { nil } }

  /// Who probably speaks of a topic, without those linked or refused meanwhile.
  func proposedLinks(to topic: Topic.ID) -> [ProposedLink] {
    Array(
      (topicProposals?[topic] ?? []).filter { link in
        graph.people[link.person]?.topics.contains(topic) == false
          && graph.tastes[Taste.Subject.link(link.person, topic).id]?.percent != 0
      }.prefix(8))
  }

  mutating func topicsProposed(_ proposals: TopicProposals) {
    topicProposals = proposals
    revision += 1
    guard asksForIdeas else { return }
    asksForIdeas = false
    if overlay == nil { showIdeas(proposals.ideas) }
  }

  /// Links whoever is proposed under the cursor, or all of them.
  mutating func linkProposed(all: Bool) -> [Effect] {
    guard let topic = shownTopic, let name = graph.topics[topic]?.name else { return nothingHere() }
    let proposed = proposedLinks(to: topic).map(\.person)
    let people = all ? proposed : proposed.filter { $0 == currentPerson }
    guard !people.isEmpty, let proposal = Deeds.link(people, [name], in: graph) else {
      say("that needs somebody who is proposed under the cursor")
      return []
    }
    return commit(proposal)
  }

  /// Never proposes whoever is under the cursor again.
  mutating func refuseLink() -> [Effect] {
    guard let topic = shownTopic,
      let person = proposedLinks(to: topic).map(\.person).first(where: { $0 == currentPerson })
    else {
      say("that needs somebody who is proposed under the cursor")
      return []
    }
    return Deeds.refuse(.link(person, topic), in: graph).map { commit($0) } ?? []
  }

  // MARK: Ideas

  mutating func openIdeas() -> [Effect] {
    asksForIdeas = true
    say("looking what people speak of …")
    return [.proposeTopics]
  }

  private mutating func showIdeas(_ ideas: [TopicIdea]) {
    status = nil
    guard !ideas.isEmpty else { return say("nothing that several say of themselves") }
    overlay = .menu(
      Menu(
        kind: .ideas, title: "Topics there could be",
        rows: ideas.map { idea in
          Menu.Row(
            title: "\(idea.name): \(idea.people.count) you follow say it",
            choice: .adoptTopic(idea))
        }))
  }

  mutating func adopt(_ idea: TopicIdea) -> [Effect] {
    Deeds.link(idea.people, [idea.name], in: graph).map { commit($0) } ?? []
  }
}
