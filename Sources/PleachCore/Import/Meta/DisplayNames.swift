/// Finds accounts by display name, which is all that Meta's messages and comments give.
///
/// A name goes to the one account that has it: among those tied to you both ways, else among those tied
/// at all, else among all. Where two are left it goes to nobody.
struct DisplayNames {
  /// By name in small letters; `nil` for those that two accounts have.
  private var keys: [String: String?] = [:]

  /// - Parameter draft: With the lists read.
  init(in draft: ImportDraft) {
    add(draft.batch.accounts.filter { $0.isFollowing == true && $0.followsYou == true })
    add(draft.batch.accounts.filter { $0.isFollowing == true || $0.followsYou == true })
    add(draft.batch.accounts)
  }

  private mutating func add(_ accounts: [AccountReading]) {
    let named = accounts.compactMap { account in
      account.name.map { ($0.lowercased(), Optional(account.key)) }
    }
    let group = Dictionary(named, uniquingKeysWith: { _, _ in nil })
    keys.merge(group, uniquingKeysWith: { known, _ in known })
  }

  /// The account that has this name.
  subscript(name: String?) -> String? { name.flatMap { keys[$0.lowercased()] ?? nil } }

  /// All names, sorted, in small letters.
  var all: [String] { keys.keys.sorted() }
}
