#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What an examination asks of the machine beyond its files, handed in so that a test can make it up.
public struct Around: Sendable {
  /// The environment's variables.
  public var environment: [String: String]
  /// What cannot be read of a theme file: line and sentence.
  public var themeProblems:
    @Sendable (_ name: String, _ bytes: [UInt8]) -> [(line: Int, what: String)]
  /// How many bytes a folder's disk still takes; `nil` when nobody knows.
  public var freeSpace: @Sendable (_ folder: String) -> Int?
  /// Whether a file is this user's; `nil` when nobody knows.
  public var isOwn: @Sendable (_ path: String) -> Bool?
  /// The process that holds the lock on a file now.
  public var lockHolder: @Sendable (_ file: FileStatus) -> Int?

  /// This machine, with the environment and the theme reader of the caller.
  public init(
    environment: [String: String],
    themeProblems: @escaping @Sendable (String, [UInt8]) -> [(line: Int, what: String)] = { _, _ in
      []
    },
    freeSpace: @escaping @Sendable (String) -> Int? = Around.freeSpace,
    isOwn: @escaping @Sendable (String) -> Bool? = Around.isOwn,
    lockHolder: @escaping @Sendable (FileStatus) -> Int? = Around.lockHolder
  ) {
    (self.environment, self.themeProblems) = (environment, themeProblems)
    (self.freeSpace, self.isOwn, self.lockHolder) = (freeSpace, isOwn, lockHolder)
  }

  /// What the disk of a folder still takes from this user.
  public static func freeSpace(_ folder: String) -> Int? {
    var found = statvfs()
    guard statvfs(folder, &found) == 0 else { return nil }
    return Int(clamping: UInt64(found.f_bavail) * UInt64(found.f_frsize))
  }

  /// Whether this process's user owns what a path stands for.
  public static func isOwn(_ path: String) -> Bool? {
    var found = stat()
    guard stat(path, &found) == 0 else { return nil }
    return found.st_uid == geteuid()
  }

  /// Who holds a `flock`, as Linux lists them; elsewhere nobody tells.
  public static func lockHolder(_ file: FileStatus) -> Int? {
    guard let list = fopen("/proc/locks", "r") else { return nil }
    defer { fclose(list) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), list) != nil {
      let end = line.firstIndex(of: 0) ?? line.endIndex
      let text = String(decoding: line[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let words = text.split(separator: " ")
      guard words.count > 5, words[1] == "FLOCK", let holder = Int(words[4]),
        let inode = words[5].split(separator: ":").last, UInt64(inode) == file.inode
      else { continue }
      return holder
    }
    return nil
  }
}
