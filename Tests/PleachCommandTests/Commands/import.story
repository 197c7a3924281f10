= following_accounts.csv
+ Account address,Show boosts,Notify on new posts,Languages
+ ada@mastodon.example.org,true,false,
+ bo@social.example.org,true,false,
+ no address at all,true,false,
+ cleo@social.example.org,true,false,
= followers.csv
+ Account address
+ ada@mastodon.example.org
= odd.txt
+ nothing known
# A rehearsal changes nothing.
$ pleach import ~/following_accounts.csv --dry-run
| following_accounts.csv  follows (CSV)  3 read, 1 skipped
|
| Mastodon
|   3 new
| New (3)
|   ada@mastodon.example.org
|   bo@social.example.org
|   cleo@social.example.org
| Skipped (1)
|   following_accounts.csv:4: "no address at all" is no address like user@server
|
| This was a rehearsal; nothing was changed.
$ pleach list
! Nobody is here yet. Bring people in: pleach import FILE, or look around: pleach demo.
$ pleach import ~/following_accounts.csv ~/followers.csv ~/odd.txt
| following_accounts.csv  follows (CSV)    3 read, 1 skipped
| followers.csv           followers (CSV)  1 read
|
| Mastodon
|   3 new
| New (3)
|   ada@mastodon.example.org
|   bo@social.example.org
|   cleo@social.example.org
| Skipped (2)
|   following_accounts.csv:4: "no address at all" is no address like user@server
|   odd.txt: not a format pleach reads yet
|
| Saved. To take it all back: pleach undo.
$ pleach list
|    Name                      Handle                    On  Communities  Last post  Note
| ⇄  ada@mastodon.example.org  ada@mastodon.example.org  ma
| →  bo@social.example.org     bo@social.example.org     ma
| →  cleo@social.example.org   cleo@social.example.org   ma
# The same again.
$ pleach import ~/following_accounts.csv
| following_accounts.csv  follows (CSV)  3 read, 1 skipped
|
| Mastodon
|   3 as before
| Skipped (1)
|   following_accounts.csv:4: "no address at all" is no address like user@server
|
| Nothing new: the store is as it was.
$ pleach import ~/following_accounts.csv --json
| {"version":1,"files":[
| {"path":"following_accounts.csv","format":"follows (CSV)","read":3,"skipped":1}
| ],"people":{"added":0,"updated":0,"unchanged":3},"follows":{"added":0,"removed":0},"skipped":[
| {"path":"following_accounts.csv","line":4,"reason":"\"no address at all\" is no address like user@server"}
| ],"stillFollowed":[],"notFollowed":[],"notMuted":[],"confirmed":0,"gone":[],"cameBack":[],"renamed":[],"tiesAmongOthers":0,"encounters":0,"strangers":0,"merged":[],"questions":0,"notes":[],"dryRun":false}
= following_accounts.csv
+ Account address,Show boosts,Notify on new posts,Languages
+ ada@mastodon.example.org,true,false,
+ dee@social.example.org,true,false,
$ pleach import ~/following_accounts.csv --json
| {"version":1,"files":[
| {"path":"following_accounts.csv","format":"follows (CSV)","read":2,"skipped":0}
| ],"people":{"added":1,"updated":2,"unchanged":1},"follows":{"added":1,"removed":2},"skipped":[],"stillFollowed":[],"notFollowed":[],"notMuted":[],"confirmed":0,"gone":[],"cameBack":[],"renamed":[],"tiesAmongOthers":0,"encounters":0,"strangers":0,"merged":[],"questions":0,"notes":[],"dryRun":false}
$ pleach history
| No  When, in UTC      What
|  2  2026-01-15 10:00  import Mastodon: 1 new, 2 changed
|  1  2026-01-15 10:00  import Mastodon: 3 new
$ pleach undo
| Undone: import Mastodon: 1 new, 2 changed.
$ pleach list
|    Name                      Handle                    On  Communities  Last post  Note
| ⇄  ada@mastodon.example.org  ada@mastodon.example.org  ma
| →  bo@social.example.org     bo@social.example.org     ma
| →  cleo@social.example.org   cleo@social.example.org   ma

# What cannot be read.
$ pleach import
! pleach import: which files? Usage: pleach import PATH… [--as ACCOUNT] [--of NAME] [--dry-run] [--json].
? 64
$ pleach import ~/odd.txt
! ~/odd.txt: nothing here that pleach reads. pleach help import tells how to get an export.
!   odd.txt: not a format pleach reads yet
? 1
$ pleach import ~/missing.csv
! ~/missing.csv: could not look at: No such file or directory.
? 1
