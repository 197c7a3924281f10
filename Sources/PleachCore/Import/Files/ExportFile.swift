/// One file of an export, on disk or inside an archive.
public struct ExportFile: Sendable {
  /// Within the export, `/` between folders. A stranger chose it: show it, never open it.
  public let path: String
  /// In bytes, as the disk or the archive says.
  public let size: Int
  /// The local day on which it, or its archive, was last written: it says nothing of later days.
  let written: Day?
  /// The first bytes, as they are.
  public let head: [UInt8]
  /// The first bytes as UTF-8 without a byte order mark.
  let opening: [UInt8]
  private let openingText: String
  /// The keys with which the file begins, when it looks like JSON. Every importer asks for them.
  let json: JSONOpening?
  /// The cells of the first line that is not blank, trimmed.
  let headerCells: [String]
  private let stream: Stream

  /// Hands all bytes out piece by piece, fetched or unpacked anew at each call. Throws at the end when
  /// they turn out to be damaged.
  typealias Stream =
    @Sendable (_ take: (ArraySlice<UInt8>) -> Void) throws(ImportError) -> Void

  /// How many bytes are enough to know a format by.
  public static let headLength = 4_096

  init(
    path: String, size: Int, head: [UInt8], written: Day? = nil,
    stream: @escaping Stream
  ) {
    self.path = path
    self.size = size
    self.written = written
    self.head = head
    opening = size > head.count ? TextDecoding.utf8(head: head) : TextDecoding.utf8(head)
    openingText = String(decoding: opening, as: UTF8.self)
    json = JSONOpening(opening)
    var rows = CSV(opening)
    headerCells = rows.next()?.cells.map(Field.trimmed) ?? []
    self.stream = stream
  }

  /// All bytes, fetched or unpacked anew at each call; none of a damaged file.
  ///
  /// - Throws: `ImportError.refused` for a file that is too large to be in memory.
  public func contents() throws(ImportError) -> [UInt8] {
    guard size <= ImportLimit.whole else {
      throw .refused(
        path: path, reason: "larger than the \(ImportLimit.whole >> 20) MiB that are read at once")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    try read { bytes += $0 }
    return bytes
  }

  /// Hands all bytes out piece by piece, fetched or unpacked anew at each call.
  ///
  /// - Throws: Also at the end, when what was handed out turns out to be damaged.
  func read(_ take: (ArraySlice<UInt8>) -> Void) throws(ImportError) { try stream(take) }

  /// Whether the bytes are UTF-8 as far as a mark tells: else they are put right only in the whole.
  var isUTF8: Bool { !head.starts(with: [0xFF, 0xFE]) && !head.starts(with: [0xFE, 0xFF]) }

  /// How much longer the bytes are at their start than `opening`.
  var markLength: Int { head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The name without folders.
  public var name: String { ExportPath.fileName(of: path) }

  /// The name lower-cased, without extension and copy number.
  var stem: String { ExportPath.stem(of: path) }

  /// Lower-cased, without the dot.
  var fileExtension: String { ExportPath.fileExtension(of: path) }

  /// The first byte that is no white space.
  var firstByte: UInt8? { opening.first { $0 > 0x20 } }

  /// The first key of the JSON object that the file holds.
  var firstKey: String? {
    guard firstByte == UInt8(ascii: "{") else { return nil }
    var reader = JSONReader(opening, manner: .forgiving)
    return try? reader.enterObject()  // what begins otherwise has no key
  }

  /// Whether it is a page (HTML) as Meta writes them. Long styles may fill the first bytes.
  var isMetaPage: Bool {
    guard firstByte == UInt8(ascii: "<"), opens(with: "<html") else { return false }
    return ["_a6-g", "_5vb_", "uiBoxWhite"].contains(where: opens)
      || opens(with: "<style") && size > Self.headLength
  }

  /// Whether it lies in a folder of this name, whatever the case.
  func lies(in folder: String) -> Bool {
    path.lowercased().split(separator: "/").dropLast().contains { $0 == folder }
  }

  /// Whether `text` occurs in the first bytes.
  func opens(with text: String) -> Bool { openingText.contains(text) }
}
