/** The help of the whole and of each command, by name. Every line fits in 80 columns. */
export const help: Record<string, string> = {
  sharewell: `Sharewell reads a post before it leaves and says what could hurt a patient, a
colleague or you, why, and what to write instead. Nothing leaves this machine.

  sharewell review [TEXT | --input FILE | -]       review a post, or many
  sharewell identifiers [TEXT | --input FILE | -]  find or redact identifiers
  sharewell explain RULE                           what a rule sees, examples
  sharewell rules [--category NAME]                list the rules
  sharewell packs [COMMAND]                        the packs of guidance
  sharewell schema [NAME]                          the contract as JSON Schema
  sharewell session [OPTIONS]                      a session for a room

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

Ends with 0 for clear or advise, 1 for hold or block, 2 for what it cannot use.

  sharewell review "Great teaching day with the new residents"
  sharewell review --input draft.txt
  pbpaste | sharewell review
  sharewell review '{"text":"Thank you.","kind":"reply","inReplyTo":"5 stars"}'
  sharewell review --format jsonl < posts.jsonl > findings.jsonl
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
}
