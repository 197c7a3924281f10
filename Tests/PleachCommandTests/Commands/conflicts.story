$ pleach conflicts
! There is nothing to decide.
$ pleach conflicts --json
| {"version":1,"conflicts":[],"copies":[]}
$ pleach add "Ada Quill"
| Added Ada Quill.
$ pleach note ada "Answers questions"
| Wrote the note on Ada Quill.
= copy.json
+ {"pleach":{"schema":1},"people":[
+ {"id":"ada-quill-20260115","name":"Ada Byron Quill","note":"Asks questions\nand waits","met":"2024-01-01"}]}
$ pleach edit ada met=2025-02-02
| Changed Ada Quill.
$ pleach merge ~/copy.json
| Merged: nothing new; 3 conflicts.
| To decide them: pleach conflicts.
| The copy is still there; once you are content, it can go.
$ pleach conflicts
| 1  Ada Quill › name
|    mine, stands:   Ada Quill
|    theirs:         Ada Byron Quill
|    theirs comes from copy.json, 2026-01-15 10:00 UTC
| 2  Ada Quill › note
|    mine, stands:   Answers questions
|    theirs:         Asks questions
|                    and waits
|    theirs comes from copy.json, 2026-01-15 10:00 UTC
| 3  Ada Quill › met
|    mine, stands:   2025-02-02
|    theirs:         2024-01-01
|    theirs comes from copy.json, 2026-01-15 10:00 UTC
| To decide: pleach conflicts N mine|theirs|both.
$ pleach today
| Today, 2026-01-15
| 1 person, 0 following, 0 mutual, 0 platforms, 0 topics, 0 communities.
| You follow 0 and have set no budget.
| 3 conflicts to decide about: pleach conflicts
@ terminal 44
$ pleach conflicts
| ␛[1m1  Ada Quill › name␛[0m
|    mine, stands:   Ada Quill
|    theirs:         Ada Byron Quill
| ␛[2m   theirs comes from copy.json, 2026-01-15 10:00 UTC␛[0m
| ␛[1m2  Ada Quill › note␛[0m
|    mine, stands:   Answers questions
|    theirs:         Asks questions
|                    and waits
| ␛[2m   theirs comes from copy.json, 2026-01-15 10:00 UTC␛[0m
| ␛[1m3  Ada Quill › met␛[0m
|    mine, stands:   2025-02-02
|    theirs:         2024-01-01
| ␛[2m   theirs comes from copy.json, 2026-01-15 10:00 UTC␛[0m
| ␛[2mTo decide: pleach conflicts N mine|theirs|both.␛[0m
@ pipe
$ pleach conflicts --json
| {"version":1,"conflicts":[
| {"number":1,"path":["people","ada-quill-20260115","name"],"about":"Ada Quill › name","base":null,"mine":"Ada Quill","theirs":"Ada Byron Quill","stands":"Ada Quill","source":"copy.json","time":"2026-01-15T10:00:00Z"},
| {"number":2,"path":["people","ada-quill-20260115","note"],"about":"Ada Quill › note","base":null,"mine":"Answers questions","theirs":"Asks questions\nand waits","stands":"Answers questions","source":"copy.json","time":"2026-01-15T10:00:00Z"},
| {"number":3,"path":["people","ada-quill-20260115","met"],"about":"Ada Quill › met","base":null,"mine":"2025-02-02","theirs":"2024-01-01","stands":"2025-02-02","source":"copy.json","time":"2026-01-15T10:00:00Z"}
| ],"copies":[]}
$ pleach conflicts 4 mine
! pleach conflicts: there is no conflict "4". They are 1 to 3, or all.
? 64
$ pleach conflicts none mine
! pleach conflicts: there is no conflict "none". They are 1 to 3, or all.
? 64
$ pleach conflicts 1
! pleach conflicts: what is to stand? It is mine, theirs or both.
? 64
$ pleach conflicts 1 ours
! pleach conflicts: what is to stand? It is mine, theirs or both.
? 64
$ pleach conflicts 1 theirs --json
| {"version":1,"change":{"number":4,"time":"2026-01-15T10:00:00Z","title":"decide Ada Byron Quill › name: theirs","kind":"done","of":null,"edits":1}}
$ pleach conflicts 1 both
| Decided: both. 1 left.
$ pleach undo
| Undone: decide Ada Byron Quill › note: both.
$ pleach conflicts all both
| Decided: both. None left.
$ pleach show ada
| Ada Byron Quill  · no tie
|   Answers questions
|   met: 2024-01-01
|   Asks questions
|   and waits
|
| Met  2025-02-02
$ pleach conflicts
! There is nothing to decide.
$ pleach conflicts 1 mine
! pleach conflicts: there is no conflict "1". There are none.
? 64
