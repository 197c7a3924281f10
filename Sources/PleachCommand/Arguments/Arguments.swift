import PleachCore

/// The command line, taken apart: options may stand anywhere, `--` ends them.
///
/// One dash alone begins no option, so that `pleach list -tag:marketing` asks what it says.
struct Arguments {
  /// In the order typed.
  private(set) var options: [(name: String, value: String?)] = []
  /// What is no option, the command's name taken off.
  private(set) var words: [String] = []
  private(set) var command: Command?
  private(set) var isDemo = false

  init(_ raw: [String]) throws(Failure) {
    var rest = raw[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        break
      }
      if word == "-h" {
        options.append(("help", nil))
      } else if word.hasPrefix("--") {
        try take(word, &rest)
      } else {
        words.append(word)
      }
    }
    try findCommand()
    let known = GlobalOptions.all + (command?.options ?? [])
    try check { name in known.contains { $0.name == name } }
  }

  private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) throws(Failure) {
    let name = String(word.dropFirst(2).prefix { $0 != "=" })
    let inline = word.firstIndex(of: "=").map { String(word[word.index(after: $0)...]) }
    let row = GlobalOptions.anywhere(name)
    guard let row, let value = row.value else {
      if let inline, row != nil {
        throw .usage(nil, "--\(name) takes no value", hint: "Leave out \"=\(inline)\"")
      }
      options.append((name, nil))
      return
    }
    guard let given = inline ?? rest.popFirst() else {
      throw .usage(nil, "--\(name) needs a value", hint: "Write it as --\(name) \(value)")
    }
    options.append((name, given))
  }

  private mutating func findCommand() throws(Failure) {
    if words.first == "demo", !has("help") || words.count > 1 {
      isDemo = true
      words.removeFirst()
    }
    guard let name = words.first else { return }
    command = Commands.named(name)
    guard command != nil else {
      // A mistyped option may have left its value where the command should stand.
      try check { GlobalOptions.anywhere($0) != nil }
      let near = DidYouMean.nearest(to: name, among: Commands.shown.map(\.name))
      throw .usage(
        nil, "there is no command \"\(name)\"",
        hint: near.map { "Did you mean \"\($0)\"?" } ?? "pleach help lists them all")
    }
    words.removeFirst()
  }

  private func check(_ isFine: (String) -> Bool) throws(Failure) {
    for (name, _) in options where !isFine(name) {
      let known = GlobalOptions.all + (command?.options ?? [])
      let near = DidYouMean.nearest(to: name, among: known.map(\.name))
      throw .usage(
        command?.name, "there is no option --\(name)", hint: near.map { "Did you mean --\($0)?" })
    }
  }

  func has(_ name: String) -> Bool { options.contains { $0.name == name } }

  /// The value given last.
  subscript(name: String) -> String? { options.last { $0.name == name }?.value }

  /// Every value given.
  func all(_ name: String) -> [String] {
    options.filter { $0.name == name }.compactMap(\.value)
  }
}
