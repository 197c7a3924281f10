import PleachCore
import PleachScreen
import PleachStore

/// What was changed here and elsewhere, and other versions of the store.
extension Runner {
  /// What is still to be decided; nothing when the list cannot be read, which the store has told.
  static func conflicts(of store: Store) -> Conflicts {
    let open = (try? store.conflicts()) ?? []
    return Conflicts(
      open: open.map { Conflicts.Open($0, standing: store.document.value(at: $0.path)) },
      copies: ((try? store.conflictCopies()) ?? []).map(\.path))
  }

  func decide(_ ids: Set<Conflict.ID>, _ choice: Conflict.Choice) -> [Message] {
    var left = 0
    let answers = storing { () throws(StoreError) in
      let (outcome, open) = try store.settle(ids, as: choice)
      left = open.count
      return outcome
    } told: {
      .here($0.title)
    }
    let sentence = Conflict.cannot(choice, left)
    return answers + [.conflictsRead(Self.conflicts(of: store))]
      + (left > 0 ? [.failed(sentence)] : [])
  }

  func readCopy(_ path: String) -> [Message] {
    do throws(StoreError) {
      let plan = try store.mergePlan(copyAt: path)
      let lines = [
        path, "", "It would bring: \(plan.words).",
        "Where both say something else, yours stands until you decide. Somebody whom you deleted "
          + "comes back if the copy has them. The file stays where it is.",
      ]
      let offer = Preview.Offer("merge", .mergeCopy(path: path), refusal: "nothing was merged")
      return [.previewed(Preview(title: "Another version", lines: lines, offer: offer))]
    } catch {
      return [.failed("\(error)")]
    }
  }

  func mergeCopy(_ path: String) -> [Message] {
    let answers = storing { () throws(StoreError) in
      try store.merge(copyAt: path).outcome
    } told: {
      .here($0.title)
    }
    let isMerged = (try? store.conflictCopies().contains { $0.path == path }) == false
    return answers + [.conflictsRead(Self.conflicts(of: store))]
      + (isMerged ? [.copyMerged(path: path)] : [])
  }

  func removeCopy(_ path: String) -> [Message] {
    do throws(StoreError) {
      try store.removeCopy(path)
      return [.conflictsRead(Self.conflicts(of: store)), .done("removed \(path)")]
    } catch {
      return [.failed("\(error)")]
    }
  }
}
