import FoundationEssentials
import PleachStore
import PleachTerminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The user's own editor, on a file that only they can read.
enum Editor {
  struct Failure: Error {
    var sentence: String
  }

  /// Gives a text to `$VISUAL`, `$EDITOR` or what the settings name, and takes it back.
  static func edit(
    _ text: String, suffix: String, _ terminal: Terminal, _ settings: Settings,
    _ environment: [String: String], _ location: StoreLocation
  ) -> Result<String, Failure> {
    let command =
      [settings.editor, environment["VISUAL"], environment["EDITOR"]]
      .compactMap(\.self).first { !$0.isEmpty } ?? "vi"
    let path = location.drafts + "/edit-\(getpid())\(suffix)"
    do throws(StoreError) {
      try PathWriter.write(Array(text.utf8), to: path, replacing: true)
    } catch {
      return .failure(Failure(sentence: "\(error)"))
    }
    // A command may have arguments of its own: `code --wait`.
    let end = terminal.runChild(command.split(separator: " ").map(String.init) + [path])
    switch end {
    case .exited(0): break
    case .exited(let status):
      return .failure(
        Failure(sentence: "\(command): ended with status \(status). The text is kept in \(path)"))
    case .killed(let signal):
      return .failure(
        Failure(sentence: "\(command): killed by signal \(signal). The text is kept in \(path)"))
    case .notStarted(let number):
      let reason = String(cString: strerror(number))
      return .failure(
        Failure(sentence: "\(command): \(reason). Set $EDITOR, or \"editor\" in the settings."))
    }
    guard let data = try? Data(contentsOf: URL(filePath: path)),
      let edited = String(validating: data, as: UTF8.self)
    else {
      return .failure(Failure(sentence: "\(path): cannot be read back as UTF-8 text."))
    }
    unlink(path)
    return .success(edited)
  }
}
