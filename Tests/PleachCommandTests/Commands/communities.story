$ pleach communities
! There are no communities yet. To add one: pleach add community NAME.
$ pleach add "Ada Quill" --community "Loom fair"
| Added Ada Quill.
$ pleach communities
| Name       People  Followed  Mutual  Kind     Colour  Budget  Over  Note
| Loom fair       1         0       0  network       1
$ pleach communities --json
| {"version":1,"communities":[
| {"id":"loom-fair","name":"Loom fair","people":1,"following":0,"mutual":0,"kind":"network","colour":1,"budget":null,"over":null,"note":null}
| ]}
$ pleach communities loom fair
| Loom fair
| 1 person, 0 followed, 0 mutual
| Kind    network
| Colour  1
|
|    Name       Handle  On  Communities  Last post  Note
| ·  Ada Quill              Loom fair
$ pleach communities "Loom fiar"
! "Loom fiar": there is no such community. Did you mean "Loom fair"?
? 1
