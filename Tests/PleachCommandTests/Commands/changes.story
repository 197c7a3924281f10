= following_accounts.csv
+ Account address,Show boosts,Notify on new posts,Languages
+ ada@mastodon.example.org,true,false,
+ bo@social.example.org,true,false,
= later.csv
+ Account address,Show boosts,Notify on new posts,Languages
+ ada@mastodon.example.org,true,false,
+ cleo@social.example.org,true,false,
= followers.csv
+ Account address
+ ada@mastodon.example.org
$ pleach changes
! Nothing since 2025-12-16.
$ pleach import ~/following_accounts.csv
| following_accounts.csv  follows (CSV)  2 read
|
| Mastodon
|   2 new
| New (2)
|   ada@mastodon.example.org
|   bo@social.example.org
|
| Saved. To take it all back: pleach undo.
$ pleach changes
| Since 2026-01-15
|
| New (2)
|   ada@mastodon.example.org  @ada@mastodon.example.org on Mastodon
|   bo@social.example.org     @bo@social.example.org on Mastodon
$ pleach import ~/later.csv ~/followers.csv
| later.csv      follows (CSV)    2 read
| followers.csv  followers (CSV)  1 read
|
| Mastodon
|   1 new, 2 changed
| New (1)
|   cleo@social.example.org
| No longer followed (1)
|   bo@social.example.org
| Follow you now (1)
|   ada@mastodon.example.org
|
| Saved. To take it all back: pleach undo.
$ pleach changes
| Since 2026-01-15
|
| New (3)
|   ada@mastodon.example.org  @ada@mastodon.example.org on Mastodon
|   bo@social.example.org     @bo@social.example.org on Mastodon
|   cleo@social.example.org   @cleo@social.example.org on Mastodon
$ pleach changes --json
| {"version":1,"since":"2026-01-15","changes":[
| {"kind":"new","person":"ada-7rrif","name":"ada@mastodon.example.org","account":null,"words":"@ada@mastodon.example.org on Mastodon"},
| {"kind":"new","person":"bo-whpa","name":"bo@social.example.org","account":null,"words":"@bo@social.example.org on Mastodon"},
| {"kind":"new","person":"cleo-5v512","name":"cleo@social.example.org","account":null,"words":"@cleo@social.example.org on Mastodon"}
| ]}
$ pleach undo
| Undone: import Mastodon: 1 new, 2 changed.
$ pleach changes --since 2026-01-15
| Since 2026-01-15
|
| New (2)
|   ada@mastodon.example.org  @ada@mastodon.example.org on Mastodon
|   bo@social.example.org     @bo@social.example.org on Mastodon
$ pleach changes --since yesterday
! pleach changes: --since cannot be "yesterday". It is a day such as 2026-01-31.
? 64
