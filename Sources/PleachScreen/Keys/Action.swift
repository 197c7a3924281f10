/// Something a key, the palette or the mouse can ask for.
public enum Action: String, Sendable, CaseIterable {
  case up, down, pageUp, pageDown, top, bottom
  case nextLink, previousLink
  case open, back, quit
  case today, people, platforms, topics, communities, history, conflicts, plan, discover, breadth
  case help, palette, filter, clear, sort, theme
  case mark, markAll, markNone
  case tag, link, note, verdict, protect, form, editRecord, add, delete
  case openProfile, budget, importExport, howToExport
  case untagged, alumni, trials, muted
  case review, keep, unfollow, tryOut, putOff, mute, skip, backOne, newReview, reasons, bios
  case follow, tick, writePlan, writePeople, checklist, script
  case dismiss, less, more, wider, closer, weights, heavier, lighter
  case mine, theirs, both, decideAll
  case sortOut, accept, repeatTags, refuse, acceptAll, found, adopt, acceptEach, finer, coarser,
    split
  case merge, whoIsWho, news, goals, log, writeLog, journal, pause, finish
  case undo, redo
}
