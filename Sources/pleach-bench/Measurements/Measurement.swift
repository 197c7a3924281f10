/// Something worth knowing about pleach's speed or size: several rounds, each beside its peers.
struct Measurement: Sendable {
  let name: String
  let rows: @Sendable (_ bench: Bench) throws -> [Row]

  /// In the order of the table.
  static let all: [Measurement] = [
    .reading, .firstFrame, .keys, .filter, .change, .fold, .importing, .lettingGo,
  ]
}

extension Bench {
  /// Does something as often as was asked for.
  func rounds(_ body: (_ round: Int) throws -> Void) rethrows {
    for round in 0..<options.rounds { try body(round) }
  }
}
