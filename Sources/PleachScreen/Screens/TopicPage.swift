import PleachCore

/// A topic: what one wants to know, who may answer, who else speaks of it.
extension Page {
  static func topic(_ id: Topic.ID, _ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    guard let topic = model.graph.topics[id] else { return .gone(width: width) }
    page.add(Span(SafeText(topic.name), .heading))
    let share = model.graph.sharesByTopic()[id] ?? Share()
    page.addShare(share, nil)
    page.blank()
    let words = ["not at all", "a little", "much", "very much"]
    page.field(
      "I care", "\(String(repeating: "♥", count: topic.care)) \(words[min(topic.care, 3)])")
    page.field(
      "my question", topic.question ?? "none yet: c writes one",
      topic.question == nil ? .faint : .text)
    if let use = topic.use { page.field("what for", use) }
    if let note = topic.note { page.field("note", note) }
    page.addVoices(of: topic, share)
    page.addProposed(for: id, model)
    let members = model.graph.members(of: id)
    page.addOverlap(members, model, butTopic: id)
    page.addMembers(members, query: Query.term("topic", id.raw), model) { $0.note ?? $0.bio ?? "" }
    return page
  }

  /// Who may answer: whether there is anybody at all.
  private mutating func addVoices(of topic: Topic, _ share: Share) {
    guard topic.care > 0 else { return }
    switch share.following {
    case 0:
      blank()
      flow(
        [
          Span("Nobody you follow speaks of it.", .warn),
          Span("whom to follow", .link, link: .action(.discover)),
        ])
    case 1:
      blank()
      add(Span("One voice only: without it you would hear nothing of it.", .warn))
    default: break
    }
  }

  /// Those who probably speak of it too.
  private mutating func addProposed(for topic: Topic.ID, _ model: Model) {
    let proposed = model.proposedLinks(to: topic)
    guard !proposed.isEmpty else { return }
    heading("Probably they too", proposed.count)
    add(Span("y links the one under the cursor, Y all of them, x never", .faint))
    for link in proposed {
      guard let person = model.graph.people[link.person] else { continue }
      addLine(person, link.sentence)
    }
  }
}
