$ pleach add "Ada Quill" --community weavers --community cooks
| Added Ada Quill.
$ pleach untag ada cooks
| Ada Quill: no longer cooks.
$ pleach untag ada cooks
| Nothing to change.
$ pleach untag ada
! pleach untag: which community? Usage: pleach untag NAME COMMUNITY….
? 64
$ pleach untag --query tag:weavers weavers --json
| {"version":1,"change":{"number":3,"time":"2026-01-15T10:00:00Z","title":"untag Ada Quill weavers","kind":"done","of":null,"edits":1}}
$ pleach untag nobody weavers
! nobody: nobody is called that. pleach list shows everyone.
? 1
