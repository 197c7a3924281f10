# a table of one's own
= members.csv
+ Full name,Login,Mastodon,Groups
+ Ada Quill,ada,@ada@mastodon.example.org,"weavers, carders"
+ Bo Reed,bo,,dyers
+ ,,,
+ ,,,nobody
$ pleach import ~/members.csv
! ~/members.csv: a table that pleach does not know. Say what its columns hold: pleach import '~/members.csv' --map name=1,handle=2,lists=4,mastodon=3,platform=NAME.
!   1  Full name · Ada Quill · Bo Reed
!   2  Login · ada · bo
!   3  Mastodon · @ada@mastodon.example.org
!   4  Groups · weavers, carders · dyers
! A column holds one of: name, given, family, handle, url, email, bio, note, company, position, site, since, lists, platform, mastodon, bluesky, x, instagram, threads, facebook, linkedin, youtube, github, tiktok, reddit, twitch, feeds
? 1
$ pleach import ~/members.csv --map name=1,handle=2
! --map: on which platform the handles are is not said. Add platform=slack, or platform=3 for the column that says it.
!   1  Full name · Ada Quill · Bo Reed
!   2  Login · ada · bo
!   3  Mastodon · @ada@mastodon.example.org
!   4  Groups · weavers, carders · dyers
? 64
$ pleach import ~/members.csv --map name=1,handle=Logn,platform=slack
! --map: no column is called "Logn". They are called "Full name", "Login", "Mastodon", "Groups".
!   1  Full name · Ada Quill · Bo Reed
!   2  Login · ada · bo
!   3  Mastodon · @ada@mastodon.example.org
!   4  Groups · weavers, carders · dyers
? 64
$ pleach import ~/members.csv --map name=1,handle=2,platform=slack,mastodon=4 --dry-run
| members.csv  columns name=1,handle=2,mastodon=4,platform=slack  2 read, 1 skipped
|
| Tables of your own: slack
|   2 new
|   members.csv:2: "weavers, carders" cannot be their handle or page on Mastodon; nor what is there in 3 and 5
| New (2)
|   Ada Quill  ada
|   Bo Reed  bo
| Skipped (1)
|   members.csv:5: no name, and no handle that can be one
|
| This was a rehearsal; nothing was changed.
$ pleach import ~/members.csv
! ~/members.csv: a table that pleach does not know. Say what its columns hold: pleach import '~/members.csv' --map name=1,handle=2,lists=4,mastodon=3,platform=NAME.
!   1  Full name · Ada Quill · Bo Reed
!   2  Login · ada · bo
!   3  Mastodon · @ada@mastodon.example.org
!   4  Groups · weavers, carders · dyers
! A column holds one of: name, given, family, handle, url, email, bio, note, company, position, site, since, lists, platform, mastodon, bluesky, x, instagram, threads, facebook, linkedin, youtube, github, tiktok, reddit, twitch, feeds
? 1
$ pleach import ~/members.csv --map "name=Full name,handle=Login,platform=slack,mastodon=3,lists=Groups,tie=following"
| members.csv  columns name=1,handle=2,lists=4,mastodon=3,platform=slack,tie=following  2 read, 1 skipped
|
| Tables of your own: slack
|   2 new
| New (2)
|   Ada Quill  ada
|   Bo Reed  bo
|
| Tables of your own: Mastodon
|   1 account of theirs
| Skipped (1)
|   members.csv:5: no name, and no handle that can be one
|
| Saved. To take it all back: pleach undo.
$ pleach list
|    Name       Handle  On     Communities  Last post  Note
| →  Ada Quill  ada     sl ma
| →  Bo Reed    bo      sl
# Known again, whatever it is called now.
= others.csv
+ Login,Full name,Groups,Mastodon
+ cy,Cy Wu,dyers,
$ pleach import ~/others.csv --json
| {"version":1,"files":[
| {"path":"others.csv","format":"columns name=2,handle=1,lists=3,mastodon=4,platform=slack,tie=following","read":1,"skipped":0}
| ],"people":{"added":1,"updated":0,"unchanged":0},"follows":{"added":1,"removed":0},"skipped":[],"stillFollowed":[],"notFollowed":[],"notMuted":[],"confirmed":0,"gone":[],"cameBack":[],"renamed":[],"tiesAmongOthers":0,"encounters":0,"strangers":0,"merged":[],"questions":0,"notes":[],"dryRun":false}
$ pleach import ~/others.csv --map none
| Forgotten: name=2,handle=1,lists=3,mastodon=4,platform=slack,tie=following
$ pleach import ~/others.csv --map none
! ~/others.csv: nothing is remembered of its columns.
? 1
$ pleach import ~/others.csv
! ~/others.csv: a table that pleach does not know. Say what its columns hold: pleach import '~/others.csv' --map name=2,handle=1,lists=3,mastodon=4,platform=NAME.
!   1  Login · cy
!   2  Full name · Cy Wu
!   3  Groups · dyers
!   4  Mastodon
! A column holds one of: name, given, family, handle, url, email, bio, note, company, position, site, since, lists, platform, mastodon, bluesky, x, instagram, threads, facebook, linkedin, youtube, github, tiktok, reddit, twitch, feeds
? 1
$ pleach import ~/members.csv ~/others.csv --map name=1
! pleach import: --map is about one file. Name the table itself: pleach import people.csv.
? 64
$ pleach undo
| Undone: import Tables of your own: 1 new.
$ pleach undo
| Undone: import Tables of your own: 2 new.
$ pleach list
! Nobody is here yet. Bring people in: pleach import FILE, or look around: pleach demo.
