$ pleach add "Ada Quill"
| Added Ada Quill.
$ pleach add "Bo Reed"
| Added Bo Reed.
$ pleach verdict ada keep --because "answers questions"
| Ada Quill: keep.
$ pleach verdict bo trial --until 2026-02-01 --question "does he still weave?"
| Bo Reed: trial.
$ pleach show bo
| Bo Reed  · no tie
|
| Verdicts
|   2026-01-15  trial  does he still weave? – ask again 2026-02-01
$ pleach today
| Today, 2026-01-15
| 2 people, 0 following, 0 mutual, 0 platforms, 0 topics, 0 communities.
| You follow 0 and have set no budget.
|
| On trial (1)
|   until 2026-02-01  Bo Reed  does he still weave?
$ pleach verdict bo unfollow --json
| {"version":1,"change":{"number":5,"time":"2026-01-15T10:00:00Z","title":"unfollow Bo Reed","kind":"done","of":null,"edits":1}}
$ pleach list verdict:unfollow
|    Name     Handle  On  Communities  Last post  Note
| ·  Bo Reed
$ pleach undo
| Undone: unfollow Bo Reed.
$ pleach list verdict:unfollow
! Nobody matches.
$ pleach verdict --query is:trial later --until 2026-03-01
| Bo Reed: later.
$ pleach show bo
| Bo Reed  · no tie
|
| Verdicts
|   2026-01-15  later  ask again 2026-03-01
|   2026-01-15  trial  does he still weave? – ask again 2026-02-01
$ pleach verdict --query is:trial later
! pleach verdict: nobody matches the query.
? 1
$ pleach verdict
! pleach verdict: whom? Usage: pleach verdict NAME VERDICT [--because TEXT] [--until DAY] [--question TEXT] [--thanks TEXT].
? 64
$ pleach verdict ada
! pleach verdict: which verdict? It is one of keep, unfollow, follow, trial, later, mute, dismiss.
? 64
$ pleach verdict ada kep
! pleach verdict: there is no verdict "kep". Did you mean "keep"?
? 64
$ pleach verdict ada mute --until 2026-02-01
! pleach verdict: --until says nothing for "mute". It is for keep, trial and later.
? 64
$ pleach verdict ada keep --until soon
! pleach verdict: --until cannot be "soon". Write it as 2024-02-29.
? 64
$ pleach verdict ada keep --until 2026-01-01
! pleach verdict: --until 2026-01-01 has passed already. Usage: pleach verdict NAME VERDICT [--because TEXT] [--until DAY] [--question TEXT] [--thanks TEXT].
? 64
$ pleach verdict ada keep --question "why?"
! pleach verdict: --question says nothing for "keep". It is for trials.
? 64
$ pleach verdict nobody keep
! nobody: nobody is called that. pleach list shows everyone.
? 1
