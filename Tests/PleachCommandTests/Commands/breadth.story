$ pleach breadth
! Nothing to measure: you follow nobody.
$ pleach add "Ada Quill" --community weavers --account mastodon:ada@glade.example.org
| Added Ada Quill.
$ pleach breadth
! Nothing to measure: you follow nobody.
$ pleach demo --today 2026-03-14 breadth
| You follow 283.
|
| How wide your network is
| communities        10.5
|   like 10.5 communities of the same size; 12 have anyone, Librarians most with 21 %; 70 you follow belong to none
| platforms           5.7
|   like 5.7 platforms of the same size; 6 have anyone, Mastodon most with 26 %
| languages          11.2
|   like 11.2 languages of the same size; 19 have anyone, English most with 27 %; of 187 you follow it is not known
| closed triads       5 %
|   5 % of the pairs among the 221 whose lists are known are tied: open, as they lead to different people
| top ten            46 %
|   the ten who post most write 46 % of what you see; if all were alike, ten of the 220 of whom it is known would take 5 %
| reciprocity        47 %
|   132 of 283 follow you back, where it is known who does: a mix of peers and of voices from afar
|
| What would widen it most
| follow ژاله چراغی
|   your first voice in Persian: 11.2 → 11.6 languages
| let go Cornelius Böttcher
|   one of 51 voices of Librarians: 10.47 → 10.50 communities
| follow Bronwen Larkspur
|   beside 35 voices on LinkedIn: 5.69 → 5.70 platforms
|
| Over time
|   following       150 ▄▄▅▅▅▅▆▆▆▆▇▇▇▇██████████ 283
|   communities    10.2 ████████████████████████ 10.5
|   A column a quarter, from 2023-06-30 to today; communities as they are tagged now.
|
| By community (12)
|   Librarians           51  21 %
|   Swift tinkerers      27  11 %
|   Open science         26  11 %
|   The neighbourhood    23   9 %
|   Note takers          22   9 %
|   Weavers              20   8 %
|   City cyclists        19   8 %
|   Small web gardeners  15   6 %
|   and 4 more with 40 voices; 70 you follow belong to none
|   E-I -0.62: 19 % of 1232 known follows among those you follow are between people who share no community: nearly all stay among their own
|
| By platform (6)
|   Mastodon  96  26 %
|   Bluesky   79  21 %
|   Blogs     66  18 %
|   X         50  13 %
|   YouTube   49  13 %
|   LinkedIn  35   9 %
|   E-I -0.32: 34 % of 1769 known follows among those you follow are between people who share no platform: most stay among their own
|
| By language (19)
|   English   26  27 %
|   French    14  15 %
|   German    10  10 %
|   Turkish   10  10 %
|   Polish     8   8 %
|   Japanese   5   5 %
|   Armenian   2   2 %
|   Chinese    2   2 %
|   and 11 more with 19 voices; of 187 you follow it is not known
|   E-I 0.75: 88 % of 589 known follows among those you follow are between people who share no language: most lead to others
@ terminal 60
$ pleach demo --today 2026-03-14 breadth
| You follow 283.
|
| ␛[1mHow wide your network is␛[0m
| communities    ␛[1m    10.5␛[0m
| ␛[2m  like 10.5 communities of the same size; 12 have anyone,␛[0m
| ␛[2m  Librarians most with 21 %; 70 you follow belong to none␛[0m
| platforms      ␛[1m     5.7␛[0m
| ␛[2m  like 5.7 platforms of the same size; 6 have anyone,␛[0m
| ␛[2m  Mastodon most with 26 %␛[0m
| languages      ␛[1m    11.2␛[0m
| ␛[2m  like 11.2 languages of the same size; 19 have anyone,␛[0m
| ␛[2m  English most with 27 %; of 187 you follow it is not known␛[0m
| closed triads  ␛[1m     5 %␛[0m
| ␛[2m  5 % of the pairs among the 221 whose lists are known are␛[0m
| ␛[2m  tied: open, as they lead to different people␛[0m
| top ten        ␛[1m    46 %␛[0m
| ␛[2m  the ten who post most write 46 % of what you see; if all␛[0m
| ␛[2m  were alike, ten of the 220 of whom it is known would take␛[0m
| ␛[2m  5 %␛[0m
| reciprocity    ␛[1m    47 %␛[0m
| ␛[2m  132 of 283 follow you back, where it is known who does: a␛[0m
| ␛[2m  mix of peers and of voices from afar␛[0m
|
| ␛[1mWhat would widen it most␛[0m
| follow ژاله چراغی
| ␛[2m  your first voice in Persian: 11.2 → 11.6 languages␛[0m
| let go Cornelius Böttcher
| ␛[2m  one of 51 voices of Librarians: 10.47 → 10.50 communities␛[0m
| follow Bronwen Larkspur
| ␛[2m  beside 35 voices on LinkedIn: 5.69 → 5.70 platforms␛[0m
|
| ␛[1mOver time␛[0m
|   following       150 ▄▄▅▅▅▅▆▆▆▆▇▇▇▇██████████ ␛[1m283␛[0m
|   communities    10.2 ████████████████████████ ␛[1m10.5␛[0m
| ␛[2m  A column a quarter, from 2023-06-30 to today; communities␛[0m
| ␛[2m  as they are tagged now.␛[0m
|
| ␛[1mBy community (12)␛[0m
|   Librarians           51  21 %
|   Swift tinkerers      27  11 %
|   Open science         26  11 %
|   The neighbourhood    23   9 %
|   Note takers          22   9 %
|   Weavers              20   8 %
|   City cyclists        19   8 %
|   Small web gardeners  15   6 %
| ␛[2m  and 4 more with 40 voices; 70 you follow belong to none␛[0m
| ␛[2m  E-I -0.62: 19 % of 1232 known follows among those you␛[0m
| ␛[2m  follow are between people who share no community: nearly␛[0m
| ␛[2m  all stay among their own␛[0m
|
| ␛[1mBy platform (6)␛[0m
|   Mastodon  96  26 %
|   Bluesky   79  21 %
|   Blogs     66  18 %
|   X         50  13 %
|   YouTube   49  13 %
|   LinkedIn  35   9 %
| ␛[2m  E-I -0.32: 34 % of 1769 known follows among those you␛[0m
| ␛[2m  follow are between people who share no platform: most stay␛[0m
| ␛[2m  among their own␛[0m
|
| ␛[1mBy language (19)␛[0m
|   English   26  27 %
|   French    14  15 %
|   German    10  10 %
|   Turkish   10  10 %
|   Polish     8   8 %
|   Japanese   5   5 %
|   Armenian   2   2 %
|   Chinese    2   2 %
| ␛[2m  and 11 more with 19 voices; of 187 you follow it is not␛[0m
| ␛[2m  known␛[0m
| ␛[2m  E-I 0.75: 88 % of 589 known follows among those you follow␛[0m
| ␛[2m  are between people who share no language: most lead to␛[0m
| ␛[2m  others␛[0m
@ pipe
$ pleach demo --today 2026-03-14 breadth --json
| {"version":1,"following":283,"measures":[
| {"name":"communities","help":"how many communities of the same size would be as varied","form":"number","main":true,"value":10.4672,"least":1.0000,"most":12.0000,"meaning":"like 10.5 communities of the same size; 12 have anyone, Librarians most with 21 %; 70 you follow belong to none"},
| {"name":"platforms","help":"how many platforms of the same size would be as varied","form":"number","main":true,"value":5.6894,"least":1.0000,"most":6.0000,"meaning":"like 5.7 platforms of the same size; 6 have anyone, Mastodon most with 26 %"},
| {"name":"languages","help":"how many languages of the same size would be as varied","form":"number","main":true,"value":11.1994,"least":1.0000,"most":19.0000,"meaning":"like 11.2 languages of the same size; 19 have anyone, English most with 27 %; of 187 you follow it is not known"},
| {"name":"closed triads","help":"how many of all pairs among those you follow know each other","form":"share","main":true,"value":0.0487,"least":0.0000,"most":1.0000,"meaning":"5 % of the pairs among the 221 whose lists are known are tied: open, as they lead to different people"},
| {"name":"top ten","help":"how much of your attention the ten loudest take","form":"share","main":true,"value":0.4551,"least":0.0455,"most":1.0000,"meaning":"the ten who post most write 46 % of what you see; if all were alike, ten of the 220 of whom it is known would take 5 %"},
| {"name":"reciprocity","help":"how many of those you follow follow you back","form":"share","main":true,"value":0.4664,"least":0.0000,"most":1.0000,"meaning":"132 of 283 follow you back, where it is known who does: a mix of peers and of voices from afar"},
| {"name":"E-I communities","help":"follows between people who share no community, less those who do","form":"index","main":false,"value":-0.6153,"least":-1.0000,"most":1.0000,"meaning":"19 % of 1232 known follows among those you follow are between people who share no community: nearly all stay among their own"},
| {"name":"E-I platforms","help":"follows between people who share no platform, less those who do","form":"index","main":false,"value":-0.3239,"least":-1.0000,"most":1.0000,"meaning":"34 % of 1769 known follows among those you follow are between people who share no platform: most stay among their own"},
| {"name":"E-I languages","help":"follows between people who share no language, less those who do","form":"index","main":false,"value":0.7521,"least":-1.0000,"most":1.0000,"meaning":"88 % of 589 known follows among those you follow are between people who share no language: most lead to others"},
| {"name":"largest community","help":"the share of the community with most voices","form":"share","main":false,"value":0.2099,"least":0.0833,"most":1.0000,"meaning":"Librarians has 51 of 243 voices"},
| {"name":"largest platform","help":"the share of the platform with most voices","form":"share","main":false,"value":0.2560,"least":0.1667,"most":1.0000,"meaning":"Mastodon has 96 of 375 voices"},
| {"name":"largest language","help":"the share of the language with most voices","form":"share","main":false,"value":0.2708,"least":0.0526,"most":1.0000,"meaning":"English has 26 of 96 voices"}
| ],"shares":[
| {"kind":"communities","id":"librarians","name":"Librarians","voices":51,"share":0.2099},
| {"kind":"communities","id":"swift","name":"Swift tinkerers","voices":27,"share":0.1111},
| {"kind":"communities","id":"open-science","name":"Open science","voices":26,"share":0.1070},
| {"kind":"communities","id":"neighbourhood","name":"The neighbourhood","voices":23,"share":0.0947},
| {"kind":"communities","id":"note-takers","name":"Note takers","voices":22,"share":0.0905},
| {"kind":"communities","id":"weavers","name":"Weavers","voices":20,"share":0.0823},
| {"kind":"communities","id":"cyclists","name":"City cyclists","voices":19,"share":0.0782},
| {"kind":"communities","id":"small-web","name":"Small web gardeners","voices":15,"share":0.0617},
| {"kind":"communities","id":"map-makers","name":"Map makers","voices":14,"share":0.0576},
| {"kind":"communities","id":"repair-cafe","name":"Repair café","voices":10,"share":0.0412},
| {"kind":"communities","id":"our-branch","name":"Our branch","voices":9,"share":0.0370},
| {"kind":"communities","id":"school-radio","name":"School radio","voices":7,"share":0.0288},
| {"kind":"platforms","id":"mastodon","name":"Mastodon","voices":96,"share":0.2560},
| {"kind":"platforms","id":"bluesky","name":"Bluesky","voices":79,"share":0.2107},
| {"kind":"platforms","id":"feeds","name":"Blogs","voices":66,"share":0.1760},
| {"kind":"platforms","id":"x","name":"X","voices":50,"share":0.1333},
| {"kind":"platforms","id":"youtube","name":"YouTube","voices":49,"share":0.1307},
| {"kind":"platforms","id":"linkedin","name":"LinkedIn","voices":35,"share":0.0933},
| {"kind":"languages","id":"en","name":"English","voices":26,"share":0.2708},
| {"kind":"languages","id":"fr","name":"French","voices":14,"share":0.1458},
| {"kind":"languages","id":"de","name":"German","voices":10,"share":0.1042},
| {"kind":"languages","id":"tr","name":"Turkish","voices":10,"share":0.1042},
| {"kind":"languages","id":"pl","name":"Polish","voices":8,"share":0.0833},
| {"kind":"languages","id":"ja","name":"Japanese","voices":5,"share":0.0521},
| {"kind":"languages","id":"hy","name":"Armenian","voices":2,"share":0.0208},
| {"kind":"languages","id":"zh","name":"Chinese","voices":2,"share":0.0208},
| {"kind":"languages","id":"fi","name":"Finnish","voices":2,"share":0.0208},
| {"kind":"languages","id":"el","name":"Greek","voices":2,"share":0.0208},
| {"kind":"languages","id":"he","name":"Hebrew","voices":2,"share":0.0208},
| {"kind":"languages","id":"ko","name":"Korean","voices":2,"share":0.0208},
| {"kind":"languages","id":"nb","name":"Norwegian","voices":2,"share":0.0208},
| {"kind":"languages","id":"sr","name":"Serbian","voices":2,"share":0.0208},
| {"kind":"languages","id":"uk","name":"Ukrainian","voices":2,"share":0.0208},
| {"kind":"languages","id":"vi","name":"Vietnamese","voices":2,"share":0.0208},
| {"kind":"languages","id":"ar","name":"Arabic","voices":1,"share":0.0104},
| {"kind":"languages","id":"th","name":"Thai","voices":1,"share":0.0104},
| {"kind":"languages","id":"am","name":"am","voices":1,"share":0.0104}
| ],"without":[
| {"kind":"communities","people":70},
| {"kind":"platforms","people":0},
| {"kind":"languages","people":187}
| ],"history":[
| {"day":"2023-06-30","following":150,"communities":10.1905},
| {"day":"2023-09-30","following":169,"communities":10.1188},
| {"day":"2023-12-31","following":188,"communities":10.1028},
| {"day":"2024-03-31","following":199,"communities":10.4132},
| {"day":"2024-06-30","following":222,"communities":10.4509},
| {"day":"2024-09-30","following":241,"communities":10.4115},
| {"day":"2024-12-31","following":259,"communities":10.2932},
| {"day":"2025-03-31","following":272,"communities":10.3958},
| {"day":"2025-06-30","following":275,"communities":10.2666},
| {"day":"2025-09-30","following":280,"communities":10.4049},
| {"day":"2025-12-31","following":282,"communities":10.4233},
| {"day":"2026-03-14","following":283,"communities":10.4672}
| ],"undated":0,"changes":[
| {"deed":"follow","person":"zhaleh-cheraghi","name":"ژاله چراغی","account":null,"guess":null,"reason":"your first voice in Persian","gain":0.0334,"steps":[{"kind":"languages","before":11.1994,"after":11.5695},{"kind":"communities","before":10.4672,"after":10.4875},{"kind":"platforms","before":5.6894,"after":5.6837}]},
| {"deed":"unfollow","person":"cornelius-bottcher","name":"Cornelius Böttcher","account":null,"guess":null,"reason":"one of 51 voices of Librarians","gain":0.0053,"steps":[{"kind":"communities","before":10.4672,"after":10.5010},{"kind":"platforms","before":5.6894,"after":5.6951},{"kind":"languages","before":11.1994,"after":11.2121}]},
| {"deed":"follow","person":"bronwen-larkspur","name":"Bronwen Larkspur","account":null,"guess":null,"reason":"beside 35 voices on LinkedIn","gain":0.0016,"steps":[{"kind":"platforms","before":5.6894,"after":5.6988},{"kind":"communities","before":10.4672,"after":10.4672},{"kind":"languages","before":11.1994,"after":11.1994}]}
| ]}
$ pleach breadth now
! pleach breadth: do not know what to do with "now". Usage: pleach breadth [--json].
? 64
