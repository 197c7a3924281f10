$ pleach help
| pleach – the people you follow: look, tidy, keep in touch
|
| Usage
|   pleach            open the screens
|   pleach demo       open them on an invented network
|   pleach COMMAND …  do one thing
|
| Commands
|   today         what is worth ten minutes now
|   list          the people who match a query, or all
|   show          everything about one person
|   review        go through those you follow, one person at a time
|   import        read the exports that platforms hand out
|   lists         whose list of follows would teach most, and how to fetch it
|   export        write people for other programs and other people
|   add           add a person, topic, platform or community
|   edit          change fields of a person, topic, platform or community
|   tag           put people into communities, or take them out
|   untag         take people out of communities
|   topic         the page of a topic; say what people speak of
|   note          print or write your note on a person
|   verdict       decide about people: keep, unfollow, trial and others
|   delete        take a person, topic, platform or community away
|   log           write down what passed between you and somebody; what passed lately
|   goal          what you want to do, counted from the log
|   journal       five questions a day, and what you answered
|   platforms     the platforms, or the page of one
|   topics        the topics, or those there could be
|   communities   the communities, or those there could be
|   community     the page of a community; merge it, or split it
|   budget        print or set how many people you want to follow
|   suggest       whom to follow, to let go or to greet, and why
|   breadth       how narrow your network is, and what would widen it
|   dismiss       never suggest somebody again
|   weights       what counts how much when people are suggested
|   plan          what is to be done on the platforms, and what was done
|   alumni        those you stopped following, with reason and thanks
|   changes       what became of the people you know since a day
|   undo          take back the last change
|   redo          make the change again that was undone last
|   history       the last changes, newest first
|   conflicts     what was changed here and elsewhere, to be decided
|   merge         make people one who are one; bring in another copy of your network
|   split         make two people of one
|   merge-driver  merge two versions of the store for git
|   doctor        check the store and all that belongs to it
|   restore       bring the store back as it was once
|   demo          the screens, or any command, on an invented network
|   themes        the themes that the screens can wear
|   completions   print what makes your shell complete pleach
|   help          explain pleach, or one command
|
| Options everywhere
|   --store DIR   the folder of the network, else $PLEACH_STORE
|   --today DAY   the day to count from, such as 2024-02-29
|   --color WHEN  auto, always or never
|   --help        print help, for a command its own
|   --version     print the version
|
| Options stand before or after the command; -- ends them. pleach help COMMAND tells more.
| Exit status: 0 done, 1 could not, 64 wrong usage, 70 a mistake of pleach.
$ pleach --help
| pleach – the people you follow: look, tidy, keep in touch
|
| Usage
|   pleach            open the screens
|   pleach demo       open them on an invented network
|   pleach COMMAND …  do one thing
|
| Commands
|   today         what is worth ten minutes now
|   list          the people who match a query, or all
|   show          everything about one person
|   review        go through those you follow, one person at a time
|   import        read the exports that platforms hand out
|   lists         whose list of follows would teach most, and how to fetch it
|   export        write people for other programs and other people
|   add           add a person, topic, platform or community
|   edit          change fields of a person, topic, platform or community
|   tag           put people into communities, or take them out
|   untag         take people out of communities
|   topic         the page of a topic; say what people speak of
|   note          print or write your note on a person
|   verdict       decide about people: keep, unfollow, trial and others
|   delete        take a person, topic, platform or community away
|   log           write down what passed between you and somebody; what passed lately
|   goal          what you want to do, counted from the log
|   journal       five questions a day, and what you answered
|   platforms     the platforms, or the page of one
|   topics        the topics, or those there could be
|   communities   the communities, or those there could be
|   community     the page of a community; merge it, or split it
|   budget        print or set how many people you want to follow
|   suggest       whom to follow, to let go or to greet, and why
|   breadth       how narrow your network is, and what would widen it
|   dismiss       never suggest somebody again
|   weights       what counts how much when people are suggested
|   plan          what is to be done on the platforms, and what was done
|   alumni        those you stopped following, with reason and thanks
|   changes       what became of the people you know since a day
|   undo          take back the last change
|   redo          make the change again that was undone last
|   history       the last changes, newest first
|   conflicts     what was changed here and elsewhere, to be decided
|   merge         make people one who are one; bring in another copy of your network
|   split         make two people of one
|   merge-driver  merge two versions of the store for git
|   doctor        check the store and all that belongs to it
|   restore       bring the store back as it was once
|   demo          the screens, or any command, on an invented network
|   themes        the themes that the screens can wear
|   completions   print what makes your shell complete pleach
|   help          explain pleach, or one command
|
| Options everywhere
|   --store DIR   the folder of the network, else $PLEACH_STORE
|   --today DAY   the day to count from, such as 2024-02-29
|   --color WHEN  auto, always or never
|   --help        print help, for a command its own
|   --version     print the version
|
| Options stand before or after the command; -- ends them. pleach help COMMAND tells more.
| Exit status: 0 done, 1 could not, 64 wrong usage, 70 a mistake of pleach.
$ pleach help list
| pleach list – the people who match a query, or all
|
| Usage
|   pleach list [QUERY] [--sort ORDER] [--json]
|
| Words are looked for in names, handles, bios and notes, without case and accents. Terms narrow the list down; a dash before a word or a term turns it round. All must hold.
|
| Options
|   --sort ORDER  in which order
|   --json        print JSON
|
| Terms
|   platform:mastodon     has an account there
|   on:mastodon           you follow them there
|   community:librarians  is tagged so
|   tag:librarians        the same as community:
|   topic:learning        speaks of it
|   tie:mutual            what binds you; following and follower hold the mutual too: mutual, following, follower, none
|   verdict:keep          what you decided last: keep, unfollow, follow, trial, later, mute, dismiss
|   is:untagged           what they are: untagged, alumni, trial, muted, blocked, gone, bot, protected, noted, moved
|   quiet:>6mo            no post seen for so long (d, w, mo, y)
|   talked:>1y            last encounter so long ago, or on such days
|   met:<2024             met before, in (met:2024) or after (met:>2024)
|   followed:>2025-06     followed since then
|   name:ada              in the name alone
|   handle:ada            in a handle alone
|   note:loom             in your note alone
|
| Orders
|   name       name
|   tie        tie, closest first
|   platform   platform
|   community  community, untagged last
|   quiet      last post, quietest first
|   talked     last encounter, longest ago first
|   followed   followed since, oldest first
|   added      added to pleach, newest first
|   posts      number of posts, loudest first
|
| Ties
|   ⇄  mutual: you follow each other
|   →  following: you follow
|   ←  follower: follows you
|   ·  none: no tie
|
| With --json
|   version                    1; a larger number means other fields
|   people                     each with:
|     id, name                 the identifier in the store, and the name
|     accounts                 platform, handle, url, name, bio, following, followsYou,
|                              followingSince, lastPost (days or null)
|     communities, topics      lists of identifiers
|     tie                      mutual, following, follower or none
|     note, met, metHow        yours, or null
|     protected                whether they are never suggested for letting go
|     lastPost, lastEncounter  days, or null
|     verdict                  what you decided last, or null
|
| Examples
|   pleach list platform:mastodon quiet:>6mo
|   pleach list tie:mutual -tag:librarians loom
|   pleach list is:untagged --sort followed
$ pleach list --help
| pleach list – the people who match a query, or all
|
| Usage
|   pleach list [QUERY] [--sort ORDER] [--json]
|
| Words are looked for in names, handles, bios and notes, without case and accents. Terms narrow the list down; a dash before a word or a term turns it round. All must hold.
|
| Options
|   --sort ORDER  in which order
|   --json        print JSON
|
| Terms
|   platform:mastodon     has an account there
|   on:mastodon           you follow them there
|   community:librarians  is tagged so
|   tag:librarians        the same as community:
|   topic:learning        speaks of it
|   tie:mutual            what binds you; following and follower hold the mutual too: mutual, following, follower, none
|   verdict:keep          what you decided last: keep, unfollow, follow, trial, later, mute, dismiss
|   is:untagged           what they are: untagged, alumni, trial, muted, blocked, gone, bot, protected, noted, moved
|   quiet:>6mo            no post seen for so long (d, w, mo, y)
|   talked:>1y            last encounter so long ago, or on such days
|   met:<2024             met before, in (met:2024) or after (met:>2024)
|   followed:>2025-06     followed since then
|   name:ada              in the name alone
|   handle:ada            in a handle alone
|   note:loom             in your note alone
|
| Orders
|   name       name
|   tie        tie, closest first
|   platform   platform
|   community  community, untagged last
|   quiet      last post, quietest first
|   talked     last encounter, longest ago first
|   followed   followed since, oldest first
|   added      added to pleach, newest first
|   posts      number of posts, loudest first
|
| Ties
|   ⇄  mutual: you follow each other
|   →  following: you follow
|   ←  follower: follows you
|   ·  none: no tie
|
| With --json
|   version                    1; a larger number means other fields
|   people                     each with:
|     id, name                 the identifier in the store, and the name
|     accounts                 platform, handle, url, name, bio, following, followsYou,
|                              followingSince, lastPost (days or null)
|     communities, topics      lists of identifiers
|     tie                      mutual, following, follower or none
|     note, met, metHow        yours, or null
|     protected                whether they are never suggested for letting go
|     lastPost, lastEncounter  days, or null
|     verdict                  what you decided last, or null
|
| Examples
|   pleach list platform:mastodon quiet:>6mo
|   pleach list tie:mutual -tag:librarians loom
|   pleach list is:untagged --sort followed
$ pleach help import
| pleach import – read the exports that platforms hand out
|
| Usage
|   pleach import PATH… [--as ACCOUNT] [--of NAME] [--dry-run] [--json]
|   pleach import TABLE --map COLUMNS [--dry-run] [--json]
|
| PATH is a file, an archive or a folder. The same export twice changes nothing. Nobody is ever taken away, and what you wrote stays. The whole import is one step to undo, and a backup is made first.
|
| A list of somebody else is named for them, as pleach lists writes it: github.ada.following.json, bluesky.ada.example.org.following.json, mastodon.ada@example.org.following.json. It brings whom they follow and changes no tie of yours. --of says the same of any other file.
|
| A table of your own, one person a line, is read once you say what its columns hold, by number or by title: --map name=1,handle=Login,platform=slack. It is known again the next time. Several accounts in one row are one person's. tie= says what all of them are to you: mutual, following, follower, none; header=no that the first line is a person already.
|
| Options
|   --as ACCOUNT   your own account, where the export does not say; several with commas between
|   --of NAME      whose list it is, when it is not yours
|   --map COLUMNS  what the columns of your own table hold; none forgets it
|   --dry-run      say what would change, and change nothing
|   --json         print JSON
|
| What a column of a table can hold
|   name       what they are called
|   given      given name
|   family     family name
|   handle     their handle on the platform
|   url        the page of their account
|   email      an e-mail address
|   bio        what they say of themselves
|   note       why you follow them
|   company    where they work
|   position   what they do there
|   site       a site of their own
|   since      the day on which you followed them
|   lists      lists they are in: p makes communities of them
|   platform   the platform of the handle
|   mastodon   their handle or page on Mastodon
|   bluesky    their handle or page on Bluesky
|   x          their handle or page on X
|   instagram  their handle or page on Instagram
|   threads    their handle or page on Threads
|   facebook   their handle or page on Facebook
|   linkedin   their handle or page on LinkedIn
|   youtube    their handle or page on YouTube
|   github     their handle or page on GitHub
|   tiktok     their handle or page on TikTok
|   reddit     their handle or page on Reddit
|   twitch     their handle or page on Twitch
|   feeds      their handle or page on Blogs
|
| How to get an export from Mastodon
|   1  On your server's web page open Preferences, Import and export, Data export.
|   2  Download the CSV of follows; lists, mutes and blocks too if you use them.
|   3  Give pleach the files together. Who follows you is not in them.
|   4  Whom you answered and mentioned is in the archive: request it there, and give it too.
|
| How to get an export from Bluesky
|   1  Open Settings, Account, Export my data, and download the repository (repo.car).
|   2  It has whom you follow, but no names and none of your followers: pages of the API do.
|   3  In a browser open public.api.bsky.app/xrpc/app.bsky.graph.getFollows?limit=100&actor=YOU
|   4  Save it as follows-1.json. As long as a page names a cursor, add &cursor=IT for follows-2.json.
|   5  The same with getFollowers gives followers-1.json.
|
| How to get an export from GitHub
|   1  Install GitHub's own program gh (cli.github.com) and sign in with: gh auth login
|   2  gh api --paginate user/following > github-following.json
|   3  gh api --paginate user/followers > github-followers.json
|   4  These have logins only. For names and sites, one by one: gh api users/LOGIN > LOGIN.json
|
| How to get an export from X (Twitter)
|   1  Open Settings, Your account, Download an archive of your data.
|   2  Confirm your password; the mail comes after a day or more.
|   3  Download the ZIP and give it to pleach as it is.
|
| How to get an export from Instagram
|   1  Open Accounts Center, Your information and permissions, Export your information.
|   2  Choose Instagram, Export to device; customize: tick Followers and following.
|   3  Date range: All time; else older follows are missing. Format: JSON.
|   4  Start export; download the ZIP when the mail comes.
|
| How to get an export from Threads
|   1  Open Accounts Center, Your information and permissions, Export your information.
|   2  Choose your Threads profile, or Instagram and there Threads. Export to device.
|   3  Date range: All time; else older follows are missing. Format: JSON.
|   4  Start export; download the ZIP when the mail comes.
|
| How to get an export from Facebook
|   1  Open Accounts Center, Your information and permissions, Export your information.
|   2  Choose Facebook, Export to device; customize: tick Friends, Followers and following, Pages.
|   3  Date range: All time; else older friends are missing. Format: JSON.
|   4  Start export; download the ZIP when the mail comes.
|
| How to get an export from TikTok
|   1  In the app open Settings and privacy, Account, Download your data.
|   2  Choose what to download: Profile, Activity; file format: JSON. Request data.
|   3  After some days come back to the same page and download the ZIP.
|
| How to get an export from LinkedIn
|   1  Open Settings & Privacy, Data privacy, Get a copy of your data.
|   2  Choose "Want something in particular?" and tick Connections.
|   3  Request archive; download the ZIP when the mail comes (some minutes).
|
| How to get an export from YouTube
|   1  Open takeout.google.com and click "Deselect all".
|   2  Tick only "YouTube and YouTube Music".
|   3  Click "All YouTube data included", then "Deselect all", tick "subscriptions", OK.
|   4  Next step, Create export; download the ZIP when the mail comes.
|
| How to get an export from Twitch
|   1  Install Twitch's own program twitch (dev.twitch.tv/docs/cli); it asks for an app of yours.
|   2  twitch token -u -s 'user:read:follows moderator:read:followers'
|   3  twitch api get /channels/followed -q user_id=YOUR_NUMBER -P > twitch-followed.json
|   4  twitch api get /channels/followers -q broadcaster_id=YOUR_NUMBER -P > twitch-followers.json
|
| How to get an export from Reddit
|   1  Open reddit.com/settings/data-request and log in.
|   2  Choose GDPR or Other, and all data; submit.
|   3  Download the ZIP when the message comes (days). Who follows you is not in it.
|
| How to get an export from Pinterest
|   1  There is nothing to bring: Pinterest's export has your boards and pins, and no people.
|
| How to get an export from Blogs and feeds
|   1  In your feed reader, look for Export or OPML in settings or in the File menu.
|   2  Feedly: Organize Feeds, the arrow beside the title. NetNewsWire: File, Export Subscriptions.
|   3  newsboat: newsboat -e > feeds.opml
|
| How to get an export from Address books
|   1  Phone or computer: Contacts, select all, Share or Export, as vCard (.vcf).
|   2  Google: contacts.google.com, Export, Google CSV or vCard.
|   3  Everybody in the file becomes a person, so export only whom you want here.
|
| How to get an export from Graph files
|   1  A program that draws networks (Gephi, networkx, igraph) writes GraphML, GEXF or a table of edges.
|   2  A table needs two columns: source,target or follower,followee; a list needs "edges" in its name.
|   3  Handles such as ada@example.org make it Mastodon's; --as says which of them is you.
|
| How to get an export from Tables of your own
|   1  A spreadsheet, a member list, a database: save it as CSV, one person a line.
|   2  Import it by itself: pleach shows the columns, and you say what they hold.
|   3  The same table is known again the next time.
|
| With --json
|   version                1; a larger number means other fields
|   files                  path, format, read, skipped: how many records
|   people                 added, updated, unchanged: how many
|   follows                added, removed: how many accounts you newly follow, or no longer do
|   skipped                path, line (or null), reason
|   stillFollowed          let go by hand and still there; person, name, handle
|   notFollowed, notMuted  done by hand and not there; the same
|   confirmed              how many deeds done by hand are as you said
|   gone, cameBack         person, name, handle
|   renamed                person, from, to
|   tiesAmongOthers        how many between others were added
|   encounters             how many were added
|   strangers              accounts without a tie to you, left out
|   merged                 who is now one, as it is proven: a sentence each
|   questions              how often it is to be decided who is who: pleach merge --suggest
|   notes                  sentences about what is odd
|   dryRun                 whether nothing was changed
|
| Examples
|   pleach import ~/Downloads/following_accounts.csv --dry-run
$ pleach help nope
! pleach help: there is no command "nope". Did you mean "note"?
? 64
$ pleach help lsit
! pleach help: there is no command "lsit". Did you mean "list"?
? 64
