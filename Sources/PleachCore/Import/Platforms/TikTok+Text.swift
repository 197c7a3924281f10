/// TikTok's text files: two labelled lines for each account, an empty line between. Names and labels
/// are in the account's language, so that the lines are told apart by what they say.
enum TikTokText {
  static func recognise(_ file: ExportFile) -> Recognition? {
    guard file.fileExtension == "txt" else { return nil }
    let list = list(named: file.stem)
    let lines = lines(file.opening).prefix(2).map(\.text)
    if lines.count == 2, day(lines[0]) != nil, let name = value(lines[1]),
      TikTok.account(name) != nil, name.contains(where: \.isLetter)
    {
      guard let list else {
        let reason = "if TikTok lists people here, name it Following.txt or Follower.txt"
        return Recognition("accounts", .leave(reason))
      }
      return Recognition(list.rawValue)
    }
    let isSentence = lines.count == 1 && value(lines[0]) == nil && file.size < 200
    guard let list, isSentence, isNothing(lines[0]) || file.lies(in: "tiktok") || isTikTok(file)
    else { return nil }
    return Recognition(list.rawValue)
  }

  /// In English and Dutch; the names of other languages are not known.
  private static func list(named stem: String) -> TikTok.List? {
    switch stem {
    case "following", "following list", "volgend": .following
    case "follower", "followers", "follower list", "fans list", "volger", "volgers": .followers
    case "block list", "blocklist", "block", "blokkeerlijst", "geblokkeerd": .blocked
    default: nil
    }
  }

  private static func isTikTok(_ file: ExportFile) -> Bool {
    file.path.lowercased().contains("tiktok")
  }

  private static func isNothing(_ line: String) -> Bool {
    line.lowercased().hasPrefix("you have no data")
  }

  /// Reads the open file.
  ///
  /// - Returns: Whether the list is there; one sentence in a language that is not known may mean that
  ///   it is not.
  static func read(
    _ bytes: [UInt8], of list: TikTok.List, _ draft: inout ImportDraft
  ) -> Bool {
    let lines = lines(bytes)
    if lines.count == 1, value(lines[0].text) == nil {
      guard isNothing(lines[0].text) else {
        draft.noteNoList(of: list.rawValue)
        return false
      }
      return true
    }
    for block in blocks(lines) {
      let days = block.compactMap { day($0.text) }
      let names = block.filter { day($0.text) == nil }.compactMap { value($0.text) }
      guard names.count == 1, var account = TikTok.account(names[0]) else {
        draft.skip(line: block.first?.line, "no user name")
        continue
      }
      TikTok.mark(&account, in: list, since: days.first)
      draft.add(account)
      draft.took()
    }
    return true
  }

  // MARK: Lines

  /// Lines that are not empty.
  private static func lines(_ bytes: [UInt8]) -> [(line: Int, text: String)] {
    var counter = Lines(bytes)
    var lines: [(line: Int, text: String)] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let text = Field.filled(String(decoding: bytes[start..<end], as: UTF8.self))
      if let text { lines.append((counter.line(at: start), text)) }
      start = end + 1
    }
    return lines
  }

  /// Lines that follow each other without an empty one between.
  private static func blocks(
    _ lines: [(line: Int, text: String)]
  ) -> [[(line: Int, text: String)]] {
    var blocks: [[(line: Int, text: String)]] = []
    for line in lines {
      if let last = blocks.last?.last, last.line + 1 == line.line {
        blocks[blocks.count - 1].append(line)
      } else {
        blocks.append([line])
      }
    }
    return blocks
  }

  /// What stands behind the label.
  private static func value(_ line: String) -> String? {
    guard let colon = line.firstRange(of: ": ") else { return nil }
    return Field.filled(String(line[colon.upperBound...]))
  }

  private static func day(_ line: String) -> Day? { value(line).flatMap { Day($0.prefix(11)) } }
}
