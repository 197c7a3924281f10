$ pleach log
! Nothing is written down yet.
$ pleach add "Ada Quill" --account mastodon:ada@glade.example.org --community weavers
| Added Ada Quill.
$ pleach add "Ada Reed" --account x:adareed
| Added Ada Reed.
$ pleach add topic Looms
| Added the topic Looms.
$ pleach goal "say hi to two new people by 2026-01-31"
| say hi to 2 new people by 2026-01-31: 0 of 2, 16 days left: one every 8 days will do.
| It counts everybody to whom you gave a first word: a hello, reply, comment, question, answer, thanks, message or meeting. Nobody counts with whom anything passed on an earlier day; shares and mentions alone do not count.
$ pleach log "yesterday: said hi to @ada@glade.example.org about #looms"
| Logged on 2026-01-14: hello to Ada Quill #Looms.
$ pleach log "met Ada Reed on 2026-01-10"
| Logged on 2026-01-10: meeting with Ada Reed.
$ pleach log "thanked ada"
! ada: that may be Ada Quill (ada@glade.example.org), Ada Reed (adareed). Write the handle, with @.
? 1
$ pleach log "thanked @nobody"
! @nobody: nobody is called that. pleach list shows everyone.
? 1
$ pleach log "had a nice day"
! pleach log: nobody is in the line. Write @handle, or a name that is known.
? 1
$ pleach log "tomorrow: thanked Ada Reed"
! pleach log: 2026-01-16 is still to come. pleach goal is for what you want to do.
? 1
$ pleach log
| Day            Kind     With       Text
| 2026-01-14  →  hello    Ada Quill  said hi to @ada@glade.example.org about #looms
| 2026-01-10  ⇄  meeting  Ada Reed   met Ada Reed
$ pleach log --with "Ada Quill" --json
| {"version":1,"encounters":[
| {"id":"log:2026-01-14:ada-quill-20260115:sv6m","day":"2026-01-14","kind":"hello","direction":"given","person":"ada-quill-20260115","name":"Ada Quill","platform":"mastodon","topics":["looms"],"text":"said hi to @ada@glade.example.org about #looms"}
| ]}
$ pleach log "got a reply from Ada Quill" --json
| {"version":1,"change":{"number":7,"time":"2026-01-15T10:00:00Z","title":"log reply from Ada Quill","kind":"done","of":null,"edits":1}}
$ pleach undo
| Undone: log reply from Ada Quill.
$ pleach log "got a reply from Ada Quill on 2026-01-02"
| Logged on 2026-01-02: reply from Ada Quill.
$ pleach log --balance --weeks 3
| 2 given, 2 received since 2025-12-29
|
| Week from   Found  Fed  Thanked  Asked  Answered  Received
| 2025-12-29                                        1
| 2026-01-05
| 2026-01-12
|
| Communities
|   weavers: 1 given, 1 received
$ pleach log --balance --weeks 3 --json
| {"version":1,"given":2,"received":2,"weeks":[
| {"from":"2025-12-29","found":0,"fed":0,"thanked":0,"asked":0,"answered":0,"received":1},
| {"from":"2026-01-05","found":0,"fed":0,"thanked":0,"asked":0,"answered":0,"received":0},
| {"from":"2026-01-12","found":0,"fed":0,"thanked":0,"asked":0,"answered":0,"received":0}
| ],"people":[
| {"id":"ada-quill-20260115","name":"Ada Quill","given":1,"received":1,"sentence":"Ada Quill: 1 given, 1 received"},
| {"id":"ada-reed-20260115","name":"Ada Reed","given":1,"received":1,"sentence":"Ada Reed: 1 given, 1 received"}
| ],"communities":[
| {"id":"weavers","name":"weavers","given":1,"received":1,"sentence":"weavers: 1 given, 1 received"}
| ]}
$ pleach log --balance --weeks 0
! pleach log: --weeks cannot be "0". It is a whole number from 1 on.
? 64
