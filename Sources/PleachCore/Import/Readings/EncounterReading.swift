/// Something between you and an account, as an export tells it.
public struct EncounterReading: Sendable, Equatable {
  /// The same in every export that holds it, so that importing twice adds nothing:
  /// `"x:8000…:9000…"`.
  public var id: String
  /// The `key` of the account it was with.
  public var accountKey: String
  /// By UTC: exports do not say where you were.
  public var day: Day
  /// `"23:59:59"`, UTC, when the export says so.
  public var time: String?
  /// What happened.
  public var kind: Encounter.Kind
  /// Who gave it to whom.
  public var direction: Encounter.Direction
  /// Where it can be read, as the export writes it.
  public var url: String?
  /// What was said, as plain text.
  public var text: String?

  /// An encounter as an export tells it.
  public init(
    id: String, accountKey: String, day: Day, time: String? = nil, kind: Encounter.Kind,
    direction: Encounter.Direction, url: String? = nil, text: String? = nil
  ) {
    self.id = id
    self.accountKey = accountKey
    self.day = day
    self.time = time
    self.kind = kind
    self.direction = direction
    self.url = url
    self.text = text
  }
}
