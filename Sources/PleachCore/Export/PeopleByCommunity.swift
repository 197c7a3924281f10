/// People under the communities they are tagged with, as a list or a page.
struct PeopleByCommunity {
  /// Those of one community; who has several stands under each.
  private struct Group {
    let title: SafeText
    let people: [Person]
  }

  private let groups: [Group]

  init(_ people: [Person], in graph: Graph) {
    var members: [Community.ID: [Person]] = [:]
    var ids = graph.communities.map(\.id)
    var known = Set(ids)
    for person in people {
      for id in person.communities {
        if known.insert(id).inserted { ids.append(id) }
        // A store edited by hand may name one twice.
        if members[id]?.last?.id != person.id { members[id, default: []].append(person) }
      }
    }
    groups =
      ids.compactMap { id in
        members[id].map {
          Group(title: Self.shown(graph.communities[id]?.name, id.raw), people: $0)
        }
      }
      + [Group(title: "Without a community", people: people.filter(\.communities.isEmpty))]
      .filter { !$0.people.isEmpty }
  }

  /// Whom of these you follow, as a page to publish.
  static func blogroll(_ people: [Person], in graph: Graph) -> PeopleFile {
    let followed = people.filter(\.tie.youFollow)
    return PeopleFile(PeopleByCommunity(followed, in: graph).page, followed.count, .people)
  }

  private static func name(_ person: Person) -> SafeText { shown(person.name, person.id.raw) }

  /// Without space before it, which may mean something; what cannot be seen goes by its identifier.
  private static func shown(_ name: String?, _ id: String) -> SafeText {
    let name = Field.trimmed(SafeText(name ?? "").string)
    return SafeText(name.isEmpty ? id : name)
  }

  // MARK: Markdown

  /// A list, with your notes.
  var markdown: String {
    var lines = ["# People"]
    for group in groups {
      lines += ["", "## " + MarkupText.markdown(group.title), ""]
      lines += group.people.map(Self.line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ person: Person) -> String {
    let name = name(person)
    // A bracket or space would end the address, and such an address is none.
    let link = person.accounts.lazy.compactMap(\.profileAddress).first
    var line = "- "
    line +=
      link.map { "[\(MarkupText.markdown(name))](<\($0.text)>)" } ?? MarkupText.paragraph(name)
    if let handle = person.handle { line += " " + MarkupText.code(SafeText(handle)) }
    if let note = person.note { line += ": " + MarkupText.markdown(SafeText(note)) }
    return line
  }

  // MARK: A page

  /// A page without scripts, that loads nothing.
  private var page: String {
    var lines: [String] = []
    for group in groups {
      lines += ["<h2>\(Self.escaped(group.title))</h2>", "<ul>"]
      lines += group.people.map(Self.item)
      lines.append("</ul>")
    }
    return HTMLPage.text("Blogroll", lines)
  }

  private static func item(_ person: Person) -> String {
    let followed = person.accounts.filter(\.isFollowing)
    let first = followed.lazy.compactMap(\.profileAddress).first
    var item = "<li>" + HTMLPage.link(escaped(name(person)), first)
    for account in followed {
      let platform = escaped(SafeText(Platform.knownName(account.platform)))
      if let address = account.profileAddress, address != first {
        item += " <small>" + HTMLPage.link(platform, address) + "</small>"
      }
      if account.platform == "feeds", let feed = account.url.flatMap({ SafeAddress($0) }),
        feed != account.profileAddress
      {
        item += " <small>" + HTMLPage.link("feed", feed) + "</small>"
      }
    }
    if let bio = followed.lazy.compactMap(\.bio).first(where: { !$0.isEmpty }) {
      item += ": " + escaped(SafeText(bio))
    }
    return item + "</li>"
  }

  private static func escaped(_ text: SafeText) -> String { MarkupText.escaped(text.string) }
}
