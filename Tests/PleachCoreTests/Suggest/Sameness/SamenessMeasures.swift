import Testing

@testable import PleachCore

/// How well who is who is found: on the invented exports, of which it is known who is behind each account,
/// and on the demo with its people taken apart.
@Suite struct SamenessMeasures {
  /// One export of each platform, as somebody downloads them into one folder.
  private static let folders = [
    "mastodon/csv-4.x", "mastodon/api", "bluesky", "x/archive-2024", "instagram/json-2025",
    "threads/json-2025", "linkedin/basic-2024", "youtube/takeout-en", "facebook/json-2024",
    "tiktok/json-2024", "github", "opml", "reddit", "twitch", "contacts",
  ]

  /// Who is behind an account, by its name or a handle that only they have; `nil` where neither tells: the
  /// samples know, but nobody else could. The two Sam Lees and Mallory, who hides, are nobody.
  private static func owner(_ account: Account) -> String? {
    let names = [
      "ada quill": "ada", "bjorn odegard": "bjorn", "田中はるか": "haruka", "はるか 田中": "haruka",
      "ليلى منصور": "layla", "zoe dupont": "zoe", "verbose vera": "vera",
    ]
    if let name = account.name.flatMap(PersonName.init)?.key,
      let known = names.first(where: { PersonName($0.key)?.key == name })
    {
      return known.value
    }
    let handle = Folding.folded(account.handle ?? "").filter { $0.isLetter }
    if handle.hasPrefix("adaquillex") { return "ada" }
    return handle.hasPrefix("zoebloomex") ? "zoe" : nil
  }

  /// Groups of people that pairs hold together.
  private static func groups(_ graph: Graph, _ pairs: [Sameness.Pair]) -> [Person.ID: Person.ID] {
    var root: [Person.ID: Person.ID] = [:]
    func find(_ id: Person.ID) -> Person.ID {
      var id = id
      while let next = root[id], next != id { id = next }
      return id
    }
    for pair in pairs { root[find(pair.other)] = find(pair.one) }
    return Dictionary(uniqueKeysWithValues: graph.people.map { ($0.id, find($0.id)) })
  }

  @Test("on all samples in one folder, what is merged by itself is right, and the rest is asked")
  func samples() throws {
    var export = Export()
    for path in try Self.folders.flatMap(Fixtures.paths) {
      export.add(path, ByteSource(try Fixtures.bytes(path)))
    }
    let batches = Importers.read(export).batches
    let arrival = Deeds.take(batches, in: Graph(), on: Circles.today)
    for pair in arrival.merged {
      let owners = [pair.one, pair.other].map { id in
        Set(arrival.after.people[id]?.accounts.compactMap(Self.owner) ?? [])
      }
      #expect(
        owners[0].isEmpty || owners[1].isEmpty || owners[0] == owners[1],
        "\(arrival.after.words(for: pair))")
    }
    let after = Graph().applying(arrival.proposal?.edits ?? [])
    let sameness = try #require(Sameness(after))
    #expect(sameness.proven.isEmpty, "an import leaves nothing that is proven")
    let groups = Self.groups(after, sameness.pairs)
    var people: [String: [Person]] = [:]
    for person in after.people {
      if let owner = person.accounts.lazy.compactMap(Self.owner).first {
        people[owner, default: []].append(person)
      }
    }
    // Somebody is found when they are asked about together with most of their others.
    var (met, all) = (0, 0)
    for (_, same) in people where same.count > 1 {
      let largest = Dictionary(grouping: same) { groups[$0.id] }.map(\.value.count).max() ?? 0
      met += largest
      all += same.count
    }
    #expect(all > 20)
    #expect(Double(met) > 0.95 * Double(all), "\(met) of \(all)")
    #expect(sameness.questions.count < 20)
  }

  @Test("the demo, its people taken apart by their accounts, is asked about whole")
  func demo() throws {
    let whole = DemoNetwork.document(today: Circles.today)
    let graph = try Document.read(whole.rendered(writer: "1")).1
    var people: [Person] = []
    var origin: [Person.ID: Person.ID] = [:]
    for person in graph.people {
      for (number, account) in person.accounts.enumerated() {
        var part = Person(id: Person.ID("\(person.id)-\(number)"), name: account.displayName)
        part.accounts = [account]
        // Somebody new has no tags yet.
        if number == 0 { (part.communities, part.topics) = (person.communities, person.topics) }
        origin[part.id] = person.id
        people.append(part)
      }
    }
    let apart = Circles.graph(people, graph.communities.map { $0 as any Record })
    let sameness = try #require(Sameness(apart))
    let wrong = sameness.proven.filter { origin[$0.one] != origin[$0.other] }
    #expect(wrong.isEmpty)
    let groups = Self.groups(apart, sameness.pairs)
    var (met, all) = (0, 0)
    for person in graph.people where person.accounts.count > 1 {
      for number in person.accounts.indices.dropFirst() {
        all += 1
        if groups[Person.ID("\(person.id)-0")] == groups[Person.ID("\(person.id)-\(number)")] {
          met += 1
        }
      }
    }
    let right = sameness.pairs.count { origin[$0.one] == origin[$0.other] }
    #expect(Double(right) > 0.95 * Double(sameness.pairs.count))

    #expect(Double(met) > 0.95 * Double(all))
  }
}
