extension PeopleFormat {
  /// What a file of this name is to be: by the names under which Mastodon hands its files out, else by the
  /// ending; `nil` for one that says nothing.
  ///
  /// - Parameter fileName: With folders or without.
  public init?(fileName: String) {
    let name = ExportPath.fileName(of: fileName).lowercased()
    if let format = Self.names.first(where: { name == $0.name })?.format {
      self = format
      return
    }
    let ending = ExportPath.fileExtension(of: name)
    guard let format = Self.known.first(where: { $0.ending == ending })?.format else { return nil }
    self = format
  }

  /// What a name may end with, in the order of the formats.
  public static var endings: [String] { known.map { "." + $0.ending } }

  private static let names: [(name: String, format: PeopleFormat)] = [
    ("following_accounts.csv", .mastodon), ("lists.csv", .mastodonLists),
    ("muted_accounts.csv", .mastodonMuted), ("blocked_accounts.csv", .mastodonBlocked),
  ]

  private static let known: [(ending: String, format: PeopleFormat)] = [
    ("json", .json), ("csv", .csv), ("opml", .opml), ("vcf", .vcard), ("graphml", .graphml),
    ("gexf", .gexf), ("dot", .dot), ("md", .markdown), ("html", .html),
  ]
}
