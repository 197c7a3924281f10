$ pleach topics
! There are no topics yet. To add one: pleach add topic NAME.
$ pleach add "Ada Quill" --topic looms --topic dyeing
| Added Ada Quill.
$ pleach edit topic looms care=3 question="Which loom for a beginner?"
| Changed looms.
$ pleach topics
| Name    People  Followed  Mutual  Care  Question                    Use  Note
| looms        1         0       0     3  Which loom for a beginner?
| dyeing       1         0       0     1
$ pleach topics --json
| {"version":1,"topics":[
| {"id":"looms","name":"looms","people":1,"following":0,"mutual":0,"care":3,"question":"Which loom for a beginner?","use":null,"note":null},
| {"id":"dyeing","name":"dyeing","people":1,"following":0,"mutual":0,"care":1,"question":null,"use":null,"note":null}
| ]}
$ pleach topics looms
| looms
| 1 person, 0 followed, 0 mutual
| Care      3
| Question  Which loom for a beginner?
|
|    Name       Handle  On  Communities  Last post  Note
| ·  Ada Quill
$ pleach topics zzz
! zzz: there is no such topic. pleach topics lists them.
? 1
$ pleach demo --today 2026-03-14 topics --suggest
| Word         Followed  Who says it
| Harbour            14  Ludmila Čapková-Ferreira, Bridge Open?, Library Vendor News, Květa Jabłonka
| librarian          13  Bas van Ooievaar, Library Vendor News, Květa Jabłonka, Dilys Birtwistle
| ferry               9  Wanjirũ Kettlewell, Jost Fährmann, Gökçe Aydınlık, 本多 美緒
| Cataloguer          9  Mareike Dierks, Käthe Süßmilch, Fionnuala Pennyfather, ნინო ქსოველიძე
| Library             9  Ludmila Čapková-Ferreira, Åsa Lindegård, Mareike Dierks, 織部 さくら
| error               9  Mäido Pääsuke, 책서연, Thilo Querfeld, மலர் நூலகன்
| Lindenhafen         8  Ludmila Čapková-Ferreira, Harbour Weather, Mareike Dierks, Ξένια Μελισσηνός
| Noctilucent         7  נעמה צדף, Chidimma Dlamini, Eulàlia Escudeiro, Ștefania Cârligă
| clouds              7  נעמה צדף, Chidimma Dlamini, Eulàlia Escudeiro, Ștefania Cârligă
| bars                7  Mäido Pääsuke, 책서연, Thilo Querfeld, மலர் நூலகன்
| School              7  Library Vendor News, Květa Jabłonka, Käthe Süßmilch, Mirjana Jabłonka
| trees               7  本多 美緒, Lorenz Fährmann, 봉서연, Ξένια Μελισσηνός
| loud                6  Bas van Ooievaar, Doğan Demirtürk, Wilf Everdene, נעמה כרמלי
| branch              6  Ludmila Čapková-Ferreira, Wilf Everdene, Kit Fothergill, נעמה כרמלי
| City                6  Ludmila Čapková-Ferreira, Mareike Dierks, Wilf Everdene, Kit Fothergill
| Allotment           6  👩 Tilda Ashdown 🌱, Tamsin Greenhalgh, Lorenz Fährmann, Bjørg Hjälmarsson
| Rain                6  Fionnuala Pennyfather, Kit Nettleship, ሰላማዊት ብርሃኑ, 小栗 さくら
| engineer            6  Maeve Coppersmith, Mäido Pääsuke, Käthe Ehlers, Caoimhe Ashdown
| Lock                6  Bjørg Hjälmarsson, Hõbe Pääsuke, سمير قنديل, Соломія Житник
| Tides               6  Harbour Weather, 도보람, Արեգ Ջուլհակյան, አበበች ብርሃኑ
$ pleach topics --suggest
! Nothing that several of those you follow say.
