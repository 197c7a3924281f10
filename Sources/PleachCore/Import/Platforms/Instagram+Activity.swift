extension Instagram {
  /// Lists that you made: a name, and user names in one text. Only the order of keys is fixed, since
  /// they are in the account's language.
  static func readCustomLists(_ bytes: [UInt8], _ draft: inout ImportDraft) {
    readArrays(bytes, &draft) { record, _, draft in
      let values = fields(record).compactMap { $0.text("value") }
      guard let name = values.first else { return "no name" }
      for handle in handles(values.dropFirst()) {
        var account = site.account(handle)
        account.lists = [name]
        draft.add(account)
      }
      return nil
    }
  }

  /// The first of the texts that is a list of user names.
  private static func handles(_ texts: ArraySlice<String>) -> [String] {
    for text in texts {
      let names = text.split(separator: ",").map { MetaSite.handle(Field.trimmed(String($0))) }
      let handles = names.compactMap(\.self)
      if !handles.isEmpty, handles.count == names.count { return handles }
    }
    return []
  }

  /// Likes say nothing to anybody, so they are no encounters; some tell an author's display name.
  static func readLikes(_ bytes: [UInt8], _ draft: inout ImportDraft) {
    readArrays(bytes, &draft) { record, _, draft in
      let authors = MetaRecord(record, on: site).mentions
      for author in authors {
        draft.update(author.handle.lowercased()) { $0.name = $0.name ?? author.name }
      }
      return authors.isEmpty ? "no author" : nil
    }
  }

  /// Comments that you wrote: the text, whose post it is, and when, under keys in your language.
  static func readComments(_ bytes: [UInt8], _ draft: inout ImportDraft) {
    readArrays(bytes, &draft) { record, _, draft in
      let fields = fields(record)
      let seconds = fields.lazy.compactMap { $0.count("timestamp") }.first { $0 > 0 }
      let values = fields.compactMap { $0.text("value") }
      let owner = record["string_map_data"]?["Media Owner"]?.text("value")
      // A comment of one word looks like a user name too; it stands first.
      guard let handle = MetaSite.handle(owner ?? values.dropFirst().last),
        let seconds, let when = Moment(seconds: seconds)
      else { return "no owner or no time" }
      draft.add(site.account(handle))
      draft.add(
        EncounterReading(
          id: "instagram:comment:\(handle.lowercased()):\(seconds)",
          accountKey: handle.lowercased(), day: when.day, time: when.time, kind: .comment,
          direction: .given, text: values.first { $0 != handle }))
      return nil
    }
  }

  private static func fields(_ record: JSON) -> [JSON] {
    (record["string_map_data"]?.members ?? []).map(\.value)
  }

  /// Reads records that stand in an array, or in one behind a key.
  private static func readArrays(
    _ bytes: [UInt8], _ draft: inout ImportDraft,
    _ take: (_ record: JSON, _ line: Int, _ draft: inout ImportDraft) -> String?
  ) {
    if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "[") {
      return draft.readRecords(bytes) { take($0.withoutMojibake, $1, &$2) }
    }
    draft.readMembers(bytes) { _, place, draft in
      guard place < bytes.count, bytes[place] == UInt8(ascii: "[") else { return }
      draft.readRecords(bytes, at: place) { take($0.withoutMojibake, $1, &$2) }
    }
  }
}
