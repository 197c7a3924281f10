extension Importer {
  /// Pinterest's export, which names nobody.
  static let pinterest = Importer(
    id: "pinterest", title: "Pinterest", platform: "pinterest",
    howToExport: [
      "There is nothing to bring: Pinterest's export has your boards and pins, and no people."
    ],
    recognises: Pinterest.recognise, read: { _, _ in })
}

/// One page (HTML) of boards and pins.
private enum Pinterest {
  static func recognise(_ file: ExportFile) -> Recognition? {
    guard file.firstByte == UInt8(ascii: "<"), file.opens(with: "<html"),
      file.opens(with: "id=\"contents\""), file.opens(with: "pinterest.")
    else { return nil }
    let reason = "Pinterest's export has boards and pins, and nobody whom you follow"
    return Recognition("boards and pins", .leave(reason))
  }
}
