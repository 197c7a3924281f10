$ pleach topics
! There are no topics yet. To add one: pleach add topic NAME.
$ pleach add "Ada Quill" --topic looms --topic dyeing
| Added Ada Quill.
$ pleach edit topic looms care=3 question="Which loom for a beginner?"
| Changed looms.
$ pleach topics
| Name    People  Followed  Mutual  Care  Question                    Note
| looms        1         0       0     3  Which loom for a beginner?
| dyeing       1         0       0     1
$ pleach topics --json
| {"version":1,"topics":[
| {"id":"looms","name":"looms","people":1,"following":0,"mutual":0,"care":3,"question":"Which loom for a beginner?","note":null},
| {"id":"dyeing","name":"dyeing","people":1,"following":0,"mutual":0,"care":1,"question":null,"note":null}
| ]}
$ pleach topics looms
| looms
| 1 person, 0 followed, 0 mutual
| Care      3
| Question  Which loom for a beginner?
|
|    Name       Handle  On  Communities  Last post  Note
| ·  Ada Quill
$ pleach topics zzz
! zzz: there is no such topic. pleach topics lists them.
? 1
