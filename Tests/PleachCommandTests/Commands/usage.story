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
! pleach: there is no command "always". pleach help lists them all.
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
