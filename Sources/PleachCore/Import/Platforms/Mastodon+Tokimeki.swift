extension MastodonPages {
  /// The list that holds whom you kept when you went through your follows with Tokimeki.
  static let kept = "kept with Tokimeki"

  /// Reads what Tokimeki left in the browser: whom you kept and whom you let go, by the ids of your
  /// server, which only pages of its API explain.
  ///
  /// The same object holds a token and a secret with which anybody can act as you. Only the members
  /// that are needed are read; all others are stepped over.
  mutating func readReview(_ bytes: [UInt8], into draft: inout ImportDraft) {
    let review: Review
    do {
      review = try Review(bytes)
    } catch {
      draft.fail(line: error.line, "\(error.problem)")
      return
    }
    var missing = 0
    for id in review.kept {
      guard let key = key(of: id) else {
        missing += 1
        continue
      }
      draft.update(key) { account in
        if !account.lists.contains(Self.kept) { account.lists.append(Self.kept) }
      }
      draft.took()
    }
    if missing > 0 {
      let pages = "add the pages of who you follow on \(review.server ?? "your server")"
      draft.skip(line: nil, "\(missing) whom you kept are in none of the pages: \(pages)")
    }
    draft.note(
      "Tokimeki: \(review.kept.count) kept, now on the list \"\(Self.kept)\"; "
        + "\(review.removed) let go and \(review.undecided) undecided are left as they are.")
  }

  /// What is taken of the state, and nothing else.
  private struct Review {
    var kept: [String] = []
    var removed = 0
    var undecided = 0
    var server: String?

    init(_ bytes: [UInt8]) throws(JSONError) {
      var reader = JSONReader(bytes, manner: .forgiving)
      var key = try reader.enterObject()
      while let name = key {
        if name == "state" { try readState(&reader) } else { try Self.skip(&reader) }
        key = try reader.nextKey()
      }
    }

    private mutating func readState(_ reader: inout JSONReader) throws(JSONError) {
      var key = try reader.enterObject(depth: 1)
      while let name = key {
        switch name {
        case "keptIds": kept = Self.ids(try reader.readValue())
        case "removedAccountIds": removed = Self.ids(try reader.readValue()).count
        case "accountIds": undecided = Self.ids(try reader.readValue()).count
        case "instanceUrl": server = SiteAddress(try reader.readValue().string ?? "")?.host
        default: try Self.skip(&reader)
        }
        key = try reader.nextKey()
      }
    }

    private static func ids(_ value: JSON) -> [String] {
      (value.array ?? []).compactMap(\.filledText)
    }

    private static func skip(_ reader: inout JSONReader) throws(JSONError) {
      if try reader.peek() == UInt8(ascii: "\"") {
        try reader.skipString()
      } else {
        _ = try reader.skipValue()
      }
    }
  }
}
