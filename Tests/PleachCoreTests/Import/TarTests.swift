import Testing

@testable import PleachCore

@Suite struct TarTests {
  /// A tar block of a file, its bytes and what fills them up.
  static func file(_ name: String, _ text: String, kind: Character = "0", size: Int? = nil)
    -> [UInt8]
  {
    var block = [UInt8](repeating: 0, count: 512)
    func write(_ text: String, at place: Int) {
      for (index, byte) in text.utf8.enumerated() { block[place + index] = byte }
    }
    let count = String(size ?? text.utf8.count, radix: 8)
    write(String(name.prefix(100)), at: 0)
    write(String(repeating: "0", count: 11 - count.count) + count, at: 124)
    write(String(kind), at: 156)
    write("ustar", at: 257)
    write("00", at: 263)
    write("        ", at: 148)
    write(String(block.reduce(0) { $0 + Int($1) }, radix: 8), at: 148)
    block[154] = 0
    let body = Array(text.utf8)
    return block + body + [UInt8](repeating: 0, count: (512 - body.count % 512) % 512)
  }

  static let end = [UInt8](repeating: 0, count: 1_024)

  /// Packed without being made smaller.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    var rest = bytes[...]
    repeat {
      let part = rest.prefix(65_535)
      rest = rest.dropFirst(part.count)
      let length = ZipMaker.little(part.count, 2)
      out += [rest.isEmpty ? 1 : 0] + length + length.map { ~$0 } + part
    } while !rest.isEmpty
    return out + ZipMaker.little(Int(Inflater.checksum(bytes)), 4)
      + ZipMaker.little(bytes.count, 4)
  }

  static let plain =
    file("outbox.json", "{}") + file("media/a.png", "x") + file("a/", "", kind: "5")
    + file("likes.json", "[]") + end

  @Test("packed or not, files that may be text are found and the rest counted")
  func members() throws {
    for bytes in [Self.plain, Self.gzip(Self.plain)] {
      let export = Export([("a.tar.gz", ByteSource(bytes))])
      #expect(export.files.map(\.path) == ["a.tar.gz/outbox.json", "a.tar.gz/likes.json"])
      #expect(try export.files[0].contents() == Array("{}".utf8))
      #expect(export.skipped.map(\.reason) == ["1 pictures and other files left alone"])
    }
  }

  @Test(
    "names that would climb out of the folder lead nowhere",
    arguments: [("../../evil.csv", "evil.csv"), ("/etc/x.csv", "etc/x.csv")])
  func climbing(name: String, cleaned: String) {
    let export = Export([("a.tar", ByteSource(Self.file(name, "x") + Self.end))])
    #expect(export.files.map(\.path) == ["a.tar/\(cleaned)"])
  }

  @Test("long names come in a block of their own, of either kind")
  func longNames() {
    let name = String(repeating: "folder/", count: 30) + "outbox.json"
    let pax = " path=\(name)\n"
    let line = "\(pax.utf8.count + 3)\(pax)"
    for head in [
      Self.file("././@LongLink", name, kind: "L"), Self.file("PaxHeader", line, kind: "x"),
    ] {
      let bytes = head + Self.file("cut.json", "{}") + Self.end
      #expect(Export([("a.tar", ByteSource(bytes))]).files.map(\.path) == ["a.tar/\(name)"])
    }
  }

  @Test("a link is not followed")
  func links() {
    let bytes = Self.file("x.csv", "", kind: "2") + Self.file("y.csv", "a,b") + Self.end
    #expect(Export([("a.tar", ByteSource(bytes))]).files.map(\.name) == ["y.csv"])
  }

  @Test("cut anywhere it is refused with a sentence")
  func cut() {
    for whole in [Self.plain, Self.gzip(Self.plain)] {
      // A tar archive has two blocks of zeros at its end, of which one is enough.
      for end in stride(from: 513, to: whole.count - 1_000, by: 41) {
        let export = Export([("a.tar", ByteSource(Array(whole[..<end])))])
        #expect(export.files == [] && export.skipped.count == 1, "cut at \(end)")
      }
    }
  }

  @Test("a length beyond the archive is damage; an immense one does not trap")
  func lengths() {
    for size in [2_000, 0o77777777777] {
      let bytes = Self.file("a.json", "{}", size: size) + Self.end
      #expect(
        Export([("a.tar", ByteSource(bytes))]).skipped.map(\.reason).first?.contains("damaged")
          == true)
    }
    let pax = Self.file("p", "28 size=9223372036854775807\n", kind: "x")
    let export = Export([("a.tar", ByteSource(pax + Self.file("a.json", "{}") + Self.end))])
    #expect(export.files == [] && export.skipped.count == 1)
  }

  @Test("what is packed and no archive is to be unpacked first")
  func noArchive() {
    let export = Export([("following.csv.gz", ByteSource(Self.gzip(Array("a@b.example".utf8))))])
    #expect(export.skipped.map(\.reason) == ["packed with gzip: unpack it first"])
  }
}
