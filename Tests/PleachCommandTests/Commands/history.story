$ pleach history
! Nothing has been changed yet.
$ pleach history --json
| {"version":1,"changes":[]}
$ pleach add "Ada Quill"
| Added Ada Quill.
$ pleach note ada "Answers questions"
| Wrote the note on Ada Quill.
$ pleach undo
| Undone: note on Ada Quill.
$ pleach redo
| Done again: note on Ada Quill.
$ pleach history
| No  When, in UTC      What
|  4  2026-01-15 10:00  did 2 again: note on Ada Quill
|  3  2026-01-15 10:00  undid 2: note on Ada Quill
|  2  2026-01-15 10:00  note on Ada Quill
|  1  2026-01-15 10:00  add Ada Quill
$ pleach history --limit 1 --json
| {"version":1,"changes":[
| {"number":4,"time":"2026-01-15T10:00:00Z","title":"note on Ada Quill","kind":"redo","of":2,"edits":1}
| ]}
$ pleach history --limit none
! pleach history: --limit cannot be "none". It is a whole number of at least 1.
? 64
$ pleach history --limit 0
! pleach history: --limit cannot be "0". It is a whole number of at least 1.
? 64
