extension Importer {
  /// Facebook's export, in JSON or as pages.
  static let facebook = Importer(
    id: "facebook", title: "Facebook", platform: "facebook",
    howToExport: [
      "Open Accounts Center, Your information and permissions, Export your information.",
      "Choose Facebook, Export to device; customize: tick Friends, Followers and following, Pages.",
      "Date range: All time; else older friends are missing. Format: JSON.",
      "Start export; download the ZIP when the mail comes.",
    ],
    recognises: Facebook.recognise, read: Facebook.read)
}

/// Friends, who are tied to you both ways, and those who follow one way.
///
/// Facebook tells nothing of people but a display name and when: the two together are who it is, and
/// equal names alone are never the same person.
enum Facebook {
  /// What a file holds, in the order in which it is read.
  enum Kind: String, CaseIterable {
    case profile, friends, following, followers
    case pages = "pages followed"
    case likedPages = "pages liked"
    case leftPages = "pages no longer followed"
    case removed = "removed friends"
    case sent = "friend requests sent"
    case received = "friend requests received"
    case rejected = "friend requests rejected"
    case comments, reactions, messages
  }

  static func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    var book = FacebookBook()
    for kind in Kind.allCases where ![.comments, .reactions, .messages].contains(kind) {
      book.startList()
      for file in files where file.format == kind.rawValue {
        guard let bytes = draft.open(file) else { continue }
        switch file.file.firstByte {
        case UInt8(ascii: "<"): readPage(bytes, of: kind, &book, &draft)
        case UInt8(ascii: "["): readList(bytes, at: 0, of: kind, &book, &draft)
        default: readObject(bytes, of: kind, &book, &draft)
        }
      }
    }
    readActivity(files, &draft)
    judge(files, &draft)
    if !draft.batch.accounts.isEmpty {
      draft.note("Facebook gives names only: whoever changes theirs comes as somebody new.")
    }
  }

  /// The lists overlap: friends are followed and follow, and so are pages. Only together are they
  /// whole, and a file that is absent is not empty.
  private static func judge(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    let lists: [(FollowList, Set<Kind>)] = [
      (.following, [.friends, .following, .pages]), (.followers, [.friends, .followers]),
    ]
    for (list, kinds) in lists where kinds.allSatisfy({ wasRead($0, draft) }) {
      let formats = Set(kinds.map(\.rawValue))
      let parts = files.filter { formats.contains($0.format) }.map { MetaPart($0.file.stem) }
      let followers = parts.filter { $0.name == "people_who_followed_you" }.compactMap(\.number)
      if MetaPart.areWhole(followers) {
        draft.complete(list, from: formats)
        draft.limitReach(of: list)
      } else {
        draft.note("Parts of \(list.rawValue) are missing: nobody is taken for gone.")
      }
    }
  }

  private static func wasRead(_ kind: Kind, _ draft: ImportDraft) -> Bool {
    draft.batch.files.contains { $0.format == kind.rawValue && $0.read > 0 }
  }

  // MARK: Lists

  private static func readObject(
    _ bytes: [UInt8], of kind: Kind, _ book: inout FacebookBook, _ draft: inout ImportDraft
  ) {
    draft.readMembers(bytes) { key, place, draft in
      guard kinds[key] == kind, place < bytes.count else { return }
      if kind == .profile { return readOwner(bytes, at: place, &draft) }
      guard bytes[place] == UInt8(ascii: "[") else {
        return draft.noteNoList(of: kind.rawValue)
      }
      readList(bytes, at: place, of: kind, &book, &draft)
    }
  }

  private static func readList(
    _ bytes: [UInt8], at place: Int, of kind: Kind, _ book: inout FacebookBook,
    _ draft: inout ImportDraft
  ) {
    draft.readRecords(bytes, at: place) { json, _, draft in
      let record = json.withoutMojibake
      let item = record["string_list_data"]?.array?.first
      guard let name = name(record, item) else { return "no name" }
      let seconds = record.count("timestamp") ?? item?.count("timestamp")
      let day = Moment(seconds: seconds)?.day
      var account = book.account(name, on: day, at: seconds.map(String.init) ?? "", of: kind)
      account.url = record.text("url")
      draft.add(account)
      return nil
    }
  }

  private static func name(_ record: JSON, _ item: JSON?) -> String? {
    record.text("name") ?? item?.text("value") ?? record["data"]?.array?.first?.text("name")
  }

  private static func readPage(
    _ bytes: [UInt8], of kind: Kind, _ book: inout FacebookBook, _ draft: inout ImportDraft
  ) {
    let page = MetaPage(bytes)
    var undated = 0
    for row in page.rows {
      guard let index = row.pieces.firstIndex(where: \.isName) ?? row.pieces.indices.first else {
        draft.skip(line: row.line, "no name")
        continue
      }
      let (name, day) = (row.pieces[index].text, row.day(after: index))
      let when = row.pieces.dropFirst(index + 1).map(\.text).joined(separator: " ")
      if day == nil { undated += 1 }
      draft.add(book.account(name, on: day, at: when, of: kind))
      draft.took()
    }
    if let failure = page.failure { draft.fail(line: failure.line, failure.reason) }
    draft.notePage(undated: undated)
  }

  private static func readOwner(_ bytes: [UInt8], at place: Int, _ draft: inout ImportDraft) {
    var reader = JSONReader(bytes, at: place, manner: .forgiving)
    // The walk over the members reports what is no JSON.
    guard let profile = (try? reader.readValue())?.withoutMojibake,
      let name = profile["name"]?.text("full_name")
    else { return }
    var owner = AccountReading(platform: "facebook", key: profile.text("username") ?? name)
    owner.handle = profile.text("username")
    owner.name = name
    owner.url = profile.text("profile_uri")
    draft.setOwner(owner)
    draft.took()
  }
}
