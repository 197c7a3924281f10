# everything that comes in can go out
$ pleach export
! pleach export: as what? It is one of json, csv, mastodon, mastodon-lists, mastodon-muted, mastodon-blocked, opml, vcard, graphml, gexf, dot, markdown, html.
? 64
$ pleach export cvs
! pleach export: there is no format "cvs". Did you mean "csv"?
? 64
$ pleach export csv
! pleach export: nobody is here yet. Bring people in: pleach import FILE.
? 1
= following_accounts.csv
+ Account address,Show boosts,Notify on new posts,Languages
+ ada@mastodon.example.org,true,false,"en, fr"
+ bo@b.example.net,false,true,
= muted_accounts.csv
+ Account address,Hide notifications
+ cy@c.example.net,true
= feeds.opml
+ <?xml version="1.0"?>
+ <opml version="2.0"><body>
+ <outline text="Looms"><outline type="rss" text="Ada's loom &amp; yarn" xmlUrl="https://ada.example.org/feed.xml" htmlUrl="https://ada.example.org/"/></outline>
+ </body></opml>
$ pleach import ~/following_accounts.csv ~/muted_accounts.csv ~/feeds.opml
| following_accounts.csv  follows (CSV)  2 read
| muted_accounts.csv      mutes (CSV)    1 read
| feeds.opml              OPML           1 read
|
| Mastodon
|   3 new
| New (3)
|   ada@mastodon.example.org
|   bo@b.example.net
|   cy@c.example.net
|
| Blogs and feeds
|   1 new
|   Feeds that are not in this file are kept: another reader may hold them.
| New (1)
|   Ada's loom & yarn
|
| Saved. To take it all back: pleach undo.
$ pleach tag ada@mastodon.example.org weavers
| ada@mastodon.example.org: now weavers.
$ pleach note ada@mastodon.example.org "Warps; and <b>wefts</b>, \ patient"
| Wrote the note on ada@mastodon.example.org.
$ pleach add '=1+1 "Dot"' --community weavers --note "+49"
| Added =1+1 "Dot".
# to standard output
$ pleach export json
| {"version":1,
| "people":[
| {"id":"ada-7rrif","name":"ada@mastodon.example.org","accounts":[{"id":"mastodon:ada@mastodon.example.org","handle":"ada@mastodon.example.org","url":"https://mastodon.example.org/@ada","following":true,"languages":["en","fr"]}],"communities":["weavers"],"note":"Warps; and <b>wefts</b>, \\ patient","tie":"following"},
| {"id":"bo-86phc","name":"bo@b.example.net","accounts":[{"id":"mastodon:bo@b.example.net","handle":"bo@b.example.net","url":"https://b.example.net/@bo","following":true,"hideBoosts":true,"notify":true}],"tie":"following"},
| {"id":"cy-4o6sw","name":"cy@c.example.net","accounts":[{"id":"mastodon:cy@c.example.net","handle":"cy@c.example.net","url":"https://c.example.net/@cy","muted":true}],"tie":"none"},
| {"id":"ada-s-loom-yarn-2dyqa","name":"Ada's loom & yarn","accounts":[{"id":"feeds:ada.example.org/feed.xml","url":"https://ada.example.org/feed.xml","name":"Ada's loom & yarn","following":true,"links":["https://ada.example.org/"],"lists":["Looms"]}],"tie":"following"},
| {"id":"1-1-dot-20260115","name":"=1+1 \"Dot\"","communities":["weavers"],"note":"+49","tie":"none"}],
| "platforms":[
| {"id":"mastodon","name":"Mastodon"},
| {"id":"feeds","name":"Blogs"}],
| "communities":[
| {"id":"weavers","name":"weavers","kind":"network","colour":4}],
| "topics":[]}
$ pleach export csv
| person,name,tie,platform,handle,address,following,follows you,followed since,last post,email,company,position,lists,bio,communities,topics,note,met
| ada-7rrif,ada@mastodon.example.org,following,Mastodon,ada@mastodon.example.org,https://mastodon.example.org/@ada,yes,no,,,,,,,,weavers,,"Warps; and <b>wefts</b>, \ patient",
| bo-86phc,bo@b.example.net,following,Mastodon,bo@b.example.net,https://b.example.net/@bo,yes,no,,,,,,,,,,,
| cy-4o6sw,cy@c.example.net,none,Mastodon,cy@c.example.net,https://c.example.net/@cy,no,no,,,,,,,,,,,
| ada-s-loom-yarn-2dyqa,Ada's loom & yarn,following,Blogs,,https://ada.example.org/,yes,no,,,,,,Looms,,,,,
| 1-1-dot-20260115,"'=1+1 ""Dot""",none,,,,,,,,,,,,,weavers,,'+49,
$ pleach export mastodon
| Account address,Show boosts,Notify on new posts,Languages
| ada@mastodon.example.org,true,false,"en, fr"
| bo@b.example.net,false,true,
$ pleach export mastodon-muted
| Account address,Hide notifications
| cy@c.example.net,true
$ pleach export mastodon-lists
! pleach export: there is nobody for mastodon-lists. It has your lists on Mastodon, as its lists.csv.
? 1
$ pleach export opml
| <?xml version="1.0" encoding="UTF-8"?>
| <opml version="2.0">
|   <head>
|     <title>Feeds from pleach</title>
|   </head>
|   <body>
|     <outline text="Looms" title="Looms">
|       <outline type="rss" text="Ada&#39;s loom &amp; yarn" title="Ada&#39;s loom &amp; yarn" xmlUrl="https://ada.example.org/feed.xml" htmlUrl="https://ada.example.org/"/>
|     </outline>
|   </body>
| </opml>
$ pleach export vcard
| BEGIN:VCARD
| VERSION:4.0
| UID;VALUE=text:pleach-ada-7rrif
| FN:ada@mastodon.example.org
| SOCIALPROFILE;SERVICE-TYPE="Mastodon";USERNAME="ada@mastodon.example.org
|  ":https://mastodon.example.org/@ada
| CATEGORIES:weavers
| NOTE:Warps\; and <b>wefts</b>\, \\ patient
| END:VCARD
| BEGIN:VCARD
| VERSION:4.0
| UID;VALUE=text:pleach-bo-86phc
| FN:bo@b.example.net
| SOCIALPROFILE;SERVICE-TYPE="Mastodon";USERNAME="bo@b.example.net":https:
|  //b.example.net/@bo
| END:VCARD
| BEGIN:VCARD
| VERSION:4.0
| UID;VALUE=text:pleach-cy-4o6sw
| FN:cy@c.example.net
| SOCIALPROFILE;SERVICE-TYPE="Mastodon";USERNAME="cy@c.example.net":https:
|  //c.example.net/@cy
| END:VCARD
| BEGIN:VCARD
| VERSION:4.0
| UID;VALUE=text:pleach-ada-s-loom-yarn-2dyqa
| FN:Ada's loom & yarn
| URL:https://ada.example.org/
| URL:https://ada.example.org/feed.xml
| END:VCARD
| BEGIN:VCARD
| VERSION:4.0
| UID;VALUE=text:pleach-1-1-dot-20260115
| FN:=1+1 "Dot"
| CATEGORIES:weavers
| NOTE:+49
| END:VCARD
$ pleach export graphml
| <?xml version="1.0" encoding="UTF-8"?>
| <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
|   <key id="label" for="node" attr.name="label" attr.type="string"/>
|   <key id="tie" for="node" attr.name="tie" attr.type="string"/>
|   <key id="communities" for="node" attr.name="communities" attr.type="string"/>
|   <graph id="pleach" edgedefault="directed">
|     <node id="you">
|       <data key="label">You</data>
|     </node>
|     <node id="ada-7rrif">
|       <data key="label">ada@mastodon.example.org</data>
|       <data key="tie">following</data>
|       <data key="communities">weavers</data>
|     </node>
|     <node id="bo-86phc">
|       <data key="label">bo@b.example.net</data>
|       <data key="tie">following</data>
|     </node>
|     <node id="cy-4o6sw">
|       <data key="label">cy@c.example.net</data>
|       <data key="tie">none</data>
|     </node>
|     <node id="ada-s-loom-yarn-2dyqa">
|       <data key="label">Ada&#39;s loom &amp; yarn</data>
|       <data key="tie">following</data>
|     </node>
|     <node id="1-1-dot-20260115">
|       <data key="label">=1+1 &quot;Dot&quot;</data>
|       <data key="tie">none</data>
|       <data key="communities">weavers</data>
|     </node>
|     <edge source="you" target="ada-7rrif"/>
|     <edge source="you" target="bo-86phc"/>
|     <edge source="you" target="ada-s-loom-yarn-2dyqa"/>
|   </graph>
| </graphml>
$ pleach export gexf
| <?xml version="1.0" encoding="UTF-8"?>
| <gexf xmlns="http://gexf.net/1.3" version="1.3">
|   <meta>
|     <creator>pleach</creator>
|   </meta>
|   <graph defaultedgetype="directed" mode="static">
|     <attributes class="node">
|       <attribute id="tie" title="tie" type="string"/>
|       <attribute id="communities" title="communities" type="string"/>
|     </attributes>
|     <nodes>
|       <node id="you" label="You">
|       </node>
|       <node id="ada-7rrif" label="ada@mastodon.example.org">
|         <attvalues>
|           <attvalue for="tie" value="following"/>
|           <attvalue for="communities" value="weavers"/>
|         </attvalues>
|       </node>
|       <node id="bo-86phc" label="bo@b.example.net">
|         <attvalues>
|           <attvalue for="tie" value="following"/>
|         </attvalues>
|       </node>
|       <node id="cy-4o6sw" label="cy@c.example.net">
|         <attvalues>
|           <attvalue for="tie" value="none"/>
|         </attvalues>
|       </node>
|       <node id="ada-s-loom-yarn-2dyqa" label="Ada&#39;s loom &amp; yarn">
|         <attvalues>
|           <attvalue for="tie" value="following"/>
|         </attvalues>
|       </node>
|       <node id="1-1-dot-20260115" label="=1+1 &quot;Dot&quot;">
|         <attvalues>
|           <attvalue for="tie" value="none"/>
|           <attvalue for="communities" value="weavers"/>
|         </attvalues>
|       </node>
|     </nodes>
|     <edges>
|       <edge id="0" source="you" target="ada-7rrif"/>
|       <edge id="1" source="you" target="bo-86phc"/>
|       <edge id="2" source="you" target="ada-s-loom-yarn-2dyqa"/>
|     </edges>
|   </graph>
| </gexf>
$ pleach export dot
| digraph pleach {
|   "you" [label="You"];
|   "ada-7rrif" [label="ada@mastodon.example.org", tie="following", communities="weavers"];
|   "bo-86phc" [label="bo@b.example.net", tie="following"];
|   "cy-4o6sw" [label="cy@c.example.net", tie="none"];
|   "ada-s-loom-yarn-2dyqa" [label="Ada's loom &amp; yarn", tie="following"];
|   "1-1-dot-20260115" [label="=1+1 \"Dot\"", tie="none", communities="weavers"];
|   "you" -> "ada-7rrif";
|   "you" -> "bo-86phc";
|   "you" -> "ada-s-loom-yarn-2dyqa";
| }
$ pleach export markdown
| # People
|
| ## weavers
|
| - [ada\@mastodon.example.org](<https://mastodon.example.org/@ada>) `ada@mastodon.example.org`: Warps; and \<b\>wefts\</b\>, \\ patient
| - \=1+1 "Dot": +49
|
| ## Without a community
|
| - [bo\@b.example.net](<https://b.example.net/@bo>) `bo@b.example.net`
| - [cy\@c.example.net](<https://c.example.net/@cy>) `cy@c.example.net`
| - [Ada's loom \& yarn](<https://ada.example.org/>)
$ pleach export html
| <!DOCTYPE html>
| <html lang="en">
| <head>
| <meta charset="utf-8">
| <meta name="viewport" content="width=device-width">
| <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
| <meta name="referrer" content="no-referrer">
| <title>Blogroll</title>
| <style>body{font:1.1em/1.6 sans-serif;max-width:45em;margin:2em auto;padding:0 1em}</style>
| </head>
| <body>
| <h1>Blogroll</h1>
| <h2>weavers</h2>
| <ul>
| <li><a href="https://mastodon.example.org/@ada" rel="noreferrer noopener">ada@mastodon.example.org</a></li>
| </ul>
| <h2>Without a community</h2>
| <ul>
| <li><a href="https://b.example.net/@bo" rel="noreferrer noopener">bo@b.example.net</a></li>
| <li><a href="https://ada.example.org/" rel="noreferrer noopener">Ada&#39;s loom &amp; yarn</a> <small><a href="https://ada.example.org/feed.xml" rel="noreferrer noopener">feed</a></small></li>
| </ul>
| </body>
| </html>
# a part of them
$ pleach export mastodon --query platform:mastodon
| Account address,Show boosts,Notify on new posts,Languages
| ada@mastodon.example.org,true,false,"en, fr"
| bo@b.example.net,false,true,
$ pleach export csv --query tag:weavers
| person,name,tie,platform,handle,address,following,follows you,followed since,last post,email,company,position,lists,bio,communities,topics,note,met
| ada-7rrif,ada@mastodon.example.org,following,Mastodon,ada@mastodon.example.org,https://mastodon.example.org/@ada,yes,no,,,,,,,,weavers,,"Warps; and <b>wefts</b>, \ patient",
| 1-1-dot-20260115,"'=1+1 ""Dot""",none,,,,,,,,,,,,,weavers,,'+49,
$ pleach export csv --query tag:nobody
! pleach export: nobody matches the query.
? 1
$ pleach export csv --query quiet:x
! pleach export: "x" is nothing that "quiet:" understands. Write it as quiet:>6mo, in quotes: a shell takes < and > for itself.
!   quiet:x
!         ^
? 64
# into a file, never over one unasked
$ pleach export opml ~/out.opml
| Written: ~/out.opml, 1 feed.
$ pleach export opml ~/out.opml
! ~/out.opml: there is something of that name already. --force writes over it.
? 1
$ pleach export opml ~/out.opml --force
| Written: ~/out.opml, 1 feed.
$ pleach export vcard ~/people.vcf
| Written: ~/people.vcf, 5 people.
$ pleach export csv ~/nowhere/people.csv
! ~/nowhere: there is no such folder. To make it: mkdir -p -- '~/nowhere'
? 1
$ pleach export csv ~/a ~/b
! pleach export: do not know what to do with "~/b". Usage: pleach export FORMAT [FILE] [--query QUERY] [--force].
? 64
