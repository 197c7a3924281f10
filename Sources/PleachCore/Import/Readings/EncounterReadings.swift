/// Encounters in their order, each id once, in little memory: whoever wrote all their life has a
/// million of them.
///
/// They are packed into plain bytes. Accounts, and the part that addresses share, are kept once; of
/// ids and addresses only what the account and the id do not say already.
public struct EncounterReadings: Sendable {
  private struct Place: Sendable {
    var page: UInt32
    var offset: UInt32
  }

  /// Readings back to back. Pages, because one array would be copied whenever it grows.
  private var pages: [PackedBytes] = []
  private var places: [Place] = []
  /// Texts that occur again and again.
  private var shared: [String] = []
  private var sharedNumbers: [String: Int] = [:]
  /// Numbers of readings plus one by the hash of their ids, 0 for none; at least a third is free.
  private var slots: [UInt32] = []
  /// The last text that was kept, and the number of its reading: one post may be with several.
  private var last: (text: String, number: Int)?

  private static let page = 1 << 20

  /// None yet.
  public init() {}

  /// About how many bytes of memory they take.
  var memory: Int { pages.count * Self.page + 12 * places.count }

  /// Adds one at the end, unless one of its id is there.
  ///
  /// - Returns: Whether it is new.
  @discardableResult
  public mutating func append(_ reading: EncounterReading) -> Bool {
    if places.count * 3 >= slots.count * 2 { growSlots() }
    let slot = slot(of: Array(reading.id.utf8))
    guard slots[slot] == 0 else { return false }
    if (pages.last?.bytes.count ?? Self.page) >= Self.page { pages.append(PackedBytes()) }
    let page = pages.count - 1
    places.append(Place(page: UInt32(page), offset: UInt32(pages[page].bytes.count)))
    slots[slot] = UInt32(places.count)
    pack(reading, in: page)
    return true
  }

  // MARK: Packing

  private mutating func pack(_ reading: EncounterReading, in page: Int) {
    let account = number(of: reading.accountKey)
    let (stem, tail) = Self.parts(of: reading.url)
    let stemNumber = stem.map { number(of: $0) + 1 } ?? 0
    let stemOfID = Self.stem(of: reading.id, before: reading.accountKey)
    pages[page].put(account)
    pages[page].put(stemOfID == nil ? 0 : 1)
    pages[page].put(stemOfID ?? reading.id)
    pages[page].put(reading.day.year << 9 | reading.day.month << 5 | reading.day.day)
    pages[page].put(Self.kinds.firstIndex(of: reading.kind) ?? 0)
    pages[page].put(reading.direction == .given ? 1 : 0)
    pages[page].put(optional: reading.time)
    pages[page].put(stemNumber)
    if stem != nil {
      // Where the id has it, counted from 1.
      let place = Self.place(of: tail, in: reading.id)
      pages[page].put(place.map { $0 + 1 } ?? 0)
      if place == nil { pages[page].put(tail) } else { pages[page].put(tail.utf8.count) }
    }
    pack(text: reading.text, in: page)
  }

  /// A number that says whether a text follows, or which reading has it.
  private mutating func pack(text: String?, in page: Int) {
    guard let text else { return pages[page].put(0) }
    if let last, last.text.utf8.elementsEqual(text.utf8) {
      return pages[page].put(last.number + 2)
    }
    pages[page].put(1)
    pages[page].put(text)
    last = (text, places.count - 1)
  }

  private static let kinds = Encounter.Kind.allCases

  private mutating func number(of text: String) -> Int {
    // Two texts may be equal and yet be written with other bytes.
    if let number = sharedNumbers[text], shared[number].utf8.elementsEqual(text.utf8) {
      return number
    }
    sharedNumbers[text] = shared.count
    shared.append(text)
    return shared.count - 1
  }

  /// Up to the last `/`, and what is behind it.
  private static func parts(of url: String?) -> (stem: String?, tail: String) {
    guard let url else { return (nil, "") }
    guard let slash = url.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", url) }
    return (String(url[...slash]), String(url[url.utf8.index(after: slash)...]))
  }

