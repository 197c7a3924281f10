import PleachCore
import PleachStore

/// Why a command stops: the sentence for stderr, and the status to end with.
struct Failure: Error {
  var place: String
  var what: String
  var hint: String?
  /// More lines below the sentence: who was meant, where in the query.
  var lines: [SafeText] = []
  var status: Status = .couldNot

  /// How a command ends.
  enum Status: Int32, Sendable {
    case done = 0
    case couldNot = 1
    case wrongUsage = 64
    case ourBug = 70
  }

  init(
    _ place: String, _ what: String, hint: String? = nil, lines: [SafeText] = [],
    status: Status = .couldNot
  ) {
    (self.place, self.what, self.hint) = (place, what, hint)
    (self.lines, self.status) = (lines, status)
  }

  /// Something that was typed in a way nobody can follow.
  static func usage(_ command: String?, _ what: String, hint: String? = nil) -> Failure {
    let place = command.map { "pleach \($0)" } ?? "pleach"
    let usual = "See pleach help" + (command.map { " \($0)" } ?? "")
    return Failure(place, what, hint: hint ?? usual, status: .wrongUsage)
  }

  /// A record that pleach itself made and cannot write is pleach's fault, the rest is the world's.
  init(_ error: StoreError, _ invocation: Invocation = Invocation()) {
    let status: Status = if case .unwritable = error { .ourBug } else { .couldNot }
    self.init(error.place, error.what, hint: error.hint(invocation), status: status)
  }

  /// `place: what. hint.`
  var sentence: SafeText {
    SafeText(place + ": " + Self.ended(what) + (hint.map { " " + Self.ended($0) } ?? ""))
  }

  /// A quote ends a command that is there to be copied: a full stop would be part of its last word.
  private static func ended(_ text: String) -> String {
    guard let last = text.last, ".?!'".contains(last) else { return text + "." }
    return text
  }
}

/// Turns the store's errors into a command's.
func stored<Value>(_ body: () throws(StoreError) -> Value) throws(Failure) -> Value {
  do throws(StoreError) {
    return try body()
  } catch {
    throw Failure(error)
  }
}
