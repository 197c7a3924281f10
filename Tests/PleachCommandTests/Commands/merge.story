$ pleach add "Ada Quill"
| Added Ada Quill.
$ pleach note ada "Answers questions"
| Wrote the note on Ada Quill.
= copy.json
+ {"pleach":{"schema":1},"people":[
+ {"id":"ada-quill-20260115","name":"Ada Quill","note":"Asks questions","topics":["looms"]},
+ {"id":"bo-1","name":"Bo Reed"}]}
= broken.json
+ {"pleach":{"schema":1},"people":[
+ {"id":"bo-1" "name":"Bo Reed"}]}
$ pleach merge
! pleach merge: which file? Usage: pleach merge NAME NAME… [--json].
? 64
$ pleach merge ~/missing.json
! ~/missing.json: could not open: No such file or directory.
? 1
$ pleach merge ~/broken.json
! ~/broken.json:2:14: expected "," or "}", found """. Nothing was changed; mend that line in an editor.
? 1
$ pleach merge ~/copy.json --dry-run
| Would merge: 1 record added, 1 changed; 1 conflict.
$ pleach list --json
| {"version":1,"people":[
| {"id":"ada-quill-20260115","name":"Ada Quill","accounts":[],"communities":[],"topics":[],"tie":"none","note":"Answers questions","met":null,"metHow":null,"protected":false,"lastPost":null,"lastEncounter":null,"verdict":null}
| ]}
$ pleach merge ~/copy.json
| Merged: 1 record added, 1 changed; 1 conflict.
| To decide them: pleach conflicts.
| The copy is still there; once you are content, it can go.
$ pleach show ada
| Ada Quill  · no tie
|   Answers questions
|
| Topics  looms
$ pleach conflicts
| 1  Ada Quill › note
|    mine, stands:   Answers questions
|    theirs:         Asks questions
|    theirs comes from copy.json, 2026-01-15 10:00 UTC
| To decide: pleach conflicts N mine|theirs|both.
# Once merged, the same copy has nothing new to say.
$ pleach merge ~/copy.json --json
| {"version":1,"added":0,"changed":0,"removed":0,"conflicts":1,"dryRun":false,"change":null}
$ pleach undo
| Undone: merge copy.json.
$ pleach list
|    Name       Handle  On  Communities  Last post  Note
| ·  Ada Quill                                      Answers questions
