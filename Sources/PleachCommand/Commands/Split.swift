import PleachCore
import PleachStore

extension Command {
  static let split = Command(
    name: "split", summary: "make two people of one",
    usage: ["split NAME ACCOUNT… [--json]"], options: [.json],
    about: [
      "The accounts go to a person of their own, with the same tags, and with the encounters and verdicts "
        + "that are of those accounts. The two are never merged nor asked about again. ACCOUNT is a "
        + "handle, or platform:handle where that is not clear."
    ],
    lists: [HistoryJSON.help], examples: ["pleach split ada x:ada_quill"],
    words: [.people, .nothing]
  ) { call throws(Failure) in
    guard call.words.count > 1 else { throw call.usage("whom, and which accounts?") }
    let asked = call
    var names: [String] = []
    let change = try call.change { graph throws(Failure) in
      let person = try asked.person(asked.words[0], in: graph)
      var accounts: Set<Account.ID> = []
      for word in asked.words.dropFirst() {
        accounts.insert(try asked.account(word, of: person))
      }
      guard let proposal = Deeds.split(accounts, from: person.id, in: graph) else {
        throw Failure(
          Call.shown(asked.words[0]), "an account must stay",
          hint: asked.invocation("show \(Invocation.quoted(person.id.raw))") + " lists them")
      }
      names = person.accounts.filter { accounts.contains($0.id) }.map(\.label)
      return proposal
    }
    call.report(
      SafeText("\(names.joined(separator: ", ")): now somebody else. pleach undo takes it back."),
      change)
  }
}

extension Call {
  /// The account of somebody that a word means.
  fileprivate func account(_ word: String, of person: Person) throws(Failure) -> Account.ID {
    let wanted = word.lowercased()
    let name = wanted.hasPrefix("@") ? String(wanted.dropFirst()) : wanted
    let found = person.accounts.filter { account in
      account.id.raw.lowercased() == name || account.handle?.lowercased() == name
        || "\(account.platform.raw):\(account.handle?.lowercased() ?? "")" == name
        || account.platform.raw == name
    }
    if found.count == 1 { return found[0].id }
    let all = person.accounts.map { "\($0.platform.raw):\($0.handle ?? $0.key)" }
    throw Failure(
      Call.shown(word),
      found.isEmpty ? "\(person.name) has no such account" : "\(found.count) accounts fit",
      hint: "One of " + all.joined(separator: ", "))
  }
}
