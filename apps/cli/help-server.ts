/** The help of the commands that have to do with a server. Every line fits in 80 columns. */
export const serverHelp: Record<string, string> = {
  login: `Sign this machine in to a workspace, without a password on the command line.

  sharewell login [--server URL] [--scopes A,B]

  --server URL     where Sharewell runs; http://127.0.0.1:4321 by default, https
                   for every other machine
  --scopes A,B     what it may do for you: read, write, approve, schedule,
                   take-down, connect, manage, audit, export (default: read,
                   write,schedule)

It prints an address and a code. Open the address, sign in, type the code, read
what is asked for, and say yes. The token stands in session.json in your
configuration folder, readable for you alone, and ends after 90 days. It acts as
you within your role, and never answers a hold.

Ends with 0, 1 where you said no or the code ended, 2 for what it cannot use.

  sharewell login --server https://desk.example.org
  sharewell login --scopes read
`,
  logout: `Sign this machine out: the token ends on the server and is deleted here.

  sharewell logout

Where the server does not answer, the token is deleted here all the same, and a
sentence says so; it can also be ended under "Sign in" on the page.

Ends with 0.
`,
  queue: `What the workspace told you, the newest first.

  sharewell queue [--all] [--json] [--server URL]

  --all            also what you have read on the page

It says which post, and what happened to it; never a word of its text. It needs
"sharewell login" first.

Ends with 0, or 2 for what it cannot use.

  sharewell queue
  sharewell queue --all --json
`,
  doctor: `Look at all that the server needs, and change nothing.

  sharewell doctor [--format text|json]

Configuration, disk, database, keys, clock, mail and address: what is well, what
to watch, what is ill, and the way on. It reads the same settings as npm start.
Where the embedded database does not run, it is started for a moment.

Ends with 0, or 1 where something is ill.

  sharewell doctor
  SHAREWELL_DATA=/srv/sharewell sharewell doctor
`,
  audit: `What happened in the workspaces, and whether anybody changed it since.

  sharewell audit verify [--workspace ID] [--head FILE] [--format text|json]
  sharewell audit head [--workspace ID] > FILE
  sharewell audit export [--workspace ID] [--from T] [--until T]
                         [--format jsonl|csv]

verify walks each chain from its first entry and names the first place that
does not hold: changed, moved, taken out or added. It changes nothing.
head prints the last entry of each chain. Kept on another machine, it lets
verify notice that the end was cut off, or that all was sealed anew.
export prints events: ids, names, states, times and keyed hashes, never a
text. That it was taken is an event too. T is a day or a moment in UTC.

Works beside a server that runs, and without one; needs the key file.

Ends with 0, 1 where something does not hold, 2 for what it cannot use.

  sharewell audit verify
  sharewell audit head > head-2026-11-20.json
  sharewell audit verify --head head-2026-11-20.json
  sharewell audit export --format csv --from 2026-11-01 > november.csv
`,
  backup: `Back up all that the server keeps, at one moment, also while it runs.

  sharewell backup FILE [--keys KEYFILE] [--force]

  --keys KEYFILE   also write a copy of the keys, into another file; whoever has
                   both files can read everything, so keep them apart
  --force          write over FILE where it is there already

FILE is there as a whole or not at all, readable for you alone. What is sealed
stays sealed in it; names and addresses of members are not sealed.
A text that was erased later is in a backup from before: let backups go when
their time is over.

Ends with 0, or 2 where no backup was written.

  sharewell backup /srv/backups/2026-11-20.sharewell
  sharewell backup monday.sharewell --keys /media/stick/sharewell.key
`,
  'reset-password': `Make a link by which somebody chooses a new password.

  sharewell reset-password ADDRESS

For whoever runs the server: it needs the data folder, or DATABASE_URL, and the
keys. The link is printed once, works once, within the hour, and opens the page
at PUBLIC_URL. Make sure that it reaches the person themselves: whoever has it
signs in as them. Setting the password signs every browser of theirs out; a
second step is still asked for.

Where mail is set up, people ask for such a link on the page themselves.

Ends with 0, or 2 where nobody signs in with ADDRESS.

  sharewell reset-password amara@example.org
  PUBLIC_URL=https://desk.example.org sharewell reset-password amara@example.org
`,
  restore: `Put a backup back: into an empty database, or in the place of what is there.

  sharewell restore FILE [--keys KEYFILE] [--replace]

  --keys KEYFILE   the keys of the backup, where they are not here already
  --replace        replace what the database holds; a backup of it is written
                   into the data folder first

FILE is read to its end before anything is changed. Stopped or broken anywhere,
everything is as it was before. A backup of an earlier version is brought to
this one. It works while the server runs; where the keys changed, start the
server again. A backup does not know what went out since: where something was
still planned, it is paused until somebody has looked.

Ends with 0, or 2 where nothing was restored.

  sharewell restore monday.sharewell --keys /media/stick/sharewell.key
  sharewell restore monday.sharewell --replace
`,
}
