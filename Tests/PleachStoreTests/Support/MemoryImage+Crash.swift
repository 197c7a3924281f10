@testable import PleachStore

/// What becomes of the bytes that no flush has brought to the disk.
enum Fate: CaseIterable {
  case gone, there
  /// The file has its new length, and zeros where nothing was before.
  case zeros
  /// The first few writes are there, the next one in part.
  case torn
  /// Of each 512 bytes that were written some are there and some are not.
  case patchy
}

extension MemoryImage {
  /// States that the disk may be in when the power fails now and comes back.
  ///
  /// A folder keeps any number of its latest steps from the first on, each folder for itself; what
  /// was written to files meets each fate. The first is the one on which least is left.
  func crashes(_ random: inout SeededRandom) -> [MemoryImage] {
    namings(&random).flatMap { steps -> [MemoryImage] in
      let left = folders.mapValues(\.names).merging(
        steps.map { ($0, folders[$0]!.left($1)) }
      ) { $1 }  // the steps are those of folders
      return images(left, &random)
    }
  }

  /// How many of its waiting steps each folder keeps: every choice, or thirty when there are more.
  private func namings(_ random: inout SeededRandom) -> [[UInt64: Int]] {
    let waiting = folders.filter { !$0.value.waiting.isEmpty }.sorted { $0.key < $1.key }
    let choices = waiting.reduce(1) { $0 * ($1.value.waiting.count + 1) }
    return (0..<min(choices, 30)).map { choice in
      let isListed = choices <= 30 || choice == 0
      var rest = isListed ? choice : Int.random(in: 0..<choices, using: &random)
      var steps: [UInt64: Int] = [:]
      for (node, folder) in waiting {
        steps[node] = rest % (folder.waiting.count + 1)
        rest /= folder.waiting.count + 1
      }
      return steps
    }
  }

  private func images(
    _ names: [UInt64: [String: UInt64]], _ random: inout SeededRandom
  ) -> [MemoryImage] {
    var left = self
    (left.files, left.folders) = ([:], [:])
    var open = [Self.root]
    while let folder = open.popLast() {
      left.folders[folder] = MemoryFolder(left: names[folder] ?? [:])
      for node in (names[folder] ?? [:]).values {
        if folders[node] != nil { open.append(node) } else { left.files[node] = files[node] }
      }
    }
    let isAllKept = left.files.values.allSatisfy(\.waiting.isEmpty)
    let fates: [Fate] = isAllKept ? [.there] : Fate.allCases + [.torn, .torn, .patchy]
    return fates.map { fate in
      var image = left
      for (node, file) in left.files.sorted(by: { $0.key < $1.key }) {
        image.files[node] = MemoryFile(file, left: file.left(fate, &random))
      }
      return image
    }
  }

  /// A number that two disks share when a program finds the same on both. What the lock's file says
  /// is nobody's business but of a sentence.
  var fingerprint: Int {
    var hasher = Hasher()
    var open = [(path: "", node: Self.root)]
    while let (path, node) = open.popLast() {
      hasher.combine(path)
      guard let folder = folders[node] else {
        if !path.hasSuffix("/lock") { hasher.combine(files[node]?.bytes) }
        continue
      }
      open += folder.names.sorted { $0.key < $1.key }.map { ("\(path)/\($0.key)", $0.value) }
    }
    return hasher.finalize()
  }
}

extension MemoryFile {
  /// The bytes after a power failure.
  func left(_ fate: Fate, _ random: inout SeededRandom) -> [UInt8] {
    var left = kept
    if waiting.isEmpty { return left }
    switch fate {
    case .gone: break
    case .there: for writing in waiting { writing.apply(to: &left) }
    case .zeros: Writing.stretch(&left, to: bytes.count)
    case .torn:
      let count = Int.random(in: 0..<waiting.count, using: &random)
      for writing in waiting[..<count] { writing.apply(to: &left) }
      if case .put(let new, let place) = waiting[count] {
        let length = Int.random(in: 0...new.count, using: &random)
        Writing.put(Array(new[..<length]), at: place).apply(to: &left)
      }
    case .patchy:
      for case .put(let new, let place) in waiting {
        for start in stride(from: 0, to: new.count, by: 512) where Bool.random(using: &random) {
          let sector = Array(new[start..<min(start + 512, new.count)])
          Writing.put(sector, at: place + start).apply(to: &left)
        }
      }
    }
    return left
  }
}
