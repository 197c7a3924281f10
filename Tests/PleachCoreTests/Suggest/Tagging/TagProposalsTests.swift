import FoundationEssentials
import Testing

@testable import PleachCore

@Suite struct TagProposalsTests {
  @Test("there is a file for every kind of evidence and one of each in its folder")
  func files() throws {
    let folder = String(
      #filePath.dropLast("Tests/PleachCoreTests/Suggest/Tagging/TagProposalsTests.swift".count))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder + "Sources/PleachCore/Suggest/Signals/Tagging")
    #expect(names.filter { $0.hasSuffix(".swift") }.count == Signals.tagging.count)
    #expect(Set(Signals.tagging.map(\.name)).count == Signals.tagging.count)
  }

  /// The demo with the tags of so many of a hundred people left.
  private static func demo(_ percent: Int, _ round: Int) -> (all: Graph, some: Graph) {
    let all = DemoGraph.graph
    var some = all
    for (place, person) in all.people.enumerated()
    where (place &* 7919 &+ round &* 104_729) % 100 >= percent {
      var bare = person
      bare.communities = []
      try! some.put(.people, person.id.raw, bare.json)  // read from such a record
    }
    return (all, some)
  }

  @Test(
    "with a fifth of the demo tagged, most others are placed rightly and the sure ones nearly all",
    arguments: 0..<3)
  func placesTheDemo(round: Int) throws {
    let (all, some) = Self.demo(20, round)
    let proposals = try #require(TagProposals(some))
    var (open, right, sure, surelyRight) = (0, 0, 0, 0)
    for id in proposals.people {
      let truth = all.people[id]?.communities ?? []
      guard !truth.isEmpty else { continue }
      open += 1
      guard let best = proposals[id].first else { continue }
      let isRight = truth.contains(best.community)
      right += isRight ? 1 : 0
      sure += best.confidence >= 0.9 ? 1 : 0
      surelyRight += best.confidence >= 0.9 && isRight ? 1 : 0
    }
    #expect(right * 100 >= open * 70, "\(right) of \(open)")
    #expect(surelyRight * 100 >= sure * 97, "\(surelyRight) of \(sure)")
    #expect(sure * 100 >= open * 20, "\(sure) of \(open)")
  }

  @Test("every sentence is true of the store", arguments: 0..<2)
  func sentencesHold(round: Int) throws {
    let (_, some) = Self.demo(40, round)
    let proposals = try #require(TagProposals(some))
    let book = TermBook(some)
    func members(_ id: Community.ID) -> [Int] {
      some.people.indices.filter { some.people[$0].communities.contains(id) }
    }
    var checked = Set<String>()
    for id in proposals.people {
      let place = try #require(some.people.place(of: id))
      for tag in proposals[id] {
        #expect((0...1).contains(tag.confidence))
        let name = try #require(some.communities[tag.community]?.name)
        for piece in tag.evidence {
          switch piece.signal {
          case "bio" where piece.sentence.contains(", as "):
            let word = piece.sentence.dropFirst("bio says ".count).prefix { $0 != "," }
            let term = try #require(
              book.termsAt[place].first { book.names[Int($0)] == word }, "\(piece.sentence)")
            let count = members(tag.community).count { book.termsAt[$0].contains(term) }
            #expect(
              piece.sentence.contains(
                "as \(count) of \(members(tag.community).count) in \(name) do"))
          case "topics" where piece.sentence.contains(", as "):
            let topic = try #require(
              some.people[place].topics.first { topic in
                piece.sentence.hasPrefix("speaks of \(some.topics[topic]?.name ?? ""), as ")
              }, "\(piece.sentence)")
            let count = members(tag.community).count { some.people[$0].topics.contains(topic) }
            #expect(piece.sentence.contains("as \(count) of "), "\(piece.sentence)")
          case "among members" where piece.sentence.contains("who follow them"):
            let person = some.people[place]
            let followers = some.followers(of: person, index: FollowerIndex(some))
              .filter { !$0.communities.isEmpty }
            let own = followers.filter { $0.communities.contains(tag.community) }
            #expect(
              piece.sentence.hasPrefix("\(own.count) of \(followers.count) tagged people"),
              "\(piece.sentence)")
            for named in piece.people { #expect(own.map(\.id).contains(named)) }
          case "same house":
            let company = some.people[place].accounts.compactMap(\.company)
            #expect(company.contains { piece.sentence.hasPrefix("works at \($0), ") })
          case "your list":
            let lists = some.people[place].accounts.flatMap(\.lists)
            #expect(lists.contains { piece.sentence.hasPrefix("in your list \"\($0)\" on ") })
          default: continue
          }
          checked.insert(piece.signal)
        }
      }
    }
    #expect(checked.isSuperset(of: ["bio", "topics", "among members", "your list"]), "\(checked)")
  }

  @Test("the same store gives the same proposals, whoever asks")
  func sameAgain() throws {
    let (_, some) = Self.demo(30, 1)
    let proposals = try #require(TagProposals(some))
    #expect(proposals == TagProposals(some))
    #expect(TagProposals(some, isCancelled: { true }) == nil)
  }

  @Test("those of one likely community stand together, those you follow first")
  func order() throws {
    let (_, some) = Self.demo(30, 2)
    let proposals = try #require(TagProposals(some))
    let followed = proposals.people.map { some.people[$0]?.tie.youFollow == true }
    #expect(followed == followed.sorted { $0 && !$1 })
    #expect(Set(proposals.people).count == proposals.people.count)
    let first = proposals.people.prefix { some.people[$0]?.tie.youFollow == true }
      .compactMap { proposals[$0].first?.community }
    let changes = zip(first, first.dropFirst()).count { $0 != $1 }
    #expect(changes + 1 == Set(first).count)
  }

  @Test("what was refused is not proposed, and without tags there is nothing to propose")
  func refused() throws {
    let (_, some) = Self.demo(40, 0)
    let proposals = try #require(TagProposals(some))
    let person = try #require(proposals.people.first)
    let best = try #require(proposals[person].first)
    var graph = some
    let taste = Taste.Subject.tag(person, best.community)
    #expect(Taste.Subject(taste.id) == taste)
    var refusal = Taste(taste)
    refusal.percent = 0
    try graph.put(.tastes, refusal.id.raw, refusal.json)
    let after = try #require(TagProposals(graph))
    #expect(!after[person].map(\.community).contains(best.community))
    let bare = Self.demo(0, 0).some
    let none = try #require(TagProposals(bare))
    #expect(none.people.allSatisfy { none[$0].isEmpty })
    #expect(none.people.count == bare.people.count)
  }
}

/// The demo's network, read once.
enum DemoGraph {
  static let graph: Graph = {
    let document = DemoNetwork.document(today: Circles.today)
    return try! Document.read(document.rendered(writer: "1")).1  // pleach wrote it itself
  }()
}
