/// What may be learnt from a path that a stranger wrote. It is shown and compared, never opened.
enum ExportPath {
  /// With `/` between folders, without `.`, `..` or a root, at most 1,024 bytes.
  static func cleaned(_ path: String) -> String {
    let text = Field.text(path, limit: 1_024)
    var parts: [Substring] = []
    for part in text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "/" || $0 == "\\" })
    where part != "." && part != ".." && !part.isEmpty {
      parts.append(part)
    }
    let isFolder = text.utf8.last == UInt8(ascii: "/") || text.utf8.last == UInt8(ascii: "\\")
    return parts.joined(separator: "/") + (isFolder && !parts.isEmpty ? "/" : "")
  }

  /// What macOS and Windows leave in folders and archives.
  static func isNoise(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let name = parts.last else { return true }
    return parts.contains("__MACOSX") || name.hasPrefix("._") || name == ".DS_Store"
      || name == "Thumbs.db" || name == "desktop.ini"
  }

  static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Lower-cased, without the dot; empty when there is none.
  static func fileExtension(of path: String) -> String {
    let name = fileName(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return String(name[name.index(after: dot)...]).lowercased()
  }

  /// The file name lower-cased, without extension and without the ` (1)` of a second download.
  static func stem(of path: String) -> String {
    var name = fileName(of: path).lowercased()
    if let dot = name.lastIndex(of: ".") { name = String(name[..<dot]) }
    if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
      name = String(name[..<open])
      while name.hasSuffix(" ") { name.removeLast() }
    }
    return name
  }
}
