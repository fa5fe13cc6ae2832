import { z } from 'zod'
import { configFolder } from '../environment.ts'
import type { Io } from '../io.ts'
import { parseOptions, toChoice } from '../options.ts'
import { write } from '../output/writer.ts'
import { askServer, type Fetch, ServerRefusal } from '../server/ask-server.ts'
import { readLogin } from '../server/saved-login.ts'
import { UsageError } from '../usage-error.ts'

const answer = z.object({ notices: z.array(z.object({ id: z.uuid(), kind: z.string(), subjectKind: z.string(), subjectId: z.uuid(), madeAt: z.int(), readAt: z.int().nullable() })) })

/** What a notice says, in a few words. One of a newer server is shown by its name. */
const words: Readonly<Record<string, string>> = {
  'draft.shared': 'a draft was shown to you',
  'post.submitted': 'waits for your approval',
  'approval.reminder': 'still waits for your approval',
  'approval.missing': 'its time came without an approval; it waits',
  'post.approved': 'was approved',
  'post.returned': 'was returned with remarks',
  'post.recalled': 'was taken back by its author',
  'post.approval-lapsed': 'its approval ended; it waits again',
  'post.came-back': 'did not go out and has no time any more',
  'pictures.unanswered': 'its pictures were looked at; its review wants an answer',
  'plan.passed': 'was approved after its time; give it another',
  'plan.unanswered': 'lost its time: its review wants an answer',
  'cool-off.over': 'has rested; say whether you still want to post it',
  'finding.disputed': 'a block is said to be wrong; confirm it or not',
  'finding.dispute-confirmed': 'a block was confirmed to be wrong',
  'publication.held-back': 'was held back',
  'text.erased': 'was never published, and its text was erased',
}

/** `sharewell queue`: what the workspace told you, the newest first; never a word of a post. */
export async function queue(args: readonly string[], io: Io, parts: { readonly fetch: Fetch; readonly folder: string } = { fetch: (address, options) => fetch(address, options), folder: configFolder }): Promise<number> {
  const { values, positionals } = parseOptions('queue', args, { all: 'boolean', format: 'string' })
  if (positionals.length > 0) throw new UsageError('queue takes options only; run "sharewell queue --help"')
  const format = toChoice('--format', values.format ?? 'text', ['text', 'json'])
  const saved = readLogin(parts.folder)
  if (!saved) throw new UsageError('this machine is signed in nowhere; run "sharewell login" first')
  const { notices } = await askServer(parts.fetch, { server: saved.server, path: `/workspaces/${saved.workspaceId}/notices${values.all === true ? '' : '?unread=true'}`, token: saved.token }, answer)
    .catch((error: unknown) => { throw error instanceof ServerRefusal ? new UsageError(error.message) : error })
  if (format === 'json') await write(io.stdout, `${JSON.stringify(notices, null, 2)}\n`)
  else if (notices.length === 0) await write(io.stdout, 'Nothing waits for you.\n')
  else await write(io.stdout, notices.map(({ kind, subjectKind, subjectId, madeAt }) => `${new Date(madeAt).toISOString().slice(0, 16).replace('T', ' ')}  ${subjectKind} ${subjectId}  ${words[kind] ?? kind}\n`).join(''))
  return 0
}
