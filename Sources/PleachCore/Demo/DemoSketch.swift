/// A person of the invented network before the dates and counts are woven in.
struct DemoSketch: Sendable {
  var name: String
  /// Small ASCII letters: the handle on every platform, and with hyphens the person's identifier.
  var handle: String
  var circle: DemoCircle
  var platforms: [Platform.ID]
  var standing = Standing.following
  var trait = Trait.ordinary
  var communities: [Community.ID] = []
  var bio: String?
  var note: String?
  var language = "en"
  var isProtected = false

  /// What binds the reader and this person.
  enum Standing: Sendable, Equatable {
    case mutual, following, follower, alumnus, seen

    var isFollowed: Bool { self == .mutual || self == .following }
  }

  /// What is odd about the person's first account.
  enum Trait: Sendable, Equatable {
    case ordinary
    /// No post for two years or more.
    case stale
    /// 50,000 posts and more.
    case loud
    case gone, moved, bot, marketing
    /// Only the platform's identifier is known.
    case nameless
    /// A handle, but no display name.
    case handleOnly
    case muted, locked
  }

  /// Identifiers have hyphens where handles have points.
  var person: Person.ID { Person.ID(handle.replacing(".", with: "-")) }
}
