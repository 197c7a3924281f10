/// What the name of a file says, against what is in it.
extension Importers {
  /// Of whom a file's name says that it is their list; `nil` when they are you.
  static func othersName(of file: ExportFile, _ you: String?) -> ListName? {
    file.listName.flatMap { $0.isNamed(Self.you(you, on: $0.platform.raw)) ? nil : $0 }
  }

  /// Which of your accounts is on a platform, of several with commas between; a single one stands for
  /// itself, as it may be spelled in every way that the platform's importer knows.
  static func you(_ names: String?, on platform: String) -> String? {
    guard let names else { return nil }
    var open: [String] = []
    for name in names.split(separator: ",").map({ Field.trimmed(String($0)) }) {
      // As accounts are called everywhere else: github:kit.
      let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2, Platform.known.contains(where: { $0.id.raw == parts[0] }) else {
        open.append(name)
        continue
      }
      if parts[0] == platform { return parts[1] }
    }
    guard open.count > 1 else { return open.first }
    return open.first { name in
      let rest = name.dropFirst(name.hasPrefix("@") ? 1 : 0)
      let (hasServer, hasDot) = (rest.contains("@"), rest.contains(".") || Bluesky.isDID(name))
      return switch platform {
      case "mastodon": hasServer
      case "bluesky": hasDot && !hasServer
      default: !hasDot && !hasServer
      }
    }
  }

  /// What an empty list is: nothing in it says so, but its name does.
  static func emptyList(
    _ file: ExportFile, _ name: ListName, _ importers: [Importer]
  ) -> (Int, Recognition)? {
    let bytes = file.opening.filter { $0 > 0x20 }
    guard file.size <= file.head.count, bytes == Array("[]".utf8),
      let index = importers.firstIndex(where: { $0.platform == name.platform.raw })
    else { return nil }
    return (index, Recognition(list(name.list, of: name.platform)))
  }

  /// Why a file is not the list that its name says; `nil` when it may be.
  static func refusal(
    of name: ListName, _ importer: Importer, _ recognition: Recognition
  ) -> Recognition.Use? {
    // What the importer knows better, such as that the platform answered with an error, it says itself.
    guard recognition.use == .read else { return nil }
    guard importer.platform == name.platform.raw else {
      let platform = Platform.knownName(name.platform)
      return .leave("its name says \(platform), and what is in it is from \(importer.title)")
    }
    guard recognition.format != list(name.list, of: name.platform) else { return nil }
    return .leave("its name says \(name.list.rawValue), and what is in it is \(recognition.format)")
  }

  /// What the importers call a list as the API hands it out.
  private static func list(_ list: FollowList, of platform: Platform.ID) -> String {
    let isFollowing = list == .following
    return switch platform {
    case "github": (isFollowing ? GitHub.Kind.following : .followers).rawValue
    case "bluesky": (isFollowing ? Bluesky.Kind.follows : .followers).format
    default: (isFollowing ? Mastodon.Kind.followingPage : .followersPage).rawValue
    }
  }
}

extension ListName {
  /// The owner for those who read the list, where the list does not say: accounts of their own server
  /// stand there without it.
  var ownerToRead: String? { platform == "mastodon" ? owner : nil }
}

extension ImportBatch {
  /// The same as the list of whom it is named for, without you.
  func named(_ name: ListName, without you: String?) -> ImportBatch {
    var batch = self
    (batch.listName, batch.length) = (name, lengthHere)
    guard let you = Importers.you(you, on: platform) else { return batch }
    batch.accounts.removeAll { account in
      ([account.key, account.handle].compactMap(\.self) + account.aliases).contains {
        ListName(name.platform, $0).isNamed(you)
      }
    }
    return batch
  }
}
