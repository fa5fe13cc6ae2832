/** The help of the commands that have to do with posts of a workspace. Every line fits in 80 columns. */
export const postsHelp: Record<string, string> = {
  posts: `Write posts, see them, and send them on their way.

  sharewell posts [list] [--state S] [--identity NAME] [--limit N] [--before ID]
  sharewell posts show ID
  sharewell posts write [TEXT | --input FILE | -] [OPTIONS]
  sharewell posts edit ID [TEXT | --input FILE | -] [OPTIONS]
  sharewell posts submit ID          ask for approval, where it is needed
  sharewell posts recall ID          back to a draft; its plan ends
  sharewell posts share ID MEMBER    show a draft to one colleague
  sharewell posts take-back ID MEMBER
  sharewell posts withdraw ID        take it down wherever it is out

  --identity NAME  who speaks; may be left out where there is one
  --channel NAME   where it goes, once for each, or none; else the only one
  --picture FILE   a picture, once for each, ten at most; behind it:
    --alt TEXT     what it shows, for who cannot see it
    --part N       the part in which it stands (default 1)
    --answer Q=A   what only you can see: patient, mark, display; yes or no
  --consent ID     a patient's recorded permission; once for each
  --numbered       (1/5) behind each part of a thread that is cut
  --warning TEXT, --visibility V, --lang TAG, --reply-to URL, --quote URL
  --no-pictures    with edit: take out the pictures that stand there
  --send-anyway RULE   your word on a finding that names a patient
  --json, --server URL

A line of three dashes begins the next part of a thread; without one, a text
that is too long is cut by itself, never within a dose, a link or a character.

Before anything leaves, the text and its pictures are reviewed on this machine.
What names a patient is not sent, unless you name the finding. A draft is yours
alone until you share or submit it. An edit of what is on its way is submitted
in the same step, and its approvals end.

Ends with 0, 1 where nothing was sent or the server refuses, 2 for what it
cannot use.

  sharewell posts write --input flu.txt --picture door.jpg --alt "Our door"
  sharewell posts write --identity "Dr Amara Fictional" < flu.txt
  sharewell posts list --state in-review
`,
  findings: `What the server's own review found in a post, and what it still wants.

  sharewell findings ID [--json] [--server URL]

It speaks of the revision that was submitted. Each finding has a number, by
which "sharewell acknowledge" and "sharewell dispute" name it.

Ends with 0, 1 where the server refuses, 2 for what it cannot use.

  sharewell findings 01999999-0000-7000-8000-00000000beef
`,
  acknowledge: `Let a finding stand, with a reason.

  sharewell acknowledge ID FINDING [--reason TEXT | --reason -]

FINDING is its number in "sharewell findings", or its rule. Without --reason it
is asked for at the terminal, and with - read from standard input, so that it
need not stand in the history of your shell. A hold is answered by a person who
is signed in, never by a token: then it says on which page.

Ends with 0, 1 where the server refuses, 2 for what it cannot use.

  sharewell acknowledge 01999999-0000-7000-8000-00000000beef 2
`,
  dispute: `Say why a block is wrong; a second physician or owner confirms it.

  sharewell dispute ID FINDING [--reason TEXT | --reason -]

A person who is signed in does this, never a token: it says on which page.

Ends with 0, 1 where the server refuses, 2 for what it cannot use.

  sharewell dispute 01999999-0000-7000-8000-00000000beef 1
`,
  approve: `Approve a post: this very text, and nothing else.

  sharewell approve ID [--hash HASH] [--json] [--server URL]

It shows what would go out, with what changed since the revision that was
approved last: [-gone-] {+new+}. At a terminal it asks for a yes. Elsewhere it
approves nothing without the hash that it shows. Whoever wrote or last edited a
post does not approve it. It needs the scope approve, which a login does not
have by itself.

Ends with 0, 1 where nothing was approved, 2 for what it cannot use.

  sharewell login --scopes read,write,schedule,approve
  sharewell approve 01999999-0000-7000-8000-00000000beef
`,
  return: `Send a post back to its author, with a note on what is to change.

  sharewell return ID [--note TEXT | --note -] [--on WORDS] [--part N]
                      [--hash HASH] [--json] [--server URL]

  --note TEXT      what you have to say; asked for where it is missing
  --on WORDS       the words of the post that it is about
  --part N         the part in which they stand
  --hash HASH      only if this revision still stands

Ends with 0, 1 where the server refuses, 2 for what it cannot use.

  sharewell return 01999999-0000-7000-8000-00000000beef --on "at eight"
`,
  schedule: `Give a post its first or another time. Moving it voids no approval.

  sharewell schedule ID --at "2026-12-01 09:00" [--zone ZONE] [--second]
  sharewell schedule ID --next-slot [--channel NAME]
  sharewell schedule ID --tomorrow [--zone ZONE]
  sharewell schedule ID --now

  --zone ZONE      the zone of the time (default: that of this machine)
  --second         the later one, where clocks show a time twice
  --next-slot      the next free slot of the channel's week
  --tomorrow       08:00 tomorrow
  --now            in twenty seconds; "sharewell unschedule" undoes it
  --rest           let it rest until tomorrow morning first
  --json, --server URL

A draft is submitted on the way. One that waits for approval goes out at its
time only if that came.

Ends with 0, 1 where the server refuses, 2 for what it cannot use.

  sharewell schedule 01999999-0000-7000-8000-00000000beef --tomorrow
`,
  unschedule: `Take the time of a post away; within twenty seconds also that of --now.

  sharewell unschedule ID [--json] [--server URL]

Ends with 0, 1 where the server refuses, 2 for what it cannot use.

  sharewell unschedule 01999999-0000-7000-8000-00000000beef
`,
  pause: `Pause everything that is planned, or what one identity has planned.

  sharewell pause [IDENTITY] [--json] [--server URL]

Nothing goes out until "sharewell resume".

Ends with 0, 1 where the server refuses, 2 for what it cannot use.

  sharewell pause
  sharewell pause "Riverbend Clinic"
`,
  resume: `Go on after a pause.

  sharewell resume [IDENTITY] [--json] [--server URL]

What was due meanwhile comes back, and wants another time.

Ends with 0, 1 where the server refuses, 2 for what it cannot use.

  sharewell resume
`,
}
