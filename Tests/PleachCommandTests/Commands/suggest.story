$ pleach demo suggest follow --top 2 --why
| Богдан Криниця  bohdan-krynytsia.sky.example  Bluesky, Mastodon, Blogs, X
|   3.00  your follower      follows you since 2019-11-18
|   0.96  alongside yours    shares followers with Cornelius Nüßlein and Mereana Ngātoro
|   0.75  like-minded        on the lists of people whose lists are like yours
|   0.73  followed by yours  followed by 👩 Tilda Ashdown 🌱, Agatha Fothergill and 17 more of yours
|   0.66  near               few steps away from you, on many ways
|   0.53  shared topic       speaks of Terminal programs, which you care about
|   0.30  fresh              posted on 2026-01-15
|   0.15  niche              4111 follow them: small enough to notice you
|
| Jökull Bjørnstad  jokull_bjornstad@mastodon.example  Mastodon
|   3.00  your follower      follows you since 2024-11-02
|   0.93  alongside yours    shares followers with Љубица Ткачев and Świętosława Mišković
|   0.81  like-minded        on the lists of people whose lists are like yours
|   0.80  shared topic       speaks of Accessibility, which you care about
|   0.58  near               few steps away from you, on many ways
|   0.56  followed by yours  followed by Säde Kõivumägi, Eliška Rybička and 13 more of yours
|   0.24  fresh              posted on 2025-12-01
| 149 more: --top 6
$ pleach demo suggest follow community:weavers --top 2
| Lorenz Ehlers  lorenzehlers  YouTube, Bluesky, Blogs
|   follows you since 2023-12-04
|   speaks of Weaving, which you care about
| Στέλιος Καραβάς  stelioskaravas  YouTube, Bluesky
|   shares followers with Sølvi Hjälmarsson and अनुराधा जोशी
|   followed by Abẹ̀ní Kamau, Säde Yli-Perkiö and 5 more of yours
| 9 more: --top 6
$ pleach demo suggest follow --wider 1 --top 3
| Богдан Криниця  bohdan-krynytsia.sky.example  Bluesky, Mastodon, Blogs, X
|   follows you since 2019-11-18
|   shares followers with Cornelius Nüßlein and Mereana Ngātoro
| Nyokabi Odhiambo  nyokabi_odhiambo@books.example.org  Mastodon
|   follows you since 2022-01-24
|   speaks of Information literacy, which you care about
| Šárka Pšenička  sarka-psenicka.sky.example  Bluesky, LinkedIn
|   follows you since 2024-08-26
|   shares followers with Götz Zwirner and 책서연
| Wider: 5 % less close than the closest.
| 148 more: --top 9
$ pleach demo suggest follow --top 1 --json
| {"version":1,"suggestions":[
| {"person":"bohdan-krynytsia","name":"Богдан Криниця","account":null,"score":7.09,"evidence":[{"signal":"your follower","weight":3.00,"sentence":"follows you since 2019-11-18","people":[]},{"signal":"alongside yours","weight":0.96,"sentence":"shares followers with Cornelius Nüßlein and Mereana Ngātoro","people":["cornelius-nusslein","mereana-ngatoro"]},{"signal":"like-minded","weight":0.75,"sentence":"on the lists of people whose lists are like yours","people":[]},{"signal":"followed by yours","weight":0.73,"sentence":"followed by 👩🏽‍🌾 Tilda Ashdown 🌱, Agatha Fothergill and 17 more of yours","people":["tilda-ashdown","agatha-fothergill"]},{"signal":"near","weight":0.66,"sentence":"few steps away from you, on many ways","people":[]},{"signal":"shared topic","weight":0.53,"sentence":"speaks of Terminal programs, which you care about","people":[]},{"signal":"fresh","weight":0.30,"sentence":"posted on 2026-01-15","people":[]},{"signal":"niche","weight":0.15,"sentence":"4111 follow them: small enough to notice you","people":[]}]}
| ],"count":151,"closeness":1.00}
$ pleach demo suggest unfollow --top 2
| אורי צדף  uri_tzedef@mastodon.example  Mastodon
|   not on the platform any more since 2024-10-14
|   does not follow you back
| Sølvi Lindegård  solvi-lindegard.sky.example  Bluesky, X
|   some 50 posts a day, 8 % of all you see
|   does not follow you back
| 284 → 282 followed. No community, topic or language loses its last voice.
$ pleach demo suggest greet --top 2
| 책은별  eunbyeol-chaek.sky.example  Bluesky
|   their reply of 5 days ago has no answer
|   you follow each other
| Oonagh Coppersmith  oonagh_coppersmith@mastodon.example  Mastodon
|   their comment of 3 days ago has no answer
|   you follow each other
$ pleach demo suggest greet --top 1 --json
| {"version":1,"suggestions":[
| {"person":"eunbyeol-chaek","name":"책은별","account":null,"score":4.75,"evidence":[{"signal":"waiting","weight":1.95,"sentence":"their reply of 5 days ago has no answer","people":[]},{"signal":"follows you","weight":1.00,"sentence":"you follow each other","people":[]},{"signal":"in common","weight":0.80,"sentence":"speaks of Accessibility, which you care about","people":[]},{"signal":"active","weight":0.42,"sentence":"posted 3 weeks ago","people":[]},{"signal":"attentive","weight":0.35,"sentence":"follows 34: what comes is read","people":[]},{"signal":"small enough","weight":0.23,"sentence":"699 follow them: a word is noticed","people":[]}]}
| ]}
$ pleach suggest
! pleach suggest: what? It is follow, unfollow or greet.
? 64
$ pleach suggest people
! pleach suggest: there is nothing of the kind "people". It is follow, unfollow or greet.
? 64
$ pleach suggest follow
! Nobody. There is nobody in the store yet. Import what a platform hands out of your account: pleach help import says how.
$ pleach suggest unfollow
! Nobody: everyone has a reason to stay.
$ pleach suggest greet
! Nobody to greet.
$ pleach suggest follow --wider 2
! pleach suggest: --wider cannot be "2". It is a number from 0 to 1.
? 64
$ pleach suggest greet --wider 1
! pleach suggest: --wider says nothing here. It is for suggest follow.
? 64
$ pleach suggest follow --top 0
! pleach suggest: --top cannot be "0". It is a whole number from 1 on.
? 64
