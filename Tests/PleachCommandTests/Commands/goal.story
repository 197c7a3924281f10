$ pleach goal
! There are no goals. To set one: pleach goal "say hi to five new people by friday".
$ pleach goal "say hi to five new people by friday"
| say hi to 5 new people by 2026-01-16: 0 of 5, 1 day left: 3 a day are needed.
| It counts everybody to whom you gave a first word: a hello, reply, comment, question, answer, thanks, message or meeting. Nobody counts with whom anything passed on an earlier day; shares and mentions alone do not count.
$ pleach goal "thank three people each week"
| thank 3 people each week: 0 of 3, 3 days left: one a day will do.
| It counts everybody whom you thanked, once each period. Whether they helped is for you to say; thanks that you received do not count.
$ pleach goal "say hi to some people"
! "say hi to some people": a number, such as five or 5 is expected in place of "some". Write it as "say hi to five new people by friday".
? 64
$ pleach goal "keep in touch with weavers every 3 weeks"
! "keep in touch with weavers every 3 weeks": there is no community, topic or person "weavers". Make it first, or name another.
? 64
$ pleach add "Ada Quill" --account mastodon:ada@glade.example.org --community weavers
| Added Ada Quill.
$ pleach goal "keep in touch with weavers every 3 weeks"
| keep in touch with weavers every 3 weeks: in touch with 0 of 1.
| It counts everybody of them with whom anything passed in the last weeks, given or received. Any encounter begins the weeks anew.
$ pleach goal
| Goal                                                  Stands                                  Id
| say hi to 5 new people by 2026-01-16      ──────────  0 of 5, 1 day left: 3 a day are needed  hello-20260115
| thank 3 people each week                  ──────────  0 of 3, 3 days left: one a day will do  thank-20260115
| keep in touch with weavers every 3 weeks  ──────────  in touch with 0 of 1                    touch-20260115
$ pleach goal pause thank
| thank 3 people each week rests.
$ pleach goal show thank
| thank 3 people each week
| 0 of 3, paused since 2026-01-15
| It counts everybody whom you thanked, once each period. Whether they helped is for you to say; thanks that you received do not count.
$ pleach goal go-on thank
| thank 3 people each week goes on.
$ pleach goal finish hello
| say hi to 5 new people by 2026-01-16 is put away.
$ pleach goal
| Goal                                                  Stands                                  Id
| thank 3 people each week                  ──────────  0 of 3, 3 days left: one a day will do  thank-20260115
| keep in touch with weavers every 3 weeks  ──────────  in touch with 0 of 1                    touch-20260115
$ pleach goal --all --json
| {"version":1,"goals":[
| {"id":"hello-20260115","kind":"hello","phrase":"say hi to 5 new people by 2026-01-16","done":0,"of":5,"state":"finished","sentence":"0 of 5, put away on 2026-01-15","from":"2026-01-15","until":"2026-01-16","daysLeft":1,"counted":[],"missed":[],"candidates":[]},
| {"id":"thank-20260115","kind":"thank","phrase":"thank 3 people each week","done":0,"of":3,"state":"running","sentence":"0 of 3, 3 days left: one a day will do","from":"2026-01-12","until":null,"daysLeft":3,"counted":[],"missed":[],"candidates":[]},
| {"id":"touch-20260115","kind":"touch","phrase":"keep in touch with weavers every 3 weeks","done":0,"of":1,"state":"running","sentence":"in touch with 0 of 1","from":"2026-01-15","until":null,"daysLeft":null,"counted":[],"missed":[{"person":"ada-quill-20260115","day":null,"why":"nothing passed yet"}],"candidates":[{"person":"ada-quill-20260115","name":"Ada Quill","reasons":["nothing passed yet"],"mention":[]}]}
| ]}
$ pleach goal delete thank
| thank 3 people each week is deleted.
$ pleach goal show nothing
! nothing: there is no such goal. pleach goal --all lists them.
? 1
$ pleach undo
| Undone: delete thank 3 people each week.
$ pleach demo --today 2026-03-14 goal "comment on two blogs by 2026-03-31"
| comment on 2 new blogs by 2026-03-31: 0 of 2, 17 days left: one every 9 days will do.
| It counts everybody on whose blog you commented for the first time. Comments elsewhere, on YouTube for instance, do not count, nor does a blog that you commented on on an earlier day.
