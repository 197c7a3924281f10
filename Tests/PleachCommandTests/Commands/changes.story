= following_accounts.csv
+ Account address,Show boosts,Notify on new posts,Languages
+ ada@mastodon.example.org,true,false,
+ bo@social.example.org,true,false,
= followers.csv
+ Account address
+ ada@mastodon.example.org
= later/following_accounts.csv
+ Account address,Show boosts,Notify on new posts,Languages
+ ada@mastodon.example.org,true,false,
+ cleo@social.example.org,true,false,
= later/followers.csv
+ Account address
+ bo@social.example.org
$ pleach changes
$ pleach import following_accounts.csv followers.csv
$ pleach changes
$ pleach import later
$ pleach changes
$ pleach changes --json
$ pleach undo
$ pleach changes --since 2026-01-15
$ pleach changes --since yesterday
