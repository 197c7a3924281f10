import PleachCore

/// `network.json` as it was last read or written here.
struct Snapshot {
  var status: FileStatus
  private var content: Content

  private enum Content {
    /// Shared with the document, so it costs nothing to keep.
    case bytes([UInt8])
    case hash(String)
  }

  /// The largest store that is read, in bytes.
  static let limit = 512 << 20

  init(bytes: [UInt8], status: FileStatus) {
    self.status = status
    content = .bytes(bytes)
  }

  init(hash: String, status: FileStatus) {
    self.status = status
    content = .hash(hash)
  }

  /// The bytes themselves; `nil` when only their sum is kept.
  var bytes: [UInt8]? {
    if case .bytes(let bytes) = content { bytes } else { nil }
  }

  /// The SHA-256 of the bytes.
  ///
  /// - Complexity: O(*n*) the first time.
  mutating func hash() -> String {
    switch content {
    case .hash(let hash): return hash
    case .bytes(let bytes):
      let hash = SHA256.hex(bytes)
      content = .hash(hash)
      return hash
    }
  }
}

/// What a store says about itself in its first member.
struct Head {
  var schema: Int
  var writer: String?

  /// `nil` when there is none to be read; then the document's reader says why.
  init?(_ bytes: [UInt8]) {
    var reader = JSONReader(bytes)
    do throws(JSONError) {
      var key = try reader.enterObject()
      while let name = key {
        if name == "pleach" {
          let head = try reader.readValue()
          guard let schema = head["schema"]?.int else { return nil }
          self.init(schema: schema, writer: head["writer"]?.string)
          return
        }
        _ = try reader.skipValue()
        key = try reader.nextKey()
      }
    } catch {}
    return nil
  }

  private init(schema: Int, writer: String?) {
    self.schema = schema
    self.writer = writer
  }
}
