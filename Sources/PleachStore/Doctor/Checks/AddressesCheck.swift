import PleachCore

extension Check {
  /// Addresses that no browser should be given.
  static let addresses = Check("Addresses") { exam in
    (exam.salvage?.records ?? []).flatMap { entry -> [Finding] in
      var found: [(path: [String], text: String?)] = []
      if entry.section == .encounters { found.append((["url"], entry.json["url"]?.string)) }
      for account in entry.section == .people ? entry.json["accounts"]?.array ?? [] : [] {
        let path = ["accounts", account["id"]?.string ?? ""]
        found.append((path + ["url"], account["url"]?.string))
        for (place, link) in (account["links"]?.array ?? []).enumerated() {
          found.append(
            (
              path + ["links", String(place)],
              link.string.flatMap { scheme(of: $0) == nil ? nil : $0 }
            ))
        }
      }
      return found.compactMap { path, text in
        guard let text, !["http", "https"].contains(scheme(of: text)) else { return nil }
        return exam.finding(
          .address, entry, path, "\(entry.json["id"]?.string ?? ""): not a web address: \(text)",
          remedy: "Expected http:// or https://; pleach does not open it")
      }
    }
  }

  /// What stands before the first colon, if it can be a scheme.
  private static func scheme(of text: String) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon != text.startIndex else {
      return nil
    }
    let scheme = text[..<colon]
    return scheme.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) } ? scheme.lowercased() : nil
  }
}
