/// Reads the lists of people of Instagram or Threads, and tells which of them are whole.
struct MetaLists {
  let site: MetaSite
  /// Lists that were there, even if nobody is in them.
  private var seen: Set<MetaList> = []
  /// The numbers of a list's parts.
  private var parts: [MetaList: [Int]] = [:]

  init(on site: MetaSite) { self.site = site }

  /// A list of the site: by its key in JSON, by its name when it is a page.
  static func recognise(_ file: ExportFile, on site: MetaSite) -> Recognition? {
    if let list = file.firstKey.flatMap({ MetaList(key: $0, prefix: site.prefix) }) {
      return Recognition(list.rawValue)
    }
    guard file.isMetaPage, file.lies(in: "threads") == (site.platform == "threads"),
      !foreignFolders.contains(where: file.lies), let list = MetaList(page: file.stem)
    else { return nil }
    return Recognition(list.rawValue)
  }

  /// Where Facebook's lists lay until 2022, some of whose pages are called as these are.
  static let foreignFolders = ["following_and_followers", "friends_and_followers"]

  /// Reads those of the files that are lists.
  mutating func read(_ files: [RecognisedFile], _ draft: inout ImportDraft) {
    for list in MetaList.allCases {
      for file in files where file.format == list.rawValue {
        guard let bytes = draft.open(file) else { continue }
        if let number = MetaPart(file.file.stem).number { parts[list, default: []].append(number) }
        switch file.file.firstByte {
        case UInt8(ascii: "<"): readPage(bytes, of: list, &draft)
        case UInt8(ascii: "["): readRecords(bytes, at: 0, of: list, &draft)
        default: readObject(bytes, &draft)
        }
      }
    }
  }

  /// Says which lists are whole: nothing skipped, and no part missing between others.
  ///
  /// - Parameter formats: What else may hold the lists.
  func judge(_ draft: inout ImportDraft, besides formats: Set<String> = []) {
    for (list, whole) in [(MetaList.following, FollowList.following), (.followers, .followers)]
    where seen.contains(list) {
      if MetaPart.areWhole(parts[list] ?? []) {
        draft.complete(whole, from: formats.union([list.rawValue]))
        draft.limitReach(of: whole)
      } else {
        draft.note("Parts of \(list.rawValue) are missing: nobody is taken for gone.")
      }
    }
  }

  // MARK: JSON

  private mutating func readObject(_ bytes: [UInt8], _ draft: inout ImportDraft) {
    draft.readMembers(bytes) { key, place, draft in
      guard let list = MetaList(key: key, prefix: site.prefix) else { return }
      if place < bytes.count, bytes[place] == UInt8(ascii: "[") {
        readRecords(bytes, at: place, of: list, &draft)
      } else {
        draft.noteNoList(of: list.rawValue)
      }
    }
  }

  private mutating func readRecords(
    _ bytes: [UInt8], at place: Int, of list: MetaList, _ draft: inout ImportDraft
  ) {
    seen.insert(list)
    draft.readRecords(bytes, at: place) { [site] json, _, draft in
      let mentions = MetaRecord(json.withoutMojibake, on: site).mentions
      for mention in mentions {
        Self.add(mention.handle, mention.name, mention.when?.day, to: list, on: site, &draft)
      }
      return mentions.isEmpty ? "no user name" : nil
    }
  }

  /// Adds an account to a list.
  mutating func add(
    _ handle: String, since day: Day?, to list: MetaList, _ draft: inout ImportDraft
  ) {
    seen.insert(list)
    Self.add(handle, nil, day, to: list, on: site, &draft)
  }

  /// Says that a list is there, whoever is in it.
  mutating func saw(_ list: MetaList) { seen.insert(list) }

  private static func add(
    _ handle: String, _ name: String?, _ day: Day?, to list: MetaList, on site: MetaSite,
    _ draft: inout ImportDraft
  ) {
    var account = site.account(handle)
    account.name = name
    list.mark(&account, since: day)
    draft.add(account)
  }

  // MARK: Pages

  private mutating func readPage(
    _ bytes: [UInt8], of list: MetaList, _ draft: inout ImportDraft
  ) {
    let page = MetaPage(bytes)
    if page.failure == nil { seen.insert(list) }
    var undated = 0
    for row in page.rows {
      let handles = handles(in: row)
      for (handle, day) in handles { Self.add(handle, nil, day, to: list, on: site, &draft) }
      undated += handles.count { $0.day == nil }
      if handles.isEmpty { draft.skip(line: row.line, "no user name") } else { draft.took() }
    }
    if let failure = page.failure { draft.fail(line: failure.line, failure.reason) }
    draft.notePage(undated: undated)
  }

  /// Everybody linked in a row; without a link the heading is the user name.
  private func handles(in row: MetaPage.Row) -> [(handle: String, day: Day?)] {
    let linked = row.pieces.enumerated().compactMap { index, piece in
      site.handle(inAddress: piece.address).map { (handle: $0, day: row.day(after: index)) }
    }
    guard linked.isEmpty else { return linked }
    return row.pieces.enumerated().compactMap { index, piece in
      piece.isName ? MetaSite.handle(piece.text).map { ($0, row.day(after: index)) } : nil
    }
  }
}
