extension Signal {
  /// Writes in a language in which nobody you follow writes, where languages are known.
  static let otherVoice = Signal(
    "other voice", weight: 0.3, "writes in a language that nobody you follow writes in"
  ) { person, circle in
    guard !person.tie.youFollow, circle.voices.withLanguage > 0,
      let language = person.accounts.flatMap(\.languages).map(Language.base)
        .first(where: { circle.voices[.language($0)] == 0 })
    else { return nil }
    return Finding(1, "writes in \(language), as nobody you follow does")
  }
}
