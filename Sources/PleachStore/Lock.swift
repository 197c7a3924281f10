#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The one lock of a store, held while a change is written.
///
/// Its file is never removed: whoever still had the old one open would then hold a lock that nobody
/// else sees. Whoever wants it first takes a place in a queue, a second lock that is given back once
/// the first is had: without it a window that wrote without a pause kept another out for more than
/// two seconds.
struct Lock {
  private let path: String
  private var file: OpenFile?
  private var queue: OpenFile?

  /// How long another window may take.
  private static let patience = (pauses: 400, milliseconds: 5)

  init(path: String) { self.path = path }

  /// Takes the lock.
  ///
  /// - Parameter isPatient: Whether to wait two seconds for another window.
  /// - Throws: `.busy` when another window keeps it.
  mutating func take(
    _ files: any FileOps, at moment: Moment, isPatient: Bool = true
  ) throws(StoreError) {
    var left = isPatient ? Self.patience.pauses : 0
    let queue = try Self.opened(&queue, path + ".queue", files)
    while try !locked(queue, files) { try wait(&left, files) }
    defer { files.unlock(queue) }
    while true {
      let file = try Self.opened(&file, path, files)
      if try locked(file, files) {
        guard try isStillTheOne(file, files) else {
          files.closeQuietly(file)
          self.file = nil
          continue
        }
        noteHolder(file, files, moment)
        return
      }
      try wait(&left, files)
    }
  }

  private mutating func wait(_ left: inout Int, _ files: any FileOps) throws(StoreError) {
    guard left > 0 else { throw .busy(path: path, holder: holder(files)) }
    left -= 1
    files.pause(milliseconds: Self.patience.milliseconds)
  }

  func release(_ files: any FileOps) {
    if let file { files.unlock(file) }
  }

  mutating func close(_ files: any FileOps) {
    if let file { files.closeQuietly(file) }
    if let queue { files.closeQuietly(queue) }
    (file, queue) = (nil, nil)
  }

  private static func opened(
    _ file: inout OpenFile?, _ path: String, _ files: any FileOps
  ) throws(StoreError) -> OpenFile {
    if let file { return file }
    let fresh = try storing { () throws(FileError) in try files.open(path, .update) }
    file = fresh
    return fresh
  }

  private func locked(_ file: OpenFile, _ files: any FileOps) throws(StoreError) -> Bool {
    do throws(FileError) {
      return try files.tryLock(file)
    } catch {
      throw .noLock(error)
    }
  }

  /// Whether the name still stands for the file that is locked.
  private func isStillTheOne(
    _ file: OpenFile, _ files: any FileOps
  ) throws(StoreError) -> Bool {
    try storing { () throws(FileError) in
      guard let named = try files.statusIfAny(path, followingLinks: false) else { return false }
      return try files.status(file).isSameFile(as: named)
    }
  }

  /// For the sentence of a window that waits. All of one length, so that no part of an older one
  /// stays; failing costs no more than that sentence's end, so nobody is told.
  private func noteHolder(_ file: OpenFile, _ files: any FileOps, _ moment: Moment) {
    let number = String(getpid())
    let padding = String(repeating: " ", count: max(0, 10 - number.count))
    let text = "process \(number) since \(moment.iso)\(padding)\n"
    _ = try? files.write(Array(text.utf8)[...], to: file, at: 0)
  }

  private mutating func holder(_ files: any FileOps) -> String? {
    guard let file = try? Self.opened(&file, path, files),
      let bytes = try? files.read(file, at: 0, count: 80), !bytes.isEmpty
    else { return nil }  // the sentence does without
    let line = bytes.prefix { $0 != 0x0A && $0 >= 0x20 && $0 < 0x7F }
    return String(decoding: line.reversed().drop { $0 == 0x20 }.reversed(), as: UTF8.self)
  }
}
