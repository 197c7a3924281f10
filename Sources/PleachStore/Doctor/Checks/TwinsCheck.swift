import PleachCore

extension Check {
  /// Texts that are one to a reader and two to a program: an é in one piece, and an e with an accent.
  static let twins = Check("Twins") { exam in
    // A dictionary of texts takes both for one, which is what finds them.
    var names: [String: [UInt8]] = [:]
    return (exam.salvage?.records ?? []).flatMap { entry -> [Finding] in
      var texts = [(path: ["id"], kind: entry.section.rawValue, text: entry.json["id"]?.string)]
      texts.append((["name"], "name", entry.json["name"]?.string))
      for field in ["communities", "topics"] {
        for (place, tag) in (entry.json[field]?.array ?? []).enumerated() {
          texts.append(([field, String(place)], field, tag.string))
        }
      }
      return texts.compactMap { path, kind, text in
        guard let text, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let key = "\(kind) \(text)"
        guard let first = names[key] else {
          names[key] = Array(text.utf8)
          return nil
        }
        guard first != Array(text.utf8) else { return nil }
        return exam.finding(
          .twin, entry, path, "\"\(text)\" is written in other bytes than before",
          remedy: "pleach takes both for one; git and jq do not")
      }
    }
  }
}
