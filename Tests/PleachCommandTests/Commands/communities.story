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
$ pleach demo --today 2026-03-14 communities --suggest
| Buckwheat, Noctilucent
|   30 people, 29 followed; they follow each other, 29 % of all pairs tied, 58 % of ties inside
|   say Buckwheat, Noctilucent, clouds, seals, limericks
|   Dilys Everdene, Fúnmiláyọ̀ Asante-Mensah, Λευτέρης Καραβάς, Eulàlia Escudeiro, נעמה צדף, Iñaki Fonseca and 24 more
|
| Growth marketing
|   15 people, 13 followed; they follow each other, 27 % of all pairs tied, 53 % of ties inside
|   say 10x, Mornings, Funnels, brand, coach
|   ⚠ Wiebke Jäckel, Sølvi Lindegård, ዮናስ ብርሃኑ, Kwabena Mokoena, Jost Petersen, Free␛[31mBooks␛]0;owned␇gpj.exe and 9 more
|
| Rocketfunnel
|   3 people, 3 followed; they work there, 33 % of all pairs tied, 11 % of ties inside
|   say Rocketfunnel, brand, coach
|   თამარი წიგნაძე, Kwabena Mokoena, Hattie Thistlewood
|
| 10x Mornings
|   3 people, 2 followed; they work there, 67 % of all pairs tied, 14 % of ties inside
|   say 10x, Mornings, Thought, leader
|   Wiebke Jäckel, Dörte Ehlers, Bronwen Larkspur
| pleach communities --adopt NAME tags its people; undo takes it back.
$ pleach demo --today 2026-03-14 communities --suggest --grain much
! pleach communities: --grain cannot be "much". It is a number from 0.1 to 20.
? 64
$ pleach communities --suggest
! Nothing found that has no name yet. Communities are found in who follows whom: import the lists of those you follow too. pleach lists says whose, and how.
$ pleach communities --adopt nothing
! pleach communities: nothing of that name was found. pleach communities --suggest lists them.
? 1
$ pleach communities --as x
! pleach communities: --grain goes with --suggest, --as with --adopt. Usage: pleach communities [NAME] [--json].
? 64
