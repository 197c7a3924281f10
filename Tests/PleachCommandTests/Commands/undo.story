$ pleach undo
! pleach: there is nothing to undo.
? 1
$ pleach add "Ada Quill"
| Added Ada Quill.
$ pleach note ada "Answers questions"
| Wrote the note on Ada Quill.
$ pleach undo
| Undone: note on Ada Quill.
$ pleach undo --json
| {"version":1,"change":{"number":4,"time":"2026-01-15T10:00:00Z","title":"add Ada Quill","kind":"undo","of":1,"edits":1}}
$ pleach undo
! pleach: there is nothing to undo.
? 1
$ pleach undo now
! pleach undo: do not know what to do with "now". Usage: pleach undo [--json].
? 64
