/// Why a record that somebody edited whole cannot be taken.
public enum RecordMistake: Error, Equatable, Sendable {
  case syntax(JSONError)
  /// Other records point to the identifier, so it stays.
  case otherIdentifier
  case field(FieldError)
}

extension Deeds {
  /// Reads a record as somebody edited it.
  ///
  /// - Parameter id: What it must still be called.
  /// - Throws: `RecordMistake`, with its place as far as there is one.
  public static func record(
    in text: [UInt8], _ section: Section, _ id: String
  ) throws(RecordMistake) -> JSON {
    let record: JSON
    do throws(JSONError) {
      record = try JSONReader.value(in: text)
    } catch {
      throw .syntax(error)
    }
    guard record["id"]?.string == id else { throw .otherIdentifier }
    do throws(FieldError) {
      try section.check(record)
    } catch {
      throw .field(error)
    }
    return record
  }

  /// Takes a record as somebody edited it whole, in an editor.
  ///
  /// Only what differs from the record that was handed out is changed: meanwhile another window may
  /// have changed the rest.
  /// - Parameter base: The record as it was handed out; `nil` when there was none yet.
  /// - Returns: `nil` when nothing differs.
  public static func rewrite(
    _ section: Section, _ id: String, from base: JSON?, to record: JSON, in graph: Graph
  ) -> Proposal? {
    let path = [section.rawValue, id]
    let edits = base?.edits(to: record, at: path) ?? [Edit(path: path, new: record)]
    guard !edits.isEmpty else { return nil }
    return Proposal("edit \(graph.name(of: section, id) ?? id)", edits)
  }

  /// Edits of the fields that differ: what pleach does not know of a record stays as it is.
  static func rewriting<Of: Record>(_ old: Of, _ new: Of, _ title: String) -> Proposal? {
    proposal(title, old.json.edits(to: new.json, at: [Of.section.rawValue, old.id.raw]))
  }
}
