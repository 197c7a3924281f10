# The demo lies beside the user's own store.
$ pleach demo
? screen 2026-01-15 demo
$ pleach demo platforms
| Name      People  Followed  Mutual  Budget  Over  Last visit  Purpose                                   Note
| Mastodon     186       100      58     130        2026-01-15  Where I think aloud and people think back  Home. Mornings with the first coffee, never after nine in the evening.
| Bluesky      155        81      37      60    21  2026-01-13  Science people and the weather
| X             91        50      15      20    30  2025-11-29  The few who never left                    Look once a month, write to those I miss, log out.
| LinkedIn      63        35      17      40        2024-11-29  For the next job, should there be one     Do I still need this? Ask again when the contract is signed.
| YouTube       90        50      30      25    25  2026-01-10  To see hands at work
| Blogs        125        67      10      80        2026-01-14  Long things, read slowly                  Sundays. One comment a week, on a blog where I never said a word.
$ pleach demo list name:bas --sort name
|    Name                Handle                          On        Communities        Last post   Note
| ⇄  Bas van Ooievaar    bas_vanooievaar@stacks.example  ma li bs  Librarians         2026-01-15  My boss for a year, my friend for nineteen. Tells me when I am wrong.
| ⇄  Bas van Ooievaar    bas_vanooievaar                 x                            2025-11-10
| ·  Päivikki Rebasjärv  paivikki-rebasjarv.sky.example  bl bs     The neighbourhood  2023-02-04
$ pleach list
! Nobody is here yet. Bring people in: pleach import FILE, or look around: pleach demo.
$ pleach demo add "Zed Quill"
| Added Zed Quill.
$ pleach demo list quill
|    Name               Handle                         On          Communities  Last post   Note
| ⇄  Rhys Quillfeather  rhys-quillfeather.sky.example  bl bs yt x               2026-01-15
| ·  Zed Quill
$ pleach list quill
! Nobody is here yet. Bring people in: pleach import FILE, or look around: pleach demo.
$ pleach demo demo
! pleach demo: this is the demo already. Usage: pleach demo.
? 64
$ pleach demo --help
| pleach demo – the screens, or any command, on an invented network
|
| Usage
|   pleach demo
|   pleach demo COMMAND …
|
| Some 400 invented people in a store of their own beside yours; nothing you do there touches yours. As long as nothing was changed in it, its dates follow the calendar.
|
| Examples
|   pleach demo list tie:mutual quiet:>6mo
$ pleach demo nope
! pleach: there is no command "nope". Did you mean "note"?
? 64
