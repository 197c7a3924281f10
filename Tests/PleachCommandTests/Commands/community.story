$ pleach community
! pleach community: which community? pleach communities lists them.
? 64
$ pleach community weavers
! weavers: there is no such community. pleach communities lists them.
? 1
$ pleach demo --today 2026-03-14 community school-radio
| School radio
| 7 people, 7 followed, 7 mutual
| Kind    team
| Colour  7
| Note    Radio Crane: ten minutes a week, made by nine-year-olds and us.
| Closed    10 % of all pairs tied, 29 % of ties inside
| Followed  2 ▂▂▂▃▇▇▇▇▇▇██ 7 since 2023-06-30
| Also in   Librarians 1
|
|    Name            Handle                              On        Communities               Last post   Note
| ⇄  Bùi Thảo        thao_bui@radio.example.org          bl ma     School radio              2026-03-14
| ⇄  Loïc Domènech   Loïc Domènech                       bl        School radio              2026-03-14  Cuts ten minutes out of four hours of giggling.
| ⇄  Соломія Житник  solomiia_zhytnyk@radio.example.org  ma li     School radio              2026-03-14  Invented the sock windshield.
| ⇄  Dilys Ashdown   dilysashdown                        yt        School radio              2026-02-02  Lends us the good microphones, against all rules.
| ⇄  Núria Domènech  nuria-domenech                      li ma     School radio              2026-03-07  Taught the children to wait three seconds after an answer. Works on adults.
| ⇄  زينب قنديل      zaynabqandil                        yt bl li  School radio, Librarians  2026-02-18
| ⇄  図子 ユキ       図子 ユキ                           bl        School radio              2026-01-23
$ pleach demo --today 2026-03-14 community nobody
! nobody: there is no such community. pleach communities lists them.
? 1
$ pleach add "Ada Quill" --account mastodon:ada@glade.example.org --community "Science/Birds"
| Added Ada Quill.
$ pleach add "Bo Vale" --account x:bovale --community Science
| Added Bo Vale.
$ pleach communities
| Name           People  Followed  Mutual  Kind     Colour  Budget  Over  Note
| Science/Birds       1         0       0  network       8
| Science             2         0       0  network       5
$ pleach community science
| Science
| 2 people, 0 followed, 0 mutual
| Kind    network
| Colour  5
| Not followed  Ada Quill, Bo Vale
|
|    Name       Handle                 On  Communities    Last post  Note
| ·  Ada Quill  ada@glade.example.org  ma  Science/Birds
| ·  Bo Vale    bovale                 x   Science
$ pleach community science/birds --json
| {"version":1,"community":{"id":"science/birds","name":"Science/Birds","people":1,"following":0,"mutual":0,"kind":"network","colour":8,"budget":null,"over":null,"note":null},"density":null,"closure":null,"overlaps":[],"bridges":[],"quiet":[],"open":["ada-quill-20260115"],"sizes":[
| {"day":"2023-06-30","following":0},
| {"day":"2023-09-30","following":0},
| {"day":"2023-12-31","following":0},
| {"day":"2024-03-31","following":0},
| {"day":"2024-06-30","following":0},
| {"day":"2024-09-30","following":0},
| {"day":"2024-12-31","following":0},
| {"day":"2025-03-31","following":0},
| {"day":"2025-06-30","following":0},
| {"day":"2025-09-30","following":0},
| {"day":"2025-12-31","following":0},
| {"day":"2026-01-15","following":0}
| ],"people":[
| {"id":"ada-quill-20260115","name":"Ada Quill","accounts":[{"platform":"mastodon","handle":"ada@glade.example.org","url":null,"name":null,"bio":null,"following":false,"followsYou":false,"followingSince":null,"lastPost":null}],"communities":["science/birds"],"topics":[],"tie":"none","note":null,"met":null,"metHow":null,"protected":false,"lastPost":null,"lastEncounter":null,"verdict":null}
| ]}
$ pleach community science/birds --merge-into science
| All of Science/Birds are in Science now.
$ pleach communities
| Name     People  Followed  Mutual  Kind     Colour  Budget  Over  Note
| Science       2         0       0  network       5
$ pleach undo
| Undone: merge Science/Birds into Science.
$ pleach community science --split
| It does not fall apart.
$ pleach community science --merge-into science
| That is the same one.
