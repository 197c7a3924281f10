/// Reads a tar archive as its bytes stream by (POSIX ustar and pax, GNU's long names), and keeps
/// what its user asks for.
struct TarStream {
  /// A file inside, its bytes kept or not.
  struct Member: Equatable {
    /// Cleaned, for showing and recognising; never a place on disk.
    var path: String
    var bytes: [UInt8]
    var size: Int
    /// Why its bytes were not kept, if they were asked for.
    var refusal: String?
  }

  private enum State {
    case header
    /// So many bytes to come, and what becomes of them.
    case body(left: Int, Use)
    case padding(left: Int)
    case end
  }

  private enum Use { case keep, drop, longName, pax }

  static let block = 512
  /// Longer names are attacks.
  private static let longestName = 64 << 10

  /// In the archive's own order.
  private(set) var members: [Member] = []
  /// Why reading stopped; `offset` counts unpacked bytes.
  private(set) var failure: (offset: Int, reason: String)?
  /// Whether the archive came to its own end.
  var isWhole: Bool { if case .end = state { failure == nil } else { false } }

  /// Which files are kept.
  private let keeps: (_ path: String) -> Bool
  /// Bytes that may still be kept.
  private var room: Int
  private var state = State.header
  private var offset = 0
  private var gathered: [UInt8] = []
  /// What a header of its own says about the file behind it.
  private var nextName: String?
  private var nextSize: Int?

  init(room: Int, keeps: @escaping (_ path: String) -> Bool) {
    self.room = room
    self.keeps = keeps
  }

  /// Whether a file that begins with these bytes is an archive.
  static func opens(_ head: [UInt8]) -> Bool {
    head.count >= block && !head.prefix(block).allSatisfy { $0 == 0 }
      && TarHeader(Array(head.prefix(block))) != nil
  }

  /// Takes the next bytes.
  mutating func take(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while !rest.isEmpty, failure == nil {
      let before = rest.count
      switch state {
      case .header: takeHeader(&rest)
      case .body(let left, let use): takeBody(&rest, left, use)
      case .padding(let left):
        rest = rest.dropFirst(left)
        state = left > before ? .padding(left: left - before) : .header
      case .end: return
      }
      offset += before - rest.count
    }
  }

  private mutating func takeHeader(_ rest: inout ArraySlice<UInt8>) {
    let part = rest.prefix(Self.block - gathered.count)
    gathered += part
    rest = rest.dropFirst(part.count)
    guard gathered.count == Self.block else { return }
    if gathered.allSatisfy({ $0 == 0 }) {
      // A block of zeros closes the archive.
      state = .end
    } else if let header = TarHeader(gathered) {
      gathered = []
      begin(header)
    } else {
      failure = (offset, "no file of the archive begins here")
    }
    gathered = []
  }

  private mutating func begin(_ header: TarHeader) {
    var size = header.size
    var use = Use.drop
    switch header.kind {
    case UInt8(ascii: "L"): use = .longName
    case UInt8(ascii: "x"): use = .pax
    case UInt8(ascii: "0"), UInt8(ascii: "7"), 0:
      size = nextSize ?? size
      use = openFile(ExportPath.cleaned(nextName ?? header.name), size)
      (nextName, nextSize) = (nil, nil)
    case UInt8(ascii: "K"), UInt8(ascii: "g"): break
    // Folders, links and devices: nothing of them is ever made.
    default: (nextName, nextSize) = (nil, nil)
    }
    if use == .longName || use == .pax, size > Self.longestName {
      failure = (offset, "a name of \(size) bytes")
      return
    }
    state = .body(left: size, use)
    if size == 0 { close(0, use) }
  }

  private mutating func openFile(_ path: String, _ size: Int) -> Use {
    var member = Member(path: path, bytes: [], size: size)
    let isWanted = keeps(path)
    if isWanted, size > room { member.refusal = "too large: unpack the archive first" }
    let isKept = isWanted && member.refusal == nil
    if isKept { room -= size }
    members.append(member)
    return isKept ? .keep : .drop
  }

  private mutating func takeBody(_ rest: inout ArraySlice<UInt8>, _ left: Int, _ use: Use) {
    let part = rest.prefix(left)
    rest = rest.dropFirst(part.count)
    switch use {
    case .keep: members[members.count - 1].bytes += part
    case .longName, .pax: gathered += part
    case .drop: break
    }
    state = .body(left: left - part.count, use)
    if part.count == left { close(offset + left, use) }
  }

  /// The body ends at `end`: what follows is filled up to a whole block.
  private mutating func close(_ end: Int, _ use: Use) {
    if use == .longName { nextName = TextDecoding.text(gathered.prefix { $0 != 0 }) }
    if use == .pax { readPax(gathered) }
    gathered = []
    let over = end % Self.block
    state = over == 0 ? .header : .padding(left: Self.block - over)
  }

  /// Lines like `30 path=some/long/name`: their own length in front.
  private mutating func readPax(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let space = rest.firstIndex(of: 0x20),
      let length = Int(String(decoding: rest[..<space], as: UTF8.self)), length > 0,
      length <= rest.count, space < rest.startIndex + length
    {
      let line = rest[(space + 1)..<(rest.startIndex + length)].dropLast()
      if let equals = line.firstIndex(of: UInt8(ascii: "=")) {
        let value = TextDecoding.text(line[(equals + 1)...])
        switch String(decoding: line[..<equals], as: UTF8.self) {
        case "path": nextName = value
        case "size": nextSize = Int(value).flatMap { $0 >= 0 ? $0 : nil }
        default: break
        }
      }
      rest = rest.dropFirst(length)
    }
  }
}
