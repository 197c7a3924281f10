import PleachCore

extension Job {
  /// Makes the stores that the others look at.
  static let world = Job(name: "world") { call in
    guard let options = Options(Array(call.arguments.dropFirst())) else {
      throw Failure("no such world: \(call.arguments)")
    }
    let bench = Bench(folder: call.arguments[0], options: options)
    let big = try Village(people: options.people, follows: options.follows, seed: options.seed)
      .rendered()
    call.tell("size", Double(big.count))
    try Files.write(big, to: bench.storeFile)
    let graph = try Document.read(big).1
    try Files.write(Array(graph.people.map(line).joined().utf8), to: bench.lines)
    let usual = Village(people: Bench.usual, follows: Bench.usual * 10, seed: options.seed)
    try Files.write(try usual.rendered(), to: bench.usualStore + "/network.json")
  }

  /// One person a line, as fzf is given them: what pleach's filter looks for words in.
  private static func line(_ person: Person) -> String {
    var texts = [person.name]
    for account in person.accounts {
      texts += [account.handle, account.name, account.bio].compactMap(\.self)
    }
    if let note = person.note { texts.append(note) }
    return texts.joined(separator: " ") + "\n"
  }
}
