/// Why a file could not be read at all.
public enum ImportError: Error, Equatable, Sendable {
  /// The disk did not hand the bytes out; the reason is the system's.
  case unreadable(path: String, reason: String)
  /// The bytes are not what they claim to be. `offset` counts bytes of the file on disk from 0.
  case damaged(path: String, offset: Int, reason: String)
  /// Sound or not, pleach will not open it: encrypted, too large, a ZIP inside a ZIP.
  case refused(path: String, reason: String)

  /// The file, with the archive it lies in before it.
  public var path: String {
    switch self {
    case .unreadable(let path, _), .damaged(let path, _, _), .refused(let path, _): path
    }
  }

  /// What went wrong, without the path.
  public var reason: String {
    switch self {
    case .unreadable(_, let reason), .refused(_, let reason): reason
    case .damaged(_, let offset, let reason): "damaged at byte \(offset): \(reason)"
    }
  }
}

extension ImportError: CustomStringConvertible {
  /// Path and reason, as one line says them.
  public var description: String { "\(path): \(reason)" }
}
