/// An account's repository in the AT Protocol: a commit, and a tree of records under sorted keys.
///
/// Only what the tree reaches counts: a file may hold records that were deleted long ago.
struct Repository {
  /// A record and its key, such as `app.bsky.graph.follow/3lalqwnl6222b`.
  struct Entry {
    var key: String
    var value: CBOR

    /// Before the slash.
    var collection: Substring { key.prefix { $0 != "/" } }
    /// After it.
    var name: String { String(key.drop { $0 != "/" }.dropFirst()) }
  }

  /// A key that no tree has; longer ones are damage.
  private static let longestKey = 1_024

  /// Whose it is.
  private(set) var owner: String?
  private(set) var entries: [Entry] = []
  /// Records and branches that could not be read, one reason each.
  private(set) var broken: [String] = []
  private let car: CAR
  /// Branches walked, so that a circle ends.
  private var seen: Set<[UInt8]> = []

  /// - Complexity: O(bytes of the file).
  init(_ car: CAR) {
    self.car = car
    guard let root = car.roots.first else {
      broken.append("no commit is named")
      return
    }
    do throws(CBORError) {
      guard let commit = try car.value(root) else {
        broken.append("its commit is missing")
        return
      }
      owner = commit["did"]?.text
      guard let tree = commit["data"]?.link else {
        broken.append("its commit names no tree")
        return
      }
      walk(tree)
    } catch {
      broken.append("damaged at byte \(error.offset): \(error.reason)")
    }
  }

  /// A step of the walk; a list instead of recursion, so that depth costs no stack.
  private enum Step {
    case branch([UInt8])
    case record(key: String, name: [UInt8])
  }

  private mutating func walk(_ tree: [UInt8]) {
    var ahead: [Step] = [.branch(tree)]
    while let step = ahead.popLast() {
      do throws(CBORError) {
        switch step {
        case .branch(let name):
          guard seen.insert(name).inserted else { continue }
          guard let node = try car.value(name) else {
            broken.append("a branch of the tree is missing")
            continue
          }
          ahead += steps(of: node).reversed()
        case .record(let key, let name):
          guard let value = try car.value(name) else {
            broken.append("\(key): its record is missing")
            continue
          }
          entries.append(Entry(key: key, value: value))
        }
      } catch {
        broken.append("damaged at byte \(error.offset): \(error.reason)")
      }
    }
  }

  /// What a node of the tree holds, in the order of the keys: the branch on its left, then each
  /// record and the branch behind it. A key is written without what it shares with the one before.
  private mutating func steps(of node: CBOR) -> [Step] {
    var steps: [Step] = []
    if let left = node["l"]?.link { steps.append(.branch(left)) }
    guard let list = node["e"]?.array else {
      broken.append("a branch of the tree holds no list")
      return steps
    }
    var last: [UInt8] = []
    for entry in list {
      guard let shared = entry["p"]?.int, shared >= 0, shared <= last.count,
        let rest = entry["k"]?.bytes, shared + rest.count <= Self.longestKey,
        let name = entry["v"]?.link
      else {
        broken.append("an entry of the tree is garbled")
        return steps
      }
      last = last.prefix(shared) + rest
      steps.append(.record(key: String(decoding: last, as: UTF8.self), name: name))
      if let right = entry["t"]?.link { steps.append(.branch(right)) }
    }
    return steps
  }
}
