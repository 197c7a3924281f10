$ pleach add "Ada Quill" --account mastodon:ada@mastodon.example.org --community weavers --topic looms
| Added Ada Quill.
$ pleach complete -- t
| today
| tag
| topic
| topics
| themes
$ pleach complete -- list --so
| --sort
$ pleach complete -- list --sort q
| quiet
$ pleach complete -- list --sort=q
| --sort=quiet
$ pleach complete -- list platform:
| platform:mastodon
$ pleach complete -- list is:m
| is:muted
| is:moved
$ pleach complete -- tag a
| ada@mastodon.example.org
$ pleach complete -- tag ada w
| weavers
$ pleach complete -- tag ada -w
| -weavers
$ pleach complete -- topic ada ""
| looms
$ pleach complete -- edit topic ""
| looms
$ pleach complete -- edit topic looms c
| care=
$ pleach complete -- edit ada me
| met=
| metHow=
$ pleach complete -- import ""
| :paths
$ pleach complete -- demo platforms m
| mastodon
$ pleach complete -- help co
| communities
| community
| conflicts
| completions
$ pleach complete -- completions ""
| bash
| zsh
| fish
$ pleach complete -- --color a
| auto
| always
$ pleach complete -- nonsense ""
$ pleach complete --shell bash -- list --sort = q
| quiet
$ pleach complete --shell bash -- list tag : we
| weavers
