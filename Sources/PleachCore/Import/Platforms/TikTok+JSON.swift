/// Walks through the one JSON file, whose lists are known by their keys: the sections around them
/// have moved every year.
struct TikTokWalk {
  private let bytes: [UInt8]
  /// Lists that were there, even if nobody is in them.
  private(set) var seen: Set<TikTok.List> = []

  /// How deep lists lie at most; TikTok's lie three levels deep.
  private static let deepest = 5

  /// - Parameter bytes: UTF-8 without a byte order mark.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads who you are, which has to be known before messages can be.
  mutating func readOwner(_ draft: inout ImportDraft) {
    var ahead = draft
    walk(0, depth: 0, &ahead) { part, place, _, _ in
      guard part == .profile else { return }
      var reader = JSONReader(bytes, at: place, manner: .forgiving)
      // The walk that reads the lists reports what is no JSON.
      guard let profile = try? reader.readValue(),
        var owner = profile.text("userName").flatMap(TikTok.account)
      else { return }
      owner.name = profile.text("displayName")
      draft.setOwner(owner)
      draft.took()
    }
  }

  mutating func readLists(_ draft: inout ImportDraft) {
    var found: Set<TikTok.List> = []
    walk(0, depth: 0, &draft) { part, place, byte, draft in
      switch (part, byte) {
      case (.list(let list), UInt8(ascii: "[")):
        found.insert(list)
        readList(list, at: place, &draft)
      case (.list(let list), UInt8(ascii: "n")):
        draft.noteNoList(of: list.rawValue)
      case (.chats, UInt8(ascii: "{")): readChats(at: place, &draft)
      default: break
      }
    }
    seen = found
  }

  /// Goes through objects within objects. `take` is called for the parts that mean something, with
  /// the place and first byte of their value.
  private func walk(
    _ place: Int, depth: Int, _ draft: inout ImportDraft,
    _ take: (TikTok.Part, Int, UInt8, inout ImportDraft) -> Void
  ) {
    draft.readMembers(bytes, at: place) { key, place, draft in
      guard place < bytes.count else { return }
      let part = TikTok.part(key)
      // `Following` is a section and the list in it; `Block List` likewise.
      if let part, bytes[place] != UInt8(ascii: "{") || part == .profile || isMap(part, place) {
        take(part, place, bytes[place], &draft)
      } else if bytes[place] == UInt8(ascii: "{"), depth < Self.deepest {
        walk(place, depth: depth + 1, &draft, take)
      }
    }
  }

  /// Whether this is the map of chats itself and not the section called the same.
  private func isMap(_ part: TikTok.Part, _ place: Int) -> Bool {
    guard part == .chats else { return false }
    var reader = JSONReader(bytes, at: place, manner: .forgiving)
    let key = (try? reader.enterObject()) ?? nil  // an empty map has no key
    return key.map { TikTok.part($0) == nil } ?? true
  }

  // MARK: Records

  private func readList(_ list: TikTok.List, at place: Int, _ draft: inout ImportDraft) {
    draft.readRecords(bytes, at: place) { record, _, draft in
      guard let name = record.text("UserName") ?? record.text("userName"),
        var account = TikTok.account(name)
      else { return "no user name" }
      TikTok.mark(&account, in: list, since: record.day("Date") ?? record.day("date"))
      draft.add(account)
      return nil
    }
  }

  /// `{"Chat History with ada:": [{"Date": …, "From": …, "Content": …}]}`: who wrote when, never what.
  private func readChats(at place: Int, _ draft: inout ImportDraft) {
    draft.readMembers(bytes, at: place) { key, place, draft in
      guard place < bytes.count, bytes[place] == UInt8(ascii: "[") else { return }
      let partner = Self.partner(key).flatMap(TikTok.account)
      draft.readRecords(bytes, at: place) { record, _, draft in
        guard let when = Moment(record.text("Date")), let sender = record.text("From") else {
          return "no sender or no time"
        }
        guard let partner else { return "no user name in \"\(key)\"" }
        let isTheirs = sender.lowercased() == partner.key
        draft.add(partner)
        draft.add(
          EncounterReading(
            id: "tiktok:dm:\(partner.key):\(when.day) \(when.time):\(isTheirs ? "in" : "out")",
            accountKey: partner.key, day: when.day, time: when.time, kind: .message,
            direction: isTheirs ? .received : .given))
        return nil
      }
    }
  }

  /// `ada` of `Chat History with ada:`.
  private static func partner(_ key: String) -> String? {
    let name = key.split(separator: " ").last.map(String.init)
    return name.map { $0.hasSuffix(":") ? String($0.dropLast()) : $0 }
  }
}
