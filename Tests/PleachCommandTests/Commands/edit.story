$ pleach add "Ada Quill" --account mastodon:ada@mastodon.example.org
| Added Ada Quill.
$ pleach edit "Ada Quill" name="Ada Q. Quill" communities="Weavers, Loom fair"
| Changed Ada Quill.
$ pleach edit ada note="Answers questions"
| Changed Ada Q. Quill.
$ pleach edit ada note="Answers questions"
| Nothing to change.
$ pleach edit ada note=
| Changed Ada Q. Quill.
$ pleach edit platform mastodon purpose="Librarians" budget=150 --json
| {"version":1,"change":{"number":5,"time":"2026-01-15T10:00:00Z","title":"edit Mastodon","kind":"done","of":null,"edits":2}}
$ pleach edit community weavers kind=team colour=3
| Changed Weavers.
$ pleach show ada
| Ada Q. Quill  · no tie
|
| Communities  Weavers, Loom fair
|
| Accounts
|   Mastodon: ada@mastodon.example.org, no tie
$ pleach edit
! pleach edit: what? Usage: pleach edit NAME [field=value…].
? 64
$ pleach edit ada
! pleach edit: which fields? Write them as field=value; an editor needs a terminal.
? 64
$ pleach edit ada nmae=x
! pleach edit: there is no field "nmae". Did you mean "name"?
? 64
$ pleach edit platform nowhere budget=1
! nowhere: there is no such platform. pleach platforms lists them.
? 1
$ pleach edit ada met=soon
! people › ada-quill-20260115: met: expected a date such as 2024-02-29, found "soon".
? 1
$ pleach edit nobody note=x
! nobody: nobody is called that. pleach list shows everyone.
? 1
