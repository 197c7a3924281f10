@testable import PleachCore

/// Builds stored ZIPs whose every number may lie.
struct ZipMaker {
  struct Member {
    var name: String
    var bytes: [UInt8]
    var flags = 0x800
    var method = 0
    /// What the list of contents says instead of the truth.
    var size: Int?
    var packed: Int?
    var offset: Int?
    var checksum: UInt32?
    /// What the member's own header says instead.
    var localMethod: Int?
    var isLong = false

    init(_ name: String, _ text: String) {
      self.name = name
      bytes = Array(text.utf8)
    }
  }

  var prefix: [UInt8] = []
  var members: [Member] = []
  var comment: [UInt8] = []
  var isLong = false

  static func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  func made() -> [UInt8] {
    var out: [UInt8] = []
    var list: [UInt8] = []
    for member in members {
      let offset = member.offset ?? out.count
      out += Array("PK\u{3}\u{4}".utf8) + Self.little(20, 2) + Self.little(member.flags, 2)
      out += Self.little(member.localMethod ?? member.method, 2) + Self.little(0, 4)
      let sum = Self.little(Int(member.checksum ?? Inflater.checksum(member.bytes)), 4)
      out += sum + Self.little(member.bytes.count, 4) + Self.little(member.bytes.count, 4)
      out += Self.little(member.name.utf8.count, 2) + Self.little(0, 2)
      out += Array(member.name.utf8) + member.bytes
      list += entry(member, offset: offset, checksum: sum)
    }
    let start = out.count
    out += list
    if isLong { out += longEnd(start: start, size: list.count, end: out.count) }
    let ones = 0xFFFF_FFFF
    out += Array("PK\u{5}\u{6}".utf8) + Self.little(0, 4)
    out += Self.little(isLong ? 0xFFFF : members.count, 2)
    out += Self.little(isLong ? 0xFFFF : members.count, 2)
    out += Self.little(isLong ? ones : list.count, 4) + Self.little(isLong ? ones : start, 4)
    out += Self.little(comment.count, 2) + comment
    return prefix + out
  }

  private func entry(_ member: Member, offset: Int, checksum: [UInt8]) -> [UInt8] {
    let size = member.size ?? member.bytes.count
    let packed = member.packed ?? member.bytes.count
    let ones = 0xFFFF_FFFF
    let extra =
      member.isLong
      ? Self.little(1, 2) + Self.little(24, 2) + Self.little(size, 8) + Self.little(packed, 8)
        + Self.little(offset, 8) : []
    var out = Array("PK\u{1}\u{2}".utf8) + Self.little(20, 2) + Self.little(20, 2)
    out += Self.little(member.flags, 2) + Self.little(member.method, 2) + Self.little(0, 4)
    out += checksum + Self.little(member.isLong ? ones : packed, 4)
    out += Self.little(member.isLong ? ones : size, 4) + Self.little(member.name.utf8.count, 2)
    out += Self.little(extra.count, 2) + Self.little(0, 10)
    out += Self.little(member.isLong ? ones : offset, 4)
    return out + Array(member.name.utf8) + extra
  }

  private func longEnd(start: Int, size: Int, end: Int) -> [UInt8] {
    var out = Array("PK\u{6}\u{6}".utf8) + Self.little(44, 8) + Self.little(45, 2)
    out += Self.little(45, 2) + Self.little(0, 8) + Self.little(members.count, 8)
    out += Self.little(members.count, 8) + Self.little(size, 8) + Self.little(start, 8)
    return out + Array("PK\u{6}\u{7}".utf8) + Self.little(0, 4) + Self.little(end, 8)
      + Self.little(1, 4)
  }
}
