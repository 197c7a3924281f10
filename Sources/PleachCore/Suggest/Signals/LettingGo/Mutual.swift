extension Signal {
  /// You follow each other, which keeps a tie more than anything else known of the tie itself
  /// (F. Kivran-Swaine, P. Govindan, M. Naaman, CHI 2011).
  static let mutual = Signal("mutual", weight: -1.2, "you follow each other") { person, _ in
    person.tie == .mutual ? Finding(1, "you follow each other") : nil
  }
}
