import PleachCore

/// Which key asks for what, and where.
public struct Keymap: Sendable, Equatable {
  /// In the order in which help lists them.
  public private(set) var bindings: [Binding]

  init(_ bindings: [Binding]) { self.bindings = bindings }

  /// What `key` asks for on a screen that listens to `places`, first place first.
  public func action(for key: Key, in places: [Binding.Place]) -> Action? {
    for place in places {
      if let binding = bindings.first(where: { $0.place == place && $0.keys.contains(key) }) {
        return binding.action
      }
    }
    return nil
  }

  /// The bindings that work on such a screen.
  public func bindings(in places: [Binding.Place]) -> [Binding] {
    places.flatMap { place in bindings.filter { $0.place == place } }
  }

  /// The first key for an action, where there is one.
  public func key(for action: Action, in places: [Binding.Place]) -> Key? {
    bindings(in: places).first { $0.action == action }?.keys.first
  }

  /// This keymap with the user's own keys, each in its text form, and the actions they ask for.
  ///
  /// A key that is given another deed loses the one it had.
  /// - Returns: The keymap, and a sentence for each entry that cannot be understood.
  public func changed(by wishes: [(key: String, action: String)]) -> (Keymap, [String]) {
    var changed = self
    var complaints: [String] = []
    for (text, name) in wishes {
      guard let action = Action(rawValue: name) else {
        let near = DidYouMean.nearest(to: name, among: Action.allCases.map(\.rawValue))
        complaints.append(
          "no such action as \"\(name)\"." + (near.map { " did you mean \"\($0)\"?" } ?? ""))
        continue
      }
      do throws(KeyProblem) {
        changed.put(try Key(parsing: text), on: action)
      } catch {
        complaints.append("\(error). write keys as j, <enter> or <c-f>.")
      }
    }
    return (changed, complaints)
  }

  private mutating func put(_ key: Key, on action: Action) {
    bindings = bindings.map { binding in
      let others = binding.keys.filter { $0 != key }
      return binding.on(binding.action == action ? others + [key] : others)
    }
  }
}
