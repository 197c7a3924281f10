/// Whom one record of an Instagram or Threads list names, in each of the shapes that Meta has used.
struct MetaRecord {
  /// An account named, and since when.
  struct Mention: Equatable {
    var handle: String
    var name: String?
    var when: Moment?
  }

  private let site: MetaSite
  private let json: JSON
  /// Those named, in the order of the record; empty when it is not understood.
  private(set) var mentions: [Mention] = []

  /// - Parameter json: Without mojibake.
  init(_ json: JSON, on site: MetaSite) {
    (self.json, self.site) = (json, site)
    if let labels = json["label_values"]?.array {
      let when = Moment(seconds: json.count("timestamp"))
      mentions = Self.named(by: labels, on: site).map {
        Mention(handle: $0.handle, name: $0.name, when: when)
      }
    } else {
      readItems(json["string_list_data"]?.array ?? [])
    }
  }

  /// Items of a list: the user name is their value, else in their address, else the record's title,
  /// which means nobody when there are several items.
  private mutating func readItems(_ items: [JSON]) {
    let title = items.count < 2 ? MetaSite.handle(json.text("title")) : nil
    for item in items {
      guard
        let handle = MetaSite.handle(item.text("value"))
          ?? site.handle(inAddress: item.text("href")) ?? title
      else { continue }
      let when = Moment(seconds: item.count("timestamp"))
      mentions.append(Mention(handle: handle, name: nil, when: when))
    }
    if items.isEmpty, let title { mentions.append(Mention(handle: title, name: nil, when: nil)) }
  }

  // MARK: Labels

  /// Labels are in the account's language: a profile is known by the form of its address, the display
  /// name by being neither address nor user name. The author of a post sits one list deeper.
  private static func named(
    by labels: [JSON], on site: MetaSite, depth: Int = 0
  ) -> [(handle: String, name: String?)] {
    let addresses = labels.flatMap { [$0.text("href"), $0.text("value")] }
    if let handle = addresses.lazy.compactMap({ site.handle(inAddress: $0) }).first {
      let name = labels.lazy.compactMap { $0.text("value") }.first {
        !$0.contains("://") && $0.lowercased() != handle.lowercased()
      }
      return [(handle, name)]
    }
    guard depth < 4 else { return [] }
    return labels.flatMap { named(by: $0["dict"]?.array ?? [], on: site, depth: depth + 1) }
  }
}
