/// A network as a file tells it: nodes by the file's own names for them, and who follows whom.
struct ReadNetwork {
  /// What a file says of a node.
  struct Node {
    var label: String?
    var handle: String?
    var url: String?
  }

  private var nodes: [String: Node] = [:]
  private var order: [String] = []
  private var edges: [(from: String, to: String)] = []
  private var seen: Set<[String]> = []

  /// As many edges are read of one import.
  static let mostEdges = 5_000_000

  mutating func add(_ name: String) {
    if nodes[name] == nil {
      nodes[name] = Node()
      order.append(name)
    }
  }

  mutating func change(_ name: String, _ change: (inout Node) -> Void) {
    add(name)
    var node = nodes[name] ?? Node()
    change(&node)
    nodes[name] = node
  }

  /// The first follows the second.
  ///
  /// - Returns: Why not, when it is not kept.
  mutating func addEdge(_ from: String, _ to: String, bothWays: Bool = false) -> String? {
    guard !from.isEmpty, !to.isEmpty else { return "an edge without an end" }
    guard from != to else { return "an edge from somebody to themselves" }
    guard edges.count < Self.mostEdges else { return "more than \(Self.mostEdges) edges" }
    add(from)
    add(to)
    if seen.insert([from, to]).inserted { edges.append((from, to)) }
    if bothWays, seen.insert([to, from]).inserted { edges.append((to, from)) }
    return nil
  }

  /// How a node is written as a handle: what the file calls so, else its own name.
  private func handle(_ name: String) -> String { nodes[name]?.handle ?? name }

  /// Turns names into accounts: of Mastodon when all are addresses there, else of no platform.
  func add(to draft: inout ImportDraft) {
    guard !order.isEmpty else { return }
    let addresses = order.map { MastodonAddress(handle($0)) }
    let isMastodon = addresses.allSatisfy { $0 != nil }
    if isMastodon { draft.setPlatform("mastodon") }
    draft.keepEverybody()
    var keys: [String: String] = [:]
    for (name, address) in zip(order, addresses) {
      keys[name] = isMastodon ? address?.key ?? name : handle(name).lowercased()
    }
    let owner = draft.ownerName.map { text in
      MastodonAddress(text)?.key ?? text.lowercased().drop { $0 == "@" }.description
    }
    let you = owner.flatMap { owner in
      order.first { keys[$0] == owner || $0.lowercased() == owner }
    }
    if let you, let key = keys[you] {
      draft.setOwner(AccountReading(platform: draft.batch.platform, key: key))
    } else {
      draft.note(
        owner == nil
          ? "Which of them is you is not said: the edges are who follows whom among others. --as says it."
          : "Nobody in it is called \(draft.ownerName ?? ""): the edges are who follows whom among others."
      )
    }
    for (name, address) in zip(order, addresses) where name != you {
      var account = AccountReading(platform: draft.batch.platform, key: keys[name] ?? name)
      account.handle = isMastodon ? address?.text : handle(name)
      account.name = Field.filled(nodes[name]?.label)
      account.url = nodes[name]?.url
      draft.add(account)
    }
    for edge in edges {
      guard let from = keys[edge.from], let to = keys[edge.to] else { continue }
      if edge.from == you {
        draft.update(to) { $0.isFollowing = true }
      } else if edge.to == you {
        draft.update(from) { $0.followsYou = true }
      } else {
        draft.addFollow(from: from, to: to)
      }
    }
  }
}
