= base.json
+ {"pleach":{"schema":1},"people":[{"id":"ada","name":"Ada Quill"}]}
= ours.json
+ {"pleach":{"schema":1},"people":[{"id":"ada","name":"Ada Quill","note":"mine"}]}
= theirs.json
+ {"pleach":{"schema":1},"people":[{"id":"ada","name":"Ada B. Quill"},{"id":"bo","name":"Bo"}]}
= both.json
+ {"pleach":{"schema":1},"people":[{"id":"ada","name":"Ada Quill","note":"theirs"}]}
$ pleach merge-driver ~/base.json ~/ours.json ~/theirs.json ~/net/network.json
$ pleach list --store ~/ours.json
|    Name          Handle  On  Communities  Last post  Note
| ·  Ada B. Quill                                      mine
| ·  Bo
$ pleach merge-driver ~/base.json ~/ours.json ~/both.json ~/ours.json
! ~/ours.json: 1 value was changed on both sides. This branch's stand until you decide: pleach conflicts.
? 1
$ pleach conflicts --store ~/ours.json
| 1  Ada B. Quill › note
|    mine, stands:   mine
|    theirs:         theirs
|    theirs comes from a merge of git, 2026-01-15 10:00 UTC
| To decide: pleach conflicts N mine|theirs|both.
# A version that cannot be read changes nothing.
= both.json
+ <<<<<<< mine
$ pleach merge-driver ~/base.json ~/ours.json ~/both.json ~/ours.json
! ~/ours.json: the version that is merged in cannot be read: line 1, column 1: two versions stand here side by side: keep one, and take the marker lines out. Nothing was merged: the file has this branch's version alone. The other one: git show MERGE_HEAD:~/ours.json.
? 1
$ pleach merge-driver ~/base.json
! pleach merge-driver: which three versions? Usage: pleach merge-driver BASE OURS THEIRS [PATH].
? 64
