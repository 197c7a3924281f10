# What belongs to no command.
$ pleach
? screen 2026-01-15
$ pleach --today 2024-02-29
? screen 2024-02-29
$ pleach --version
| pleach 0.1.0
$ pleach lsit
! pleach: there is no command "lsit". Did you mean "list"?
? 64
$ pleach xyzzy
! pleach: there is no command "xyzzy". pleach help lists them all.
? 64
$ pleach --nope
! pleach: there is no option --nope. See pleach help.
? 64
$ pleach --colour always list
! pleach: there is no option --colour. Did you mean --color?
? 64
$ pleach --color sometimes list
! pleach: --color cannot be "sometimes". It is auto, always or never.
? 64
$ pleach --today tomorrow list
! pleach: --today cannot be "tomorrow". Write it as 2024-02-29.
? 64
$ pleach --today
! pleach: --today needs a value. Write it as --today DAY.
? 64
$ pleach --store ~/a.json list
! Nobody is here yet. Bring people in: pleach import FILE, or look around: pleach demo.

# A store that cannot be read is left as it is.
= broken.json
+ {"pleach":{"schema":1,"minReader":1},
+ "people":[
+ {"id":"ada","name":7}
+ ]}
$ pleach --store ~/broken.json list
! ~/broken.json:3:20: name: expected a text in double quotes, found 7. Nothing was changed. All that is wrong with it: pleach doctor --store '~/broken.json'
? 1
$ pleach --store ~/broken.json add Bo
! ~/broken.json:3:20: name: expected a text in double quotes, found 7. Nothing was changed. All that is wrong with it: pleach doctor --store '~/broken.json'
? 1
= later.json
+ {"pleach":{"schema":9,"minReader":1,"writer":"9.0"},
+ "people":[
+ {"id":"ada","name":"Ada Quill"}
+ ]}
$ pleach --store ~/later.json list
|    Name       Handle  On  Communities  Last post  Note
| ·  Ada Quill
! ~/later.json: others can read it (mode 644). To close it: chmod 600.
$ pleach --store ~/later.json add Bo
! ~/later.json: others can read it (mode 644). To close it: chmod 600.
! ~/later.json: read-only: made by a later pleach (9.0). Update pleach to change it.
? 1
