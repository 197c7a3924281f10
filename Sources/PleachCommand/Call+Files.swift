import PleachCore
import PleachStore

/// Files that commands write for other programs.
extension Call {
  /// Writes a new file where the user asks for it; one that is there goes with `--force` alone.
  func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do throws(StoreError) {
      try PathWriter.write(
        bytes, to: path, replacing: arguments.has("force"), files: surroundings.files)
    } catch {
      if case .exists = error { throw Failure(path, error.what, hint: "--force writes over it") }
      throw Failure(error, invocation)
    }
  }

  /// Prints such a file. Address books and calendars read lines that end in a line feed alone too, and
  /// nothing on a terminal goes back.
  mutating func printFile(_ bytes: [UInt8]) { out.raw(bytes.filter { $0 != 0x0D }) }
}
