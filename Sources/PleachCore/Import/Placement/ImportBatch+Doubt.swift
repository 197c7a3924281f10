extension ImportBatch {
  /// The same without trust in a list that has nobody, where the store has more than a handful: nobody
  /// leaves everybody at once, but exports break.
  func doubting(in graph: Graph) -> ImportBatch {
    var batch = self
    for list in FollowList.allCases where complete.contains(list) {
      func isOn(_ account: Account) -> Bool {
        account.platform.raw == platform
          && (list == .following ? account.isFollowing : account.followsYou)
      }
      guard
        !accounts.contains(where: { (list == .following ? $0.isFollowing : $0.followsYou) == true })
      else { continue }
      let known = graph.people.lazy.flatMap(\.accounts).filter(isOn).prefix(Self.handful + 1).count
      guard known > Self.handful else { continue }
      batch.complete.remove(list)
      batch.notes.append("The list of \(list.rawValue) is empty: nobody is taken for missing.")
    }
    return batch
  }

  private static let handful = 5
}
