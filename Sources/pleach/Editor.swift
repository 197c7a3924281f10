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

  /// Gives a text to the user's editor, and takes it back.
  static func edit(
    _ text: String, suffix: String, _ terminal: Terminal, _ settings: Settings,
    _ environment: [String: String], _ drafts: Drafts
  ) -> Result<String, Failure> {
    let command = settings.editor(in: environment)
    let path: String
    do throws(StoreError) {
      path = try drafts.write(text, forEditor: suffix)
    } catch {
      return .failure(Failure(sentence: "\(error)"))
    }
    // A command may have arguments of its own, as in `code --wait`, so a shell reads it; the path is
    // an argument of that shell and never part of what it reads.
    let end = terminal.runChild(["/bin/sh", "-c", command + " \"$1\"", "pleach", path])
    let data = try? Data(contentsOf: URL(filePath: path))  // absent is told below
    let edited = data.flatMap { String(validating: $0, as: UTF8.self) }
    if end == .exited(0), let edited {
      unlink(path)
      return .success(edited)
    }
    // What was written before the mishap may be all there is of it.
    if edited == text { unlink(path) }
    let kept = edited == text ? "Nothing was changed." : "What you wrote is kept in \(path)"
    return .failure(Failure(sentence: sentence(command, end, path) + " " + kept))
  }

  private static func sentence(_ command: String, _ end: ChildEnd, _ path: String) -> String {
    switch end {
    case .exited(0): "\(path): cannot be read back as UTF-8 text."
    // A shell says by its status that its command was killed.
    case .exited(let status) where status > 128:
      "\(command): killed by signal \(status - 128)."
    case .exited(127): "\(command): not found. Set $EDITOR, or \"editor\" in the settings."
    case .exited(let status): "\(command): ended with status \(status)."
    case .killed(let signal): "\(command): killed by signal \(signal)."
    case .notStarted(let number):
      "\(command): \(String(cString: strerror(number)))."
    }
  }
}
