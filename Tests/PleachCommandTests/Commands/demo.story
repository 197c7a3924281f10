# The demo lies beside the user's own store.
$ pleach demo
? screen 2026-01-15 demo
$ pleach demo today
| Today, 2026-01-15
| 401 people, 288 following, 135 mutual, 6 platforms, 24 topics, 12 communities.
| You follow 288 and have set no budget.
|
| On trial (9)
|   due 2026-01-14    አበበች ብርሃኑ         Do they answer questions, or only ask them?
|   until 2026-01-16  Hõbe Tamminõmm    More than announcements?
|   until 2026-01-17  سمير النساج       Will I understand half of it by then?
|   until 2026-01-19  Võ Bích           Is it about weaving or about selling looms?
|   until 2026-01-22  Łucja Głowacka    Do I read to the end?
|   until 2026-01-25  Nyokabi Adébáyọ̀   A second voice on doubt, or the same one louder?
|   until 2026-01-29  Akosua Odhiambo   Does anything of it come up at the desk?
|   until 2026-02-04  Nell Coppersmith  Would I want to say hello?
|   until 2026-02-10  Götz Dierks       Do the maps go beyond the one city?
|
| To look at again (10)
|   due 2024-11-06  אורי כרמלי               I learnt the selvedge here.
|   due 2025-02-21  Cornelius Böttcher       Would notice if I left. So would I.
|   due 2025-03-24  Dilys Birtwistle
|   due 2025-04-29  Ömür Demirtürk
|   due 2025-05-07  織部 さくら
|   due 2025-05-17  Շուշան Գրքյան
|   due 2025-06-14  Fúnmiláyọ̀ Asante-Mensah  For the children's radio.
|   due 2025-09-26  மலர் நெசவாளன்
|   due 2025-10-13  Зоряна Гончаренко
|   due 2025-10-24  Babátúndé Ndlovu         Nobody else of mine writes from there.
|
| 69 you follow belong to no community: pleach list is:untagged tie:following
$ pleach demo list name:an --sort name
|    Name                                                                                                                                                                               Handle                                    On           Communities                           Last post   Note
| ←  Aino Mäntyharju                                                                                                                                                                    Aino Mäntyharju                           bl           Repair café                           2025-11-20
| ⇄  Bas van Ooievaar                                                                                                                                                                   bas_vanooievaar@stacks.example            ma li bs x   Librarians                            2026-01-15  My boss for a year, my friend for nineteen. Tells me when I am wrong.
| ·  Doğan Aydınlık                                                                                                                                                                     dogan_aydinlik@maps.example.org           ma li bl     Map makers                            2026-01-13
| ⇄  Doğan Demirtürk                                                                                                                                                                    dogan-demirturk.sky.example               bs ma        Our branch                            2026-01-15
| ⇄  Doğan Işıksaçan                                                                                                                                                                    dogan_isiksacan@books.example.org         ma           Librarians                            2025-10-23
| →  Doña María de los Ángeles Hernández-Quintanilla y Fitzwilliam-O'Shaughnessy von Trötteldorf-Süderbrarup, Keeper of the Municipal Card Catalogue (retired, but you would not know)  dona_maria@stacks.example                 ma           Librarians                            2025-12-08  The longest name tag at the congress, and the shortest talk.
| ⇄  Elif Yıldızhan                                                                                                                                                                     elifyildizhan                             yt           Repair café                           2025-12-30  Mends zips while telling you about the war of the bus lines.
| ⇄  Ewan Hollybush                                                                                                                                                                     ewan_hollybush@mastodon.example           ma           Librarians                            2025-12-04
| ⇄  Ewan Inglethorpe                                                                                                                                                                   ewaninglethorpe                           yt ma        Open science, The neighbourhood       2026-01-01
| →  François Domènech                                                                                                                                                                  francois_domenech@repair.example.net      bl ma        Repair café                           2026-01-15
| →  François Fonseca                                                                                                                                                                   francois_fonseca@mastodon.example         ma yt        Note takers                           2026-01-06
| ⇄  Fúnmiláyọ̀ Asante-Mensah                                                                                                                                                            funmilayoasantemensah                     yt x bs                                            2026-01-15
| ⇄  Håkon Tångring                                                                                                                                                                     hakon-tangring.sky.example                bs           Our branch                            2026-01-03
| ⇄  Huỳnh Ánh                                                                                                                                                                          anh-huynh                                 li           Librarians                                        Taught me that a good question at the desk takes four more to find.
| ·  Huỳnh Hằng                                                                                                                                                                         hang_huynh@mastodon.example               ma bl        Swift tinkerers                       2026-01-15
| ·  İlkay Yıldızhan                                                                                                                                                                    ilkay-yildizhan                           li bs yt x   Open science                          2025-12-18
| ⇄  Jökull Tångring                                                                                                                                                                    jokulltangring                            yt           Weavers                               2026-01-03  Looks at holes in 400-year-old coats and tells who wore them.
| ⇄  Jost Fährmann                                                                                                                                                                      jost_faehrmann@lindenhafen.example        ma           The neighbourhood                     2025-01-06  Died one spring. I cannot press the key, and I need not.
| ·  Leilani Faleolo                                                                                                                                                                    leilani-faleolo.sky.example               bl bs        Note takers                           2026-01-15
| ·  Leilani Pōtaka                                                                                                                                                                     leilani_potaka@code.example               ma           Map makers                            2021-10-05
| ←  Lorcan Fothergill                                                                                                                                                                  lorcan_fothergi                           x bs         Open science                          2026-01-15
| →  Lorenz Fährmann                                                                                                                                                                    lorenz_fahrmann                           x                                                  2025-12-28  Keeps the old crane from falling into the harbour, by hand.
| →  Maëlle Țăranu                                                                                                                                                                      maelletaranu                              yt           Note takers                           2026-01-15  Answers 'which app' with 'which question'.
| →  Mereana Ngātoro                                                                                                                                                                    mereanangatoro                            bl yt bs ma  Swift tinkerers                       2026-01-15  Asked me to give a talk. I said no, then yes.
| →  Mirjana Jabłonka                                                                                                                                                                   mirjana_jablonka@mastodon.example         ma           Librarians                            2025-12-28
| →  Mirjana Kučerová                                                                                                                                                                   mirjanakucerova                           yt ma x bs   City cyclists                         2026-01-15  Rides at night and describes the stars.
| →  Mirjana Novosadová                                                                                                                                                                 mirjana_novosadova@books.example.org      ma           Librarians                            2022-04-05  Because of the thread about the man who came in daily to hear the date.
| ·  Ömür Yıldızhan                                                                                                                                                                     omur-yildizhan.sky.example                bs                                                 2025-12-14
| →  Ștefania Cârligă                                                                                                                                                                   stefania_carlig                           x                                                  2026-01-09
| ·  Swantje Zwirner                                                                                                                                                                    swantjezwirner                            yt           Swift tinkerers, Small web gardeners  2025-12-22
| →  Thilo Fährmann                                                                                                                                                                     thilo-fahrmann.sky.example                bl bs yt ma  Weavers                               2026-01-15
| ⇄  Trần Đức                                                                                                                                                                           duc-tran.sky.example                      bs yt x ma   Open science                          2026-01-15
| ⇄  Wanjirũ Kettlewell                                                                                                                                                                 wanjiru_kettlewell@swiftfolk.example.org  ma bl yt     Swift tinkerers                       2026-01-15  Code on first Sundays, soup afterwards. Believes in me professionally.
| ·  Wiebke Fährmann                                                                                                                                                                    Wiebke Fährmann                           bl           Weavers                               2025-11-10
$ pleach list
! Nobody is here yet. Bring people in: pleach import FILE, or look around: pleach demo.
$ pleach demo add "Zed Quill"
| Added Zed Quill.
$ pleach demo list quill
|    Name               Handle                         On          Communities  Last post   Note
| ⇄  Rhys Quillfeather  rhys-quillfeather.sky.example  bl bs yt x               2026-01-15
| ·  Zed Quill
$ pleach list quill
! Nobody is here yet. Bring people in: pleach import FILE, or look around: pleach demo.
$ pleach demo demo
! pleach demo: this is the demo already. Usage: pleach demo.
? 64
$ pleach demo --help
| pleach demo – the screens, or any command, on an invented network
|
| Usage
|   pleach demo
|   pleach demo COMMAND …
|
| Some 400 invented people in a store of their own beside yours; nothing you do there touches yours. As long as nothing was changed in it, its dates follow the calendar.
|
| Examples
|   pleach demo list tie:mutual quiet:>6mo
$ pleach demo nope
! pleach: there is no command "nope". Did you mean "note"?
? 64
