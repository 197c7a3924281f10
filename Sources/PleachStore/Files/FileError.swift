#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A call to the system that failed.
public struct FileError: Error, Equatable, Sendable {
  /// The name that was handed to the call.
  public var path: String
  /// What was being done, as a sentence names it: "write".
  public var call: String
  /// The system's `errno`.
  public var code: Int32

  /// An error of the C library's `call`, with the `errno` it left.
  public init(path: String, call: String, code: Int32) {
    self.path = path
    self.call = call
    self.code = code
  }

  /// The system's words: "No space left on device".
  public var reason: String { String(cString: strerror(code)) }

  // What the store says itself, in the system's numbers.
  static let broken = EIO
  static let tooBig = EFBIG
  static let stale = ESTALE
  static let forbidden = EACCES

  var isFull: Bool { code == ENOSPC || code == EDQUOT }
  var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  var isTaken: Bool { code == EEXIST }
  var isForbidden: Bool { code == EACCES || code == EPERM || code == EROFS }
  /// What to do where one may not write.
  var permission: String {
    code == EROFS ? "Check how its disk is mounted" : "Check who owns it and its mode"
  }
  /// The file system has no exchange of names.
  var isUnsupported: Bool { [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP, ENOTTY].contains(code) }
}
