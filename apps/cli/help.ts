import { peopleHelp } from './help-people.ts'
import { postsHelp } from './help-posts.ts'
import { serverHelp } from './help-server.ts'

/** The help of the whole and of each command, by name. Every line fits in 80 columns. */
export const help: Record<string, string> = {
  sharewell: `Sharewell reads a post before it leaves and says what could hurt a patient, a
colleague or you, why, and what to write instead. A review leaves this machine
never; a workspace gets what you send it.

  sharewell review [TEXT | --input FILE | -]       review a post, or many
  sharewell redact IN OUT [OPTIONS]                a picture without faces,
                                                   words and hidden data
  sharewell identifiers [TEXT | --input FILE | -]  find or redact identifiers
  sharewell explain RULE                           what a rule sees, examples
  sharewell rules [--category NAME]                list the rules
  sharewell packs [COMMAND]                        the packs of guidance
  sharewell schema [NAME]                          the contract as JSON Schema
  sharewell session [OPTIONS]                      a session for a room
  sharewell login, sharewell logout                sign this machine in or out

In a workspace, after "sharewell login":

  sharewell posts list|show|write|edit|submit      write and send on its way
  sharewell findings ID, acknowledge, dispute      what its review wants
  sharewell approve ID, sharewell return ID        decide on what was sent
  sharewell schedule ID, unschedule ID             give it a time
  sharewell pause, sharewell resume                hold all that is planned
  sharewell queue, sharewell notices               what the workspace told you
  sharewell identities, channels                   who speaks, and where
  sharewell members, delegations, tokens           who may do what

For whoever runs the server:

  sharewell doctor                                 what the server needs
  sharewell audit verify|head|export               what happened, unchanged
  sharewell backup FILE, sharewell restore FILE    all that the server keeps
  sharewell reset-password ADDRESS                 a link for a new password

"sharewell COMMAND --help" shows its options, with examples.
"sharewell --version" prints the version.
`,
  review: `Review a post before it leaves.

  sharewell review [TEXT | --input FILE | -] [OPTIONS]

With no text it reads standard input. A JSON object with "text" brings its
context along: kind, audience, author, inReplyTo, earlier and more (sharewell
schema input). Anything else is the text of one post.

  --input FILE     read the post from a file; a .jsonl file holds one a line
  --format FORMAT  text (default), json, or jsonl: one object a line in and out
  --packs A,B      the packs of guidance to hold the post against, by name or
                   as the file of a local pack, such as ./riverbend.yaml
  --lang TAG       the language of posts that name none, such as en or fr-CA
  --consent USE[,PLATFORM[,UNTIL]]
                   a patient's recorded permission, such as
                   public-education,bluesky,2027-05-01

With pictures, ten at most (without a text, the pictures alone are reviewed):

  --media FILE     look at a picture: faces, words, hidden data; once for each
  --alt TEXT       the alternative text of the --media before it
  --answer Q=A     what only you can see, yes or no: patient (a patient, a part
                   of a body or a specimen shows), mark (a tattoo, a unique
                   wound, a reflection, a screen), display (a laugh, a shock, a
                   trophy); for the --media before it, or for all where it
                   stands before the first

Ends with 0 for clear or advise, 1 for hold or block, 2 for what it cannot use.

  sharewell review "Great teaching day with the new residents"
  sharewell review --input draft.txt
  pbpaste | sharewell review
  sharewell review '{"text":"Thank you.","kind":"reply","inReplyTo":"5 stars"}'
  sharewell review --format jsonl < posts.jsonl > findings.jsonl
  sharewell review "The new bay" --media bay.jpg --alt "An empty bay"
  sharewell review --answer patient=no --media a.jpg --media b.jpg
`,
  redact: `Write a copy of a picture without faces, words and hidden data.

  sharewell redact IN OUT [OPTIONS]

With none of the first four options it covers faces and words, and takes out
hidden data. What is covered is destroyed, not blurred; everything else stays
as it is. The copy is looked at again, and what is left is told. IN is never
changed; OUT is written whole or not at all, readable by nobody who could not
read IN.

  --faces          cover faces
  --text           cover words
  --box X,Y,W,H    cover this box, in pixels from the top left of the picture
                   as it is shown; as often as you like
  --metadata       take out hidden data alone; with a cover it always goes,
                   since a small copy would still show what was covered
  --look LOOK      solid (default), or soft: the colours around are drawn over
                   what was destroyed
  --max-bytes N, --max-side N
                   afterwards, make the copy fit a platform's limits
  --force          write over OUT where it is there already
  --format FORMAT  text (default) or json

Ends with 0 where nothing of it is left, 1 where something is or may be left,
2 where no copy could be written.

  sharewell redact ward.jpg clean.jpg
  sharewell redact ward.jpg clean.jpg --metadata
  sharewell redact ward.jpg clean.jpg --faces --box 40,60,200,80
  sharewell redact ward.jpg clean.jpg --max-bytes 976560 --max-side 2000
`,
  identifiers: `Find what could identify anybody in a text, patient or not.

  sharewell identifiers [TEXT | --input FILE | -] [OPTIONS]

  --types A,B      only these: PERSON AGE DATE TIME PLACE ADDRESS POSTCODE
                   FACILITY ORGANIZATION OCCUPATION PHONE EMAIL URL HANDLE ID
                   CARD IBAN IP
  --redact         print the text with [PERSON], [DATE] and so on instead
  --input FILE     read from a file; a .jsonl file holds one text a line
  --format FORMAT  text (default), json, or jsonl: one object a line in and out

Ends with 0, or 2 for what it cannot use.

  sharewell identifiers "Mrs Aucoin, seen 3 May, call 705-555-0142"
  sharewell identifiers --types PHONE,EMAIL --input letter.txt
  sharewell identifiers --redact < letter.txt
  sharewell identifiers --redact --format jsonl --input notes.jsonl
`,
  explain: `Explain one rule: what it sees, why it matters, what to do, and examples.

  sharewell explain RULE [--packs A,B] [--format text|json]

  --packs A,B      show the clauses of these packs that stand behind the rule

  sharewell explain privacy/no-recognisable-story
  sharewell rules --category privacy
`,
  rules: `List the rules, by category.

  sharewell rules [--category A,B] [--format text|json]

Categories: privacy advice boundaries respect identity disclosure evidence tone
clarity media reach.

  sharewell rules
  sharewell rules --category respect,tone
  sharewell rules --format json
`,
  packs: `The packs of guidance: what they say, what serves it, where they differ.

  sharewell packs [list] [--on DATE] [--format text|json]
  sharewell packs show ID|FILE [--format text|json]
  sharewell packs coverage [--format text|json]
  sharewell packs suggest [--country C] [--region R] [--role ROLE]
  sharewell packs diff OLD NEW [--reviews FILE.jsonl]
  sharewell packs facts [--on DATE] [--format text|json]

  list      every pack: where it holds, its standing, its clauses, and whether
            it wants reading again today, or on the date given
  show      one pack, or one clause: document, section, year, how well it is
            known, and what serves it; as JSON it is the pack as data
  coverage  what serves every clause and what every rule rests on; ends with 1
            where something is served by nothing
  suggest   the packs that fit a place and a role (physician, trainee, student,
            organisation), each with its reason; you decide
  diff      what an update of a pack changed (two files: local packs, or packs
            as JSON), and which reviews of a file of review outputs could read
            differently now
  facts     what is taken for true about platforms, and when it was read

  sharewell packs show gmc2024
  sharewell packs show cmpa.08
  sharewell packs suggest --country CA --region ON --role trainee
  sharewell packs show cmpa --format json > cmpa.json
  sharewell packs diff cmpa.json cmpa-new.json --reviews reviews.jsonl
  sharewell packs new riverbend.yaml
`,
  schema: `Print the contract as JSON Schema: all of it, or one part.

  sharewell schema [input | output | identifiers | error | pack]

  sharewell schema input > review-input.schema.json
`,
  session: `Hold “Would you post it?”, a session of 20 minutes for a group.

  sharewell session [--port 4400] [--host ADDRESS] [--set NAME] [--minutes 20]

One screen shows a post, phones on the same network vote without a name, then
the review and the regulators have their say. It prints the stage's address,
which answers on this machine only, and the phones' address with a QR code.
It works without the internet. Votes are held in memory and gone at the end.

  --port N         the port of both (4400)
  --host ADDRESS   the address of this machine that phones reach; its first
                   one on a network where nothing is said; 127.0.0.1 to try
                   it alone
  --set NAME       trainees (default), clinic or association: eight posts each
  --minutes N      5 to 120; a shorter session shows fewer posts

Ends with 0 when stopped with Ctrl+C, or 2 where it could not be opened.

  sharewell session
  sharewell session --set clinic --minutes 30
  sharewell session --host 192.168.1.20 --port 8080
`,
  ...serverHelp,
  ...peopleHelp,
  ...postsHelp,
}
