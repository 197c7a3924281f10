$ pleach journal
| Journal, 2026-01-15
|
| What am I working on?
|
| What am I learning?
|
| Whom did I connect with?
|
| What inspired me?
|
| How did these connections help?
$ pleach journal working="A loom" learning="How a selvedge stays straight"
| Wrote the journal of 2026-01-15.
$ pleach journal yesterday inspired="Rain"
| Wrote the journal of 2026-01-14.
$ pleach journal
| Journal, 2026-01-15
|
| What am I working on?
|   A loom
|
| What am I learning?
|   How a selvedge stays straight
|
| Whom did I connect with?
|
| What inspired me?
|
| How did these connections help?
$ pleach journal --json
| {"version":1,"day":"2026-01-15","answers":{"working":"A loom","learning":"How a selvedge stays straight","connected":null,"inspired":null,"helped":null},"people":[],"topics":[]}
$ pleach journal someday working=x
! someday: that is no day. Write today, yesterday, friday, 3 days ago or 2024-02-29.
? 64
$ pleach journal worknig=x
! pleach journal: there is no question "worknig". Did you mean "working"?
? 64
$ pleach journal people=nobody
! nobody: nobody is called that. pleach list shows everyone.
? 1
$ pleach journal --all
| # Journal
|
| ## 2026-01-15
|
| ### What am I working on?
|
| A loom
|
| ### What am I learning?
|
| How a selvedge stays straight
|
| ## 2026-01-14
|
| ### What inspired me?
|
| Rain
$ pleach journal --all --format html
| <!DOCTYPE html>
| <html lang="en">
| <head>
| <meta charset="utf-8">
| <meta name="viewport" content="width=device-width">
| <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
| <meta name="referrer" content="no-referrer">
| <title>Journal</title>
| <style>body{font:1.1em/1.6 sans-serif;max-width:45em;margin:2em auto;padding:0 1em}</style>
| </head>
| <body>
| <h1>Journal</h1>
| <article>
| <h2><time>2026-01-15</time></h2>
| <h3>What am I working on?</h3>
| <p>A loom</p>
| <h3>What am I learning?</h3>
| <p>How a selvedge stays straight</p>
| </article>
| <article>
| <h2><time>2026-01-14</time></h2>
| <h3>What inspired me?</h3>
| <p>Rain</p>
| </article>
| </body>
| </html>
$ pleach journal --all --format pdf
! pleach journal: there is no format "pdf". It is markdown or html.
? 64
$ pleach journal --format html
! pleach journal: --format says nothing without --all. Usage: pleach journal [DAY] [QUESTION=TEXT…] [--json].
? 64
$ pleach journal yesterday inspired=
| Wrote the journal of 2026-01-14.
$ pleach history --limit 2
| No  When, in UTC      What
|  3  2026-01-15 10:00  delete journal of 2026-01-14
|  2  2026-01-15 10:00  journal of 2026-01-14
