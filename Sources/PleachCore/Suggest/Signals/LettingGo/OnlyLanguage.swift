extension Signal {
  /// One of the last whom you follow in a language, where languages are known of several.
  ///
  /// The weight is pleach's own, below that of a topic: of most people no language is known.
  static let onlyLanguage = Signal(
    "rare language", weight: -0.8, "one of your last voices in a language"
  ) { person, circle in
    guard Voices.isVoice(person), circle.everyVoice.withLanguage >= 5 else { return nil }
    let counted = Voices.languages(of: person).map { ($0, circle.voices[.language($0)]) }
    guard let (language, count) = counted.min(by: { $0.1 < $1.1 }), (1...2).contains(count) else {
      return nil
    }
    return Finding(1 / Double(count)) {
      (count == 1 ? "your only voice " : "one of your \(count) voices ")
        + circle.words(for: .language(language)) + ", as far as known"
    }
  }
}
