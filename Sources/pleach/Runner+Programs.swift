import PleachCore
import PleachScreen
import PleachStore
import PleachTerminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What reaches other programs, and files that the user names.
extension Runner {
  // MARK: Other programs

  func editRecord(
    _ section: Section, _ id: String, _ begun: EditedRecord?
  ) -> [Message] {
    let base = begun.map(\.base) ?? store.record(section, id)
    guard let text = begun?.text ?? base.map(JSONWriter.page) else {
      return [.failed("\(id): no longer in the store.")]
    }
    switch Editor.edit(text, suffix: ".json", terminal, settings, environment, drafts) {
    case .success(let edited):
      let text = edited == text ? nil : edited
      return [.recordEdited(section, id: id, EditedRecord(base: base, text: text))]
    case .failure(let error): return [.failed(error.sentence)]
    }
  }

  func editNote(_ person: Person.ID, _ text: String) -> [Message] {
    switch Editor.edit(text, suffix: ".txt", terminal, settings, environment, drafts) {
    case .success(let edited): return [.noteEdited(person, text: edited)]
    case .failure(let error): return [.noteEdited(person, text: nil), .failed(error.sentence)]
    }
  }

  func open(_ address: SafeAddress) -> [Message] {
    guard let opener = Opener(settings, environment) else { return [.addressToCopy(address)] }
    switch terminal.openDetached(opener.words(for: address)) {
    case .success: return []
    case .failure where !opener.isOwn: return [.addressToCopy(address)]
    case .failure(let error):
      let reason = String(cString: strerror(error.errorNumber))
      return [.failed("\(opener.command): \(reason). The address is \(address.text)")]
    }
  }

  // MARK: Files of the user's

  /// What stands in a file, of which a part may stay; `nil` when it cannot be read or is larger than
  /// any list.
  private func contents(of path: String) -> [UInt8]? {
    // Whatever it is, it can still be written over as a whole.
    guard let found = try? PathReader.files(at: path).0, let file = found.first, found.count == 1,
      file.size < 64 << 20
    else { return nil }
    return try? file.read(0, file.size)
  }

  func write(_ bytes: [UInt8], to path: String, _ replacing: Bool) -> [Message] {
    let whole = ExportReading.path(typed: path, home: environment["HOME"])
    do throws(StoreError) {
      try PathWriter.write(bytes, to: whole, replacing: replacing)
      return [.done("written: \(path)")]
    } catch {
      if case .exists = error {
        return [.fileExists(path: path, bytes, present: contents(of: whole))]
      }
      return [.failed("\(error)")]
    }
  }
}
