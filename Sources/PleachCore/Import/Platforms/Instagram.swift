extension Importer {
  /// Instagram's export, in JSON or as pages.
  static let instagram = Importer(
    id: "instagram", title: "Instagram", platform: "instagram",
    howToExport: [
      "Open Accounts Center, Your information and permissions, Export your information.",
      "Choose Instagram, Export to device; customize: tick Followers and following.",
      "Date range: All time; else older follows are missing. Format: JSON.",
      "Start export; download the ZIP when the mail comes.",
    ],
    recognises: Instagram.recognise, read: Instagram.read)
}

/// Lists of people, and what tells about them: your own lists, likes for the names, comments, messages.
enum Instagram {
  /// What a file holds besides the lists of `MetaList`, in the order in which it is read.
  enum Kind: String, CaseIterable {
    case profile
    case customLists = "custom lists"
    case likes, comments, messages
    /// All lists in one file, until 2020.
    case connections
  }

  static let site = MetaSite.instagram

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    readOwner(files, &draft)
    var lists = MetaLists(on: site)
    for file in files where file.format == Kind.connections.rawValue {
      if let bytes = draft.open(file) { readConnections(bytes, into: &lists, &draft) }
    }
    lists.read(files, &draft)
    readEach(.customLists, of: files, &draft, readCustomLists)
    readEach(.likes, of: files, &draft, readLikes)
    readEach(.comments, of: files, &draft, readComments)
    var threads = MetaThreads(in: draft)
    readEach(.messages, of: files, &draft) { threads.read($0, &$1) }
    threads.tell(&draft)
    lists.judge(&draft, besides: [Kind.connections.rawValue])
  }

  private static func readEach(
    _ kind: Kind, of files: [RecognisedFile], _ draft: inout ImportDraft,
    _ read: (_ bytes: [UInt8], _ draft: inout ImportDraft) -> Void
  ) {
    for file in files where file.format == kind.rawValue {
      if let bytes = draft.open(file) { read(bytes, &draft) }
    }
  }

  // MARK: Until 2020

  /// `{"following": {"ada": "2019-01-01T10:00:00+00:00"}, …}`
  private static func readConnections(
    _ bytes: [UInt8], into lists: inout MetaLists, _ draft: inout ImportDraft
  ) {
    draft.readMembers(bytes) { key, place, draft in
      guard let list = MetaList(key: key, prefix: "") else { return }
      guard place < bytes.count, bytes[place] == UInt8(ascii: "{") else {
        return draft.noteNoList(of: list.rawValue)
      }
      lists.saw(list)
      draft.readMembers(bytes, at: place) { name, place, draft in
        guard let handle = MetaSite.handle(name) else {
          return draft.skip(line: TextPlace.of(place, in: bytes).line, "no user name")
        }
        var reader = JSONReader(bytes, at: place, manner: .forgiving)
        // A day that cannot be read is none; the walk reports what is no JSON.
        let day = (try? reader.readValue())?.string.flatMap { Day($0) }
        lists.add(handle, since: day, to: list, &draft)
        draft.took()
      }
    }
  }

  // MARK: You

  private static func readOwner(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    draft.setOwner(MetaSite.handle(draft.ownerHandle).map(site.account))
    for file in files {
      guard let name = ArchiveName(file.file.path) else { continue }
      draft.setDay(name.day)
      if draft.batch.owner == nil { draft.setOwner(site.account(name.user)) }
    }
    readEach(.profile, of: files, &draft, readProfile)
  }

  private static func readProfile(_ bytes: [UInt8], _ draft: inout ImportDraft) {
    do {
      let profile = try JSONReader.value(in: bytes, manner: .forgiving).withoutMojibake
      guard let owner = owner(profile) else { return draft.skip(line: nil, "no user name") }
      draft.setOwner(owner)
      draft.took()
    } catch {
      draft.fail(line: error.line, "\(error.problem)")
    }
  }

  /// The keys are in the account's language; until 2020 they were not.
  private static func owner(_ profile: JSON) -> AccountReading? {
    let fields = profile["profile_user"]?.array?.first?["string_map_data"]
    let user =
      userKeys.lazy.compactMap { fields?[$0]?.text("value") }.first ?? profile.text("username")
    guard let handle = MetaSite.handle(user) else { return nil }
    var owner = site.account(handle)
    owner.name = fields?["Name"]?.text("value") ?? profile.text("name")
    return owner
  }

  private static let userKeys = [
    "Username", "Benutzername", "Nom d’utilisateur", "Nom d'utilisateur", "Nombre de usuario",
    "Nome utente", "Gebruikersnaam", "Nome de usuário", "Nome de utilizador", "Användarnamn",
    "Brukernavn", "Brugernavn", "Nazwa użytkownika", "Имя пользователя", "Kullanıcı adı",
    "ユーザーネーム", "사용자 이름", "用户名", "帳號", "اسم المستخدم",
  ]
}

/// `instagram-<user>-2026-01-05-AbCdEf12`, as Instagram calls its ZIP.
private struct ArchiveName {
  var user: String
  /// On which the export was made.
  var day: Day

  init?(_ path: String) {
    for part in path.split(separator: "/") {
      let words = part.split(separator: "-", omittingEmptySubsequences: false)
      guard words.count >= 5, words[0].lowercased() == "instagram",
        let user = MetaSite.handle(String(words[1])),
        let day = Day(words[2...4].joined(separator: "-"))
      else { continue }
      (self.user, self.day) = (user, day)
      return
    }
    return nil
  }
}
