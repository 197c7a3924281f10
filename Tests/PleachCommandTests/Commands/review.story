$ pleach demo review --size 3
| אורי צדף            not on the platform any more since 2024-10-14; does not follow you back  speaks of Information literacy, which you care about; followed by New on the Shelf, Mareike Dierks and 13 more of yours
| Sølvi Lindegård     some 50 posts a day, 8 % of all you see; does not follow you back  followed by Mirjana Kučerová, ዮናስ ብርሃኑ and 2 more of yours; followed for 2 years
| Oonagh Pennyfather  not on the platform any more since 2025-02-17; does not follow you back  your note says why you follow them; followed by Mareike Dierks, Cătălin Escudeiro and 5 more of yours
$ pleach demo review --order due --size 2
| אורי כרמלי          does not follow you back; you have never talked  your note says why you follow them; speaks of Terminal programs, which you care about
| Cornelius Böttcher  does not follow you back; you have never talked  followed by Henrike Süßmilch, Bas van Ooievaar and 19 more of yours; kept in 2024: Would notice if I left. So would I.
$ pleach demo review community:weavers --size 1 --json
| {"version":1,"people":[
| {"person":"olena-honcharenko","name":"Олена Гончаренко","score":1.18,"evidence":[{"signal":"one-way","weight":0.80,"sentence":"does not follow you back","people":[]},{"signal":"your circle","weight":-0.80,"sentence":"followed by Bjørg Hjälmarsson, Şebnem Çınaroğlu and 9 more of yours","people":["bjorg-hjalmarsson","sebnem-cinaroglu"]},{"signal":"never talked","weight":0.70,"sentence":"you have never talked","people":[]},{"signal":"no reason","weight":0.40,"sentence":"you never noted why you follow them","people":[]},{"signal":"covered","weight":0.30,"sentence":"19 or more other voices of Weavers, such as Henrike Süßmilch and Eliška Rybička","people":["henrike-suessmilch","eliska-rybicka"]},{"signal":"long-standing","weight":-0.21,"sentence":"followed for 4 years","people":[]}]}
| ]}
$ pleach demo review nobodyatall
! There is nobody to ask about.
$ pleach review --order sideways
! pleach review: --order cannot be "sideways". It is one of weakest, oldest, unreviewed, due, loudest, random.
? 64
$ pleach review --size none
! pleach review: --size cannot be "none". It is a whole number of at least 1.
? 64
$ pleach review tie:sideways
! pleach review: "sideways" is nothing that "tie:" understands. One of mutual, following, follower, none.
!   tie:sideways
!       ^^^^^^^^
? 64
$ pleach review
! There is nobody to ask about.
