$ pleach add "Ada Quill" --account mastodon:ada@mastodon.example.org --topic looms --community weavers
| Added Ada Quill.
$ pleach delete topic looms
| Deleted looms. To bring it back: pleach undo.
$ pleach delete community weavers --json
| {"version":1,"change":{"number":3,"time":"2026-01-15T10:00:00Z","title":"delete weavers","kind":"done","of":null,"edits":2}}
$ pleach delete quill
| Deleted Ada Quill. To bring it back: pleach undo.
$ pleach list
! Nobody is here yet. Bring people in: pleach import FILE, or look around: pleach demo.
$ pleach undo
| Undone: delete Ada Quill.
$ pleach undo
| Undone: delete weavers.
$ pleach list
|    Name       Handle                    On  Communities  Last post  Note
| ·  Ada Quill  ada@mastodon.example.org  ma  weavers
$ pleach delete topic
! pleach delete: which topic? Usage: pleach delete NAME.
? 64
$ pleach delete topic nothing
! nothing: there is no such topic. pleach topics lists them.
? 1
$ pleach delete a b
! pleach delete: do not know what to do with "b". Usage: pleach delete NAME.
? 64
$ pleach delete
! pleach delete: what? Usage: pleach delete NAME.
? 64
