/** The help of the commands that have to do with the people of a workspace. Every line fits in 80 columns. */
export const peopleHelp: Record<string, string> = {
  identities: `Who speaks: a person in their profession, the same in private, or a house.

  sharewell identities [list] [--json] [--server URL]
  sharewell identities show [NAME|ID]
  sharewell identities add NAME [OPTIONS]

  --kind KIND            professional (default), personal, organisational
  --jurisdiction PLACE   where registered or training: CA-ON, GB, AU
  --stage STAGE          student, trainee, physician, other-professional,
                         retired
  --credential WORDS     as it stands behind the name; once for each
  --specialty WORDS, --employer WORDS
  --interest WORDS       what could be seen to sway the speaker; once for each
  --purposes A,B         why it exists: public-relations, own-clinic, research,
                         conference, advocacy, public-education, teaching,
                         learning, peers, leisure
  --audiences A,B        patients, public, peers, trainees, officials, press,
                         friends
  --packs A,B            packs of guidance that it is held to
  --physician MEMBER     a physician of a house; once for each

A name, or the beginning that only one has, names an identity or a member
everywhere; an id does so always. A personal identity is its owner's alone.

Ends with 0, 1 where the server refuses, 2 for what it cannot use.

  sharewell identities
  sharewell identities add "Dr Amara Fictional" --jurisdiction CA-ON
  sharewell identities add "Riverbend Clinic" --kind organisational
`,
  delegations: `What a manager may do for an identity: recorded, limited, taken back at once.

  sharewell delegations [list] [--identity NAME] [--json] [--server URL]
  sharewell delegations give MEMBER --identity NAME [OPTIONS]
  sharewell delegations take-back ID

  --actions A,B    write,schedule by default; also comment, acknowledge,
                   dispute-block, pause, set-hours, connect, take-down,
                   invite-guest
  --channel NAME   only on this channel; once for each
  --until DATE     its last day (default: 90 days from now, a year at most)

Only a person gives and takes back: a token may not, so these two tell you the
page on which you do it.

Ends with 0, 1 where the server refuses, 2 for what it cannot use.

  sharewell delegations
  sharewell delegations give "Bo Fictional" --identity "Dr Amara Fictional"
`,
  members: `Who is in the workspace, and links that let somebody in.

  sharewell members [list] [--json] [--server URL]
  sharewell members invite ROLE [--days N] [--mail ADDRESS]

  ROLE             owner, physician, manager, reviewer or reader
  --days N         how long the link works, 1 to 30 (default 7)
  --mail ADDRESS   the server sends the link there, where it sends mail

The link is shown once. Hand it to one person; it works once.

Ends with 0, 1 where the server refuses, 2 for what it cannot use.

  sharewell members
  sharewell members invite manager --days 3
`,
  channels: `Where an identity speaks.

  sharewell channels [list] [--identity NAME] [--json] [--server URL]
  sharewell channels connect rehearsal [--identity NAME] [--as PLATFORM]

  --as PLATFORM    count and look as x, bluesky, mastodon (default), linkedin or
                   threads

On the rehearsal platform posts go nowhere. Connecting twice gives the same
channel. It needs the scope connect.

Ends with 0, 1 where the server refuses, 2 for what it cannot use.

  sharewell channels
  sharewell channels connect rehearsal --identity "Riverbend Clinic" --as x
`,
  tokens: `What acts as you.

  sharewell tokens [this] [--json] [--server URL]
  sharewell tokens list
  sharewell tokens revoke ID

this says what the token of this machine may do, and never shows it. Tokens are
seen and ended by a person, so the other two tell you the page; "sharewell
logout" ends that of this machine.

Ends with 0, 1 where the server refuses, 2 for what it cannot use.

  sharewell tokens
`,
  notices: `What the workspace told you, with what you have read, and a way to read it.

  sharewell notices [list] [--unread] [--json] [--server URL]
  sharewell notices read ID [ID …] | --all

ID is that of a notice, or of the post that it is about. No notice holds a word
of a post.

Ends with 0, 1 where the server refuses, 2 for what it cannot use.

  sharewell notices --unread
  sharewell notices read --all
`,
}
