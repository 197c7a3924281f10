/// People of the invented network who belong together, with the words their part is woven from.
///
/// Bios, notes and talks are dealt like cards, each once; what is left without one stays silent, as
/// in life.
struct DemoCircle: Sendable {
  var name: String
  /// `nil` for people whom nobody has tagged yet.
  var community: Community?
  /// How many people are invented for it, beside those of `DemoCharacter`.
  var size: Int
  var topics: [Topic.ID]
  /// Where its people are; one named twice is twice as likely.
  var platforms: [Platform.ID]
  /// The servers of its Mastodon accounts.
  var servers: [String]
  /// Mastodon lists, YouTube folders and the like that hold its people.
  var list: String?
  /// For bios put together: "Cataloguer. Ferries, folded maps."
  var roles: [String]
  var loves: [String]
  var works: [String] = []
  var bios: [String]
  /// Why the reader follows somebody, in her own voice.
  var notes: [String]
  /// Where and how she met somebody.
  var meetings: [String]
  var talks: [DemoTalk]

  /// Outer circles first, as the store lists them.
  static let all = [
    librarians, openScience, fediverse, neighbourhood, cyclists, swift, noteTakers, weavers,
    mapMakers, repairCafe, readingRoom, schoolRadio, wanderers, noise,
  ]
}

/// Something that passed between the reader and one of a circle.
struct DemoTalk: Sendable {
  var kind: Encounter.Kind
  var direction: Encounter.Direction
  var text: String

  static func gave(_ kind: Encounter.Kind, _ text: String) -> DemoTalk {
    DemoTalk(kind: kind, direction: .given, text: text)
  }

  static func got(_ kind: Encounter.Kind, _ text: String) -> DemoTalk {
    DemoTalk(kind: kind, direction: .received, text: text)
  }
}

extension Community {
  /// A community of the invented network.
  init(
    _ id: ID, _ name: String, _ kind: Kind, colour: Int, budget: Int? = nil, note: String? = nil
  ) {
    self.init(id: id, name: name)
    (self.kind, self.colour, self.budget, self.note) = (kind, colour, budget, note)
  }
}
