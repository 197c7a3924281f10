import PleachCore

extension Check {
  /// Names and handles that hold what nobody can see, or that mix alphabets.
  static let hidden = Check("Hidden") { exam in
    (exam.salvage?.records ?? []).flatMap { entry -> [Finding] in
      var names = [(path: ["name"], text: entry.json["name"]?.string)]
      for account in entry.section == .people ? entry.json["accounts"]?.array ?? [] : [] {
        let path = ["accounts", account["id"]?.string ?? ""]
        names += ["handle", "name"].map { (path + [$0], account[$0]?.string) }
      }
      return names.compactMap { path, text in
        guard let text, hides(text) else { return nil }
        return exam.finding(
          .hidden, entry, path,
          "\(entry.json["id"]?.string ?? ""): \(path.last ?? "") holds characters that cannot be seen, or letters of two alphabets",
          remedy: "Nothing need be done; pleach shows it with a ⚠")
      }
    }
  }

  private static func hides(_ text: String) -> Bool {
    SafeText(text).isSuspicious
      || text.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
  }
}
