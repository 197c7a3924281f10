= following_accounts.csv
+ Account address,Show boosts,Notify on new posts,Languages
+ ada@mastodon.example.org,true,false,"en, fr"
+ bo@b.example.net,false,true,
+ cy@c.example.net,true,false,
$ pleach plan
! There is nothing to carry out.
$ pleach import ~/following_accounts.csv
| following_accounts.csv  follows (CSV)  3 read
|
| Mastodon
|   3 new
| New (3)
|   ada@mastodon.example.org
|   bo@b.example.net
|   cy@c.example.net
|
| Saved. To take it all back: pleach undo.
$ pleach verdict ada unfollow --because "too loud" --thanks "the talk on looms"
| ada@mastodon.example.org: unfollow.
$ pleach verdict bo mute
| bo@b.example.net: mute.
$ pleach verdict cy keep --thanks "x"
! pleach verdict: --thanks says nothing for "keep". It is for unfollow.
? 64
$ pleach today
| Today, 2026-01-15
| 3 people, 3 following, 0 mutual, 1 platform, 0 topics, 0 communities.
| You follow 3 and have set no budget.
| 2 to carry out: pleach plan
|
| 3 you follow belong to no community: pleach list 'is:untagged tie:following'
$ pleach plan
| Mastodon (2)
|   the file replaces your follows, so read a fresh export first: Preferences, Import and export, Import, Overwrite
|   unfollow  ada@mastodon.example.org  https://mastodon.example.org/@ada  too loud
|   mute      bo@b.example.net          https://b.example.net/@bo
$ pleach plan --json
| {"version":1,"deeds":[
| {"deed":"unfollow","platform":"mastodon","person":"ada-7rrif","name":"ada@mastodon.example.org","account":"mastodon:ada@mastodon.example.org","handle":"ada@mastodon.example.org","address":"https://mastodon.example.org/@ada","decided":"2026-01-15","reason":"too loud","others":[]},
| {"deed":"mute","platform":"mastodon","person":"bo-86phc","name":"bo@b.example.net","account":"mastodon:bo@b.example.net","handle":"bo@b.example.net","address":"https://b.example.net/@bo","decided":"2026-01-15","reason":null,"others":[]}
| ],"done":[]}
$ pleach plan --platform x
! There is nothing to carry out.
$ pleach plan export --platform mastodon -
| Account address,Show boosts,Notify on new posts,Languages
| bo@b.example.net,false,true,
| cy@c.example.net,true,false,
$ pleach plan export --platform mastodon - --from ~/following_accounts.csv
| Account address,Show boosts,Notify on new posts,Languages
| bo@b.example.net,false,true,
| cy@c.example.net,true,false,
$ pleach plan export --platform mastodon - --format script
| #!/bin/sh
| # Plan for Mastodon, 2026-01-15. Read it before you run it: pleach runs nothing.
|
| toot unfollow 'ada@mastodon.example.org'
| toot mute 'bo@b.example.net'
$ pleach plan export --platform mastodon - --format markdown
| # Plan for Mastodon, 2026-01-15
|
| the file replaces your follows, so read a fresh export first: Preferences, Import and export, Import, Overwrite
|
| - [ ] unfollow [ada\@mastodon.example.org](<https://mastodon.example.org/@ada>) `ada@mastodon.example.org`: too loud. Thanks: the talk on looms
| - [ ] mute [bo\@b.example.net](<https://b.example.net/@bo>) `bo@b.example.net`
$ pleach plan export --platform mastodon - --format html
| <!DOCTYPE html>
| <html lang="en">
| <head>
| <meta charset="utf-8">
| <meta name="viewport" content="width=device-width">
| <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
| <meta name="referrer" content="no-referrer">
| <title>Plan for Mastodon, 2026-01-15</title>
| <style>body{font:1.1em/1.6 sans-serif;max-width:45em;margin:2em auto;padding:0 1em}ul{list-style:none;padding:0}</style>
| </head>
| <body>
| <h1>Plan for Mastodon, 2026-01-15</h1>
| <p>the file replaces your follows, so read a fresh export first: Preferences, Import and export, Import, Overwrite</p>
| <ul>
| <li><input type="checkbox"> unfollow <a href="https://mastodon.example.org/@ada" rel="noreferrer noopener">ada@mastodon.example.org</a> <small>ada@mastodon.example.org</small>: too loud. Thanks: the talk on looms</li>
| <li><input type="checkbox"> mute <a href="https://b.example.net/@bo" rel="noreferrer noopener">bo@b.example.net</a> <small>bo@b.example.net</small></li>
| </ul>
| </body>
| </html>
$ pleach plan export --platform x - --format csv
| deed,name,handle,address,decided,reason,thanks
$ pleach plan export --platform mastodon ~/new.csv
| Written: ~/new.csv.
$ pleach plan export --platform mastodon ~/new.csv
! ~/new.csv: there is something of that name already. --force writes over it.
? 1
$ pleach plan export --platform mastodon ~/new.csv --force
| Written: ~/new.csv.
$ pleach plan export --platform mastodon - --format opml
! pleach plan: there is no opml for Mastodon. There is csv, lists, markdown, html, script.
? 64
$ pleach plan export --platform mastodon - --format pdf
! pleach plan: --format cannot be "pdf". It is one of csv, lists, opml, markdown, html, script.
? 64
$ pleach plan export --platform x - --from ~/new.csv --format csv
! pleach plan: --from says nothing for csv of X. It is for Mastodon's csv and lists.
? 64
$ pleach plan export --platform nowhere -
! nowhere: there is no such platform. pleach platforms lists them.
? 1
$ pleach plan export -
! pleach plan: for which platform? Say it with --platform.
? 64
$ pleach plan export --platform x
! pleach plan: into which file? - is standard output.
? 64
$ pleach plan done
! pleach plan: whom did you do? Usage: pleach plan done NAME… [--platform PLATFORM] [--json].
? 64
$ pleach plan done cy
! cy: nothing is to be done there. pleach plan lists what is.
? 1
$ pleach plan done ada
| Done: unfollow ada@mastodon.example.org on Mastodon.
$ pleach plan done --all
| Done: mute bo@b.example.net on Mastodon.
$ pleach plan done --all
| There is nothing to carry out.
$ pleach plan
| Done by hand, not confirmed yet (2)
|   2026-01-15  unfollow  ada@mastodon.example.org  Mastodon
|   2026-01-15  mute      bo@b.example.net          Mastodon
! There is nothing to carry out.
$ pleach plan --json
| {"version":1,"deeds":[],"done":[
| {"deed":"unfollow","platform":"mastodon","person":"ada-7rrif","name":"ada@mastodon.example.org","account":"mastodon:ada@mastodon.example.org","day":"2026-01-15"},
| {"deed":"mute","platform":"mastodon","person":"bo-86phc","name":"bo@b.example.net","account":"mastodon:bo@b.example.net","day":"2026-01-15"}
| ]}
$ pleach show ada
| ada@mastodon.example.org  · no tie
|
| Accounts
|   Mastodon: ada@mastodon.example.org, no tie
|     https://mastodon.example.org/@ada
|     followed until 2026-01-15
|     let go by hand on 2026-01-15, not confirmed yet
|
| Verdicts
|   2026-01-15  unfollow  too loud – thanks: the talk on looms
$ pleach alumni
| Until       Name                      Why       Thanks
| 2026-01-15  ada@mastodon.example.org  too loud  the talk on looms
$ pleach undo
| Undone: done: mute bo@b.example.net on Mastodon.
$ pleach plan
| Mastodon (1)
|   the file replaces your follows, so read a fresh export first: Preferences, Import and export, Import, Overwrite
|   mute  bo@b.example.net  https://b.example.net/@bo
|
| Done by hand, not confirmed yet (1)
|   2026-01-15  unfollow  ada@mastodon.example.org  Mastodon
$ pleach redo
| Done again: done: mute bo@b.example.net on Mastodon.
$ pleach import ~/following_accounts.csv
| following_accounts.csv  follows (CSV)  3 read
|
| Mastodon
|   1 changed, 2 as before
| Still there, though let go (1)
|   ada@mastodon.example.org
|
| Saved. To take it all back: pleach undo.
$ pleach plan
| Mastodon (1)
|   the file replaces your follows, so read a fresh export first: Preferences, Import and export, Import, Overwrite
|   unfollow  ada@mastodon.example.org  https://mastodon.example.org/@ada  too loud
|
| Done by hand, not confirmed yet (1)
|   2026-01-15  mute  bo@b.example.net  Mastodon
$ pleach plan done ada
| Done: unfollow ada@mastodon.example.org on Mastodon.
= following_accounts.csv
+ Account address,Show boosts,Notify on new posts,Languages
+ bo@b.example.net,false,true,
+ cy@c.example.net,true,false,
$ pleach import ~/following_accounts.csv --json
| {"version":1,"files":[
| {"path":"following_accounts.csv","format":"follows (CSV)","read":2,"skipped":0}
| ],"people":{"added":0,"updated":1,"unchanged":2},"follows":{"added":0,"removed":0},"skipped":[],"stillFollowed":[],"notFollowed":[],"notMuted":[],"confirmed":1,"gone":[],"cameBack":[],"renamed":[],"tiesAmongOthers":0,"encounters":0,"strangers":0,"merged":[],"questions":0,"notes":[],"dryRun":false}
$ pleach plan
| Done by hand, not confirmed yet (1)
|   2026-01-15  mute  bo@b.example.net  Mastodon
! There is nothing to carry out.
$ pleach verdict ada follow
| ada@mastodon.example.org: follow.
$ pleach plan
| Mastodon (1)
|   the file replaces your follows, so read a fresh export first: Preferences, Import and export, Import, Overwrite
|   follow  ada@mastodon.example.org  https://mastodon.example.org/@ada
|
| Done by hand, not confirmed yet (1)
|   2026-01-15  mute  bo@b.example.net  Mastodon
$ pleach plan dne
! pleach plan: do not know what to do with "dne". It is pleach plan, plan done or plan export.
? 64
$ pleach plan --all
! pleach plan: --all says nothing here. See pleach help plan.
? 64
