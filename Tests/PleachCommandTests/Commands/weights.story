$ pleach weights
| To follow
|   Signal             Weight  Learnt  Yours  What it looks at
|   your follower        3.00                 follows you already
|   you talked           1.40                 something passed between you
|   also there           1.60                 you follow them on another platform
|   alongside yours      1.02                 followed by those who follow the same people as you
|   like-minded          1.14                 on the lists of people whose lists are like yours
|   followed by yours    1.14                 people you follow follow them
|   near                 0.66                 few steps away, on many ways
|   shared topic         0.80                 speaks of what you care about
|   thin community       0.60                 of a community of which you follow few
|   other voice          0.30                 writes in a language that nobody you follow writes in
|   fresh                0.30                 posted lately
|   niche                0.30                 followed by hundreds, not by crowds
|   known here           0.60                 followed by others in your store, where your own ties lead to nobody
|   crowd               -0.40                 followed by a crowd
|   long silent         -0.80                 no post seen for a year
|   automatic           -0.80                 calls itself a bot
|
| To unfollow
|   Signal          Weight  Learnt  Yours  What it looks at
|   gone              3.00                 the account is no longer there
|   moved             0.80                 the account has moved
|   quiet             1.00                 no post seen for half a year or more, and for longer than usual
|   one-way           0.80                 does not follow you
|   never talked      0.70                 nothing ever passed between you
|   other topics      0.60                 speaks only of what you do not care about
|   covered           0.50                 many of yours cover the same
|   elsewhere         0.30                 the same voice on two platforms
|   untagged          0.40                 belongs to none of your communities
|   apart             0.50                 shares no circle with the others you follow
|   no reason         0.40                 you never noted why you follow
|   loud              1.00                 writes a large share of all you see
|   bot               0.50                 calls itself a bot
|   marketing         0.50                 the bio or a link has marks of selling
|   trial over        0.60                 a trial ended without an answer
|   doubted before    0.50                 you muted them or let them go once
|   protected        -3.00                 you protected them
|   mutual           -1.20                 you follow each other
|   talked           -1.50                 something passed between you lately
|   noted            -0.80                 your note says why you follow
|   rare voice       -1.20                 one of your last voices of a community or on a topic
|   rare language    -0.80                 one of your last voices in a language
|   bridge           -0.70                 one of the few ties between two of your communities
|   topic            -0.90                 speaks of what you care about
|   kept before      -0.60                 you kept them in earlier reviews
|   your circle      -0.80                 others of yours follow them
|   long-standing    -0.50                 you have followed for years
|
| To greet
|   Signal         Weight  Learnt  Yours  What it looks at
|   waiting          2.00                 spoke to you last and had no answer
|   follows you      1.00                 follows you, best both ways
|   no word yet      0.60                 nothing passed for a year or ever
|   active           0.70                 posted lately
|   in common        0.80                 a topic or community in common
|   small enough     0.60                 few enough follow them to notice
|   attentive        0.40                 follows few, so what comes is read
|   long listener    0.50                 followed for years without a word
$ pleach weights quiet 50
| quiet counts 50 %.
$ pleach add "Ada Quill" mastodon:ada@example.org
! pleach add: do not know what to do with "mastodon:ada@example.org". Fields are written as name=….
? 64
$ pleach weights person:ada 0
! ada: nobody is called that. pleach list shows everyone.
? 1
$ pleach weights --json
| {"version":1,"signals":[
| {"name":"your follower","suggests":"follow","weight":3.00,"learnt":1.00,"percent":100,"help":"follows you already"},
| {"name":"you talked","suggests":"follow","weight":1.40,"learnt":1.00,"percent":100,"help":"something passed between you"},
| {"name":"also there","suggests":"follow","weight":1.60,"learnt":1.00,"percent":100,"help":"you follow them on another platform"},
| {"name":"alongside yours","suggests":"follow","weight":1.02,"learnt":1.00,"percent":100,"help":"followed by those who follow the same people as you"},
| {"name":"like-minded","suggests":"follow","weight":1.14,"learnt":1.00,"percent":100,"help":"on the lists of people whose lists are like yours"},
| {"name":"followed by yours","suggests":"follow","weight":1.14,"learnt":1.00,"percent":100,"help":"people you follow follow them"},
| {"name":"near","suggests":"follow","weight":0.66,"learnt":1.00,"percent":100,"help":"few steps away, on many ways"},
| {"name":"shared topic","suggests":"follow","weight":0.80,"learnt":1.00,"percent":100,"help":"speaks of what you care about"},
| {"name":"thin community","suggests":"follow","weight":0.60,"learnt":1.00,"percent":100,"help":"of a community of which you follow few"},
| {"name":"other voice","suggests":"follow","weight":0.30,"learnt":1.00,"percent":100,"help":"writes in a language that nobody you follow writes in"},
| {"name":"fresh","suggests":"follow","weight":0.30,"learnt":1.00,"percent":100,"help":"posted lately"},
| {"name":"niche","suggests":"follow","weight":0.30,"learnt":1.00,"percent":100,"help":"followed by hundreds, not by crowds"},
| {"name":"known here","suggests":"follow","weight":0.60,"learnt":1.00,"percent":100,"help":"followed by others in your store, where your own ties lead to nobody"},
| {"name":"crowd","suggests":"follow","weight":-0.40,"learnt":1.00,"percent":100,"help":"followed by a crowd"},
| {"name":"long silent","suggests":"follow","weight":-0.80,"learnt":1.00,"percent":100,"help":"no post seen for a year"},
| {"name":"automatic","suggests":"follow","weight":-0.80,"learnt":1.00,"percent":100,"help":"calls itself a bot"},
| {"name":"gone","suggests":"unfollow","weight":3.00,"learnt":1.00,"percent":100,"help":"the account is no longer there"},
| {"name":"moved","suggests":"unfollow","weight":0.80,"learnt":1.00,"percent":100,"help":"the account has moved"},
| {"name":"quiet","suggests":"unfollow","weight":1.00,"learnt":1.00,"percent":50,"help":"no post seen for half a year or more, and for longer than usual"},
| {"name":"one-way","suggests":"unfollow","weight":0.80,"learnt":1.00,"percent":100,"help":"does not follow you"},
| {"name":"never talked","suggests":"unfollow","weight":0.70,"learnt":1.00,"percent":100,"help":"nothing ever passed between you"},
| {"name":"other topics","suggests":"unfollow","weight":0.60,"learnt":1.00,"percent":100,"help":"speaks only of what you do not care about"},
| {"name":"covered","suggests":"unfollow","weight":0.50,"learnt":1.00,"percent":100,"help":"many of yours cover the same"},
| {"name":"elsewhere","suggests":"unfollow","weight":0.30,"learnt":1.00,"percent":100,"help":"the same voice on two platforms"},
| {"name":"untagged","suggests":"unfollow","weight":0.40,"learnt":1.00,"percent":100,"help":"belongs to none of your communities"},
| {"name":"apart","suggests":"unfollow","weight":0.50,"learnt":1.00,"percent":100,"help":"shares no circle with the others you follow"},
| {"name":"no reason","suggests":"unfollow","weight":0.40,"learnt":1.00,"percent":100,"help":"you never noted why you follow"},
| {"name":"loud","suggests":"unfollow","weight":1.00,"learnt":1.00,"percent":100,"help":"writes a large share of all you see"},
| {"name":"bot","suggests":"unfollow","weight":0.50,"learnt":1.00,"percent":100,"help":"calls itself a bot"},
| {"name":"marketing","suggests":"unfollow","weight":0.50,"learnt":1.00,"percent":100,"help":"the bio or a link has marks of selling"},
| {"name":"trial over","suggests":"unfollow","weight":0.60,"learnt":1.00,"percent":100,"help":"a trial ended without an answer"},
| {"name":"doubted before","suggests":"unfollow","weight":0.50,"learnt":1.00,"percent":100,"help":"you muted them or let them go once"},
| {"name":"protected","suggests":"unfollow","weight":-3.00,"learnt":1.00,"percent":100,"help":"you protected them"},
| {"name":"mutual","suggests":"unfollow","weight":-1.20,"learnt":1.00,"percent":100,"help":"you follow each other"},
| {"name":"talked","suggests":"unfollow","weight":-1.50,"learnt":1.00,"percent":100,"help":"something passed between you lately"},
| {"name":"noted","suggests":"unfollow","weight":-0.80,"learnt":1.00,"percent":100,"help":"your note says why you follow"},
| {"name":"rare voice","suggests":"unfollow","weight":-1.20,"learnt":1.00,"percent":100,"help":"one of your last voices of a community or on a topic"},
| {"name":"rare language","suggests":"unfollow","weight":-0.80,"learnt":1.00,"percent":100,"help":"one of your last voices in a language"},
| {"name":"bridge","suggests":"unfollow","weight":-0.70,"learnt":1.00,"percent":100,"help":"one of the few ties between two of your communities"},
| {"name":"topic","suggests":"unfollow","weight":-0.90,"learnt":1.00,"percent":100,"help":"speaks of what you care about"},
| {"name":"kept before","suggests":"unfollow","weight":-0.60,"learnt":1.00,"percent":100,"help":"you kept them in earlier reviews"},
| {"name":"your circle","suggests":"unfollow","weight":-0.80,"learnt":1.00,"percent":100,"help":"others of yours follow them"},
| {"name":"long-standing","suggests":"unfollow","weight":-0.50,"learnt":1.00,"percent":100,"help":"you have followed for years"},
| {"name":"waiting","suggests":"greet","weight":2.00,"learnt":1.00,"percent":100,"help":"spoke to you last and had no answer"},
| {"name":"follows you","suggests":"greet","weight":1.00,"learnt":1.00,"percent":100,"help":"follows you, best both ways"},
| {"name":"no word yet","suggests":"greet","weight":0.60,"learnt":1.00,"percent":100,"help":"nothing passed for a year or ever"},
| {"name":"active","suggests":"greet","weight":0.70,"learnt":1.00,"percent":100,"help":"posted lately"},
| {"name":"in common","suggests":"greet","weight":0.80,"learnt":1.00,"percent":100,"help":"a topic or community in common"},
| {"name":"small enough","suggests":"greet","weight":0.60,"learnt":1.00,"percent":100,"help":"few enough follow them to notice"},
| {"name":"attentive","suggests":"greet","weight":0.40,"learnt":1.00,"percent":100,"help":"follows few, so what comes is read"},
| {"name":"long listener","suggests":"greet","weight":0.50,"learnt":1.00,"percent":100,"help":"followed for years without a word"}
| ],"tastes":[]}
$ pleach weights quiet 50
| It counts so already.
$ pleach weights quiet usual
| quiet counts 100 %.
$ pleach weights quit 50
! pleach weights: there is no signal "quit". Did you mean "quiet"?
? 64
$ pleach weights quiet much
! pleach weights: it cannot count "much". A number from 0 to 400, or usual.
? 64
$ pleach weights quiet
! pleach weights: how much? A number from 0 to 400, or usual.
? 64
$ pleach weights community:none 50
! none: there is no such community. pleach communities lists them.
? 1