  /// An id that ends with the account's key, without that.
  private static func stem(of id: String, before key: String) -> String? {
    let count = id.utf8.count - key.utf8.count
    guard count >= 0, id.utf8.dropFirst(count).elementsEqual(key.utf8) else { return nil }
    return String(id.utf8.prefix(count))
  }

  private static func place(of text: String, in id: String) -> Int? {
    let (text, id) = (Array(text.utf8), Array(id.utf8))
    guard !text.isEmpty, text.count <= id.count else { return nil }
    return (0...id.count - text.count).first { id[$0...].starts(with: text) }
  }

  private func walk(at number: Int) -> PackedBytes.Walk {
    let place = places[number]
    return PackedBytes.Walk(pages[Int(place.page)].bytes, at: Int(place.offset))
  }

  /// The account and the id with which a reading begins.
  private func head(_ walk: inout PackedBytes.Walk) -> (account: String, id: String) {
    let account = shared[walk.number()]
    let hasAccount = walk.number() == 1
    let stem = walk.text()
    return (account, hasAccount ? stem + account : stem)
  }

  private func unpacked(_ number: Int) -> EncounterReading {
    var walk = walk(at: number)
    let (account, id) = head(&walk)
    let day = walk.number()
    let kind = Self.kinds[walk.number()]
    let direction: Encounter.Direction = walk.number() == 1 ? .given : .received
    let time = walk.optionalText()
    let stem = walk.number()
    let url = stem == 0 ? nil : shared[stem - 1] + tail(at: &walk, id)
    return EncounterReading(
      id: id, accountKey: account,
      day: Day(year: day >> 9, month: day >> 5 & 15, day: day & 31)!,  // it was one when packed
      time: time, kind: kind, direction: direction, url: url, text: text(at: &walk))
  }

  private func tail(at walk: inout PackedBytes.Walk, _ id: String) -> String {
    let place = walk.number()
    guard place > 0 else { return walk.text() }
    return String(decoding: id.utf8.dropFirst(place - 1).prefix(walk.number()), as: UTF8.self)
  }

  private func text(at walk: inout PackedBytes.Walk) -> String? {
    switch walk.number() {
    case 0: nil
    case 1: walk.text()
    case let twin: unpacked(twin - 2).text
    }
  }

  // MARK: Finding

  /// The slot of the reading with this id, or the free one where it belongs.
  private func slot(of id: [UInt8]) -> Int {
    var hasher = Hasher()
    id.withUnsafeBytes { hasher.combine(bytes: $0) }
    var slot = Int(truncatingIfNeeded: UInt(bitPattern: hasher.finalize()) % UInt(slots.count))
    while slots[slot] != 0 {
      if self.id(at: Int(slots[slot]) - 1).utf8.elementsEqual(id) { break }
      slot = slot + 1 == slots.count ? 0 : slot + 1
    }
    return slot
  }

  private func id(at number: Int) -> String {
    var walk = walk(at: number)
    return head(&walk).id
  }

  private mutating func growSlots() {
    slots = [UInt32](repeating: 0, count: slots.isEmpty ? 64 : slots.count * 2)
    for number in places.indices {
      slots[slot(of: Array(id(at: number).utf8))] = UInt32(number + 1)
    }
  }
}

extension EncounterReadings: RandomAccessCollection, Equatable, ExpressibleByArrayLiteral {
  /// Those of a list, each id once.
  public init(arrayLiteral readings: EncounterReading...) {
    for reading in readings { append(reading) }
  }

  /// The first.
  public var startIndex: Int { 0 }
  /// Behind the last.
  public var endIndex: Int { places.count }
  /// One of them, unpacked at each call.
  public subscript(place: Int) -> EncounterReading { unpacked(place) }

  /// Whether both have the same readings in the same order.
  public static func == (one: Self, other: Self) -> Bool { one.elementsEqual(other) }
}
