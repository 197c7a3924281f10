#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Paths as text.
enum Path {
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// `name` in `folder`, or `name` itself when it is whole.
  static func join(_ folder: String, _ name: String) -> String {
    if name.utf8.first == UInt8(ascii: "/") { return name }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  static func isWhole(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

  /// `~` and `~/…` as the shell reads them.
  static func expanded(_ path: String, home: String?) -> String {
    guard let home, path == "~" || path.utf8.starts(with: "~/".utf8) else { return path }
    return path == "~" ? home : join(home, String(path.dropFirst(2)))
  }

  static var workingFolder: String {
    guard let found = getcwd(nil, 0) else { return "/" }
    defer { free(found) }
    return String(cString: found)
  }

  /// `path` with every symbolic link in it followed, whether or not something stands at its end,
  /// so that a disk that is not there today still gives the same name.
  static func resolved(_ path: String, _ files: some FileOps) throws(StoreError) -> String {
    var pending = Array(steps(path).reversed())
    var done = ""
    var links = 0
    while let step = pending.popLast() {
      if step == ".." {
        done = done.isEmpty ? "" : String(done[..<done.utf8.lastIndex(of: UInt8(ascii: "/"))!])
        continue  // `done` is empty or begins with a slash
      }
      let next = done + "/" + step
      let status = try storing { () throws(FileError) in
        try files.statusIfAny(next, followingLinks: false)
      }
      guard status?.kind == .link else {
        done = next
        continue
      }
      links += 1
      guard links <= 40 else { throw .linkLoop(path: path) }
      let target = try storing { () throws(FileError) in try files.target(ofLink: next) }
      if isWhole(target) { done = "" }
      pending.append(contentsOf: steps(target).reversed())
    }
    return done.isEmpty ? "/" : done
  }

  private static func steps(_ path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }.filter { $0 != "." }
  }
}

/// Temporary files: their names tell them from everything else.
enum Stray {
  /// What every such name has in it.
  static let mark = ".pleach-"

  static func name(beside path: String, _ attempt: Int) -> String {
    let name = ".\(Path.name(of: path))\(mark)\(getpid())-\(attempt)"
    return Path.join(Path.folder(of: path), name)
  }

  /// Whether a name is that of a temporary file for `path`.
  static func isName(_ name: String, beside path: String) -> Bool {
    name.utf8.starts(with: ".\(Path.name(of: path))\(mark)".utf8)
  }
}
