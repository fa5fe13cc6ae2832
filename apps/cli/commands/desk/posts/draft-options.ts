import { visibilities } from '@sharewell/domain/post'
import { type MediaOption, toMediaOptions } from '../../../input/media-options.ts'
import { findSource, readWhole } from '../../../input/source.ts'
import { toId } from '../../../input/pick.ts'
import type { Io } from '../../../io.ts'
import { parseOptions, toChoice } from '../../../options.ts'
import { deskOptions } from '../../../server/open-desk.ts'
import { UsageError } from '../../../usage-error.ts'

/** Options of what is written: `posts write` and `posts edit`. */
const kinds = {
  ...deskOptions, identity: 'string', channel: 'list', input: 'string', picture: 'list', alt: 'list', answer: 'list', part: 'list', warning: 'string', visibility: 'string', lang: 'string',
  'reply-to': 'string', quote: 'string', numbered: 'boolean', 'send-anyway': 'list', 'no-pictures': 'boolean', consent: 'list',
} as const

/** A picture with the part in which it stands, counted from 0. */
export type PictureOption = MediaOption & { readonly part: number }

export type DraftOptions = ReturnType<typeof readDraftOptions>

/** What was asked for, read and checked before anything is loaded or asked. `positionals` are the words that belong to no option. */
export function readDraftOptions(command: string, args: readonly string[]) {
  const { values, positionals, listed } = parseOptions(command, args, kinds)
  const { lang, warning, visibility } = values
  return {
    values, positionals, pictures: toPictureOptions(listed), sendAnyway: values['send-anyway'] ?? [],
    lang, warning, visibility: visibility === undefined ? undefined : toChoice('--visibility', visibility, visibilities), replyTo: values['reply-to'], quote: values.quote, consents: values.consent?.map((typed) => toId(typed, 'consent', 'posts')),
  }
}

/** The text as an argument, from --input, or from standard input for `-` or nothing. */
export async function readText(text: string | undefined, input: string | undefined, io: Io): Promise<string> {
  const source = findSource(text === undefined ? [] : [text], input, io.stdin)
  if (source.kind === 'stdin' && io.isStdinTerminal) io.stderr.write('Type or paste the post, then press Ctrl+D on an empty line. A line of three dashes begins the next part.\n')
  const read = await readWhole(source)
  if (read.trim() === '') throw new UsageError('there is no text; give it in quotes, with --input FILE, or on standard input')
  return read
}

function toPictureOptions(listed: readonly { name: string; value: string }[]): PictureOption[] {
  const ofPictures = listed.filter(({ name }) => ['picture', 'alt', 'answer', 'part'].includes(name))
  const parts = new Map<string, number>()
  let last: string | undefined
  for (const { name, value } of ofPictures) {
    if (name === 'picture') last = value
    if (name !== 'part') continue
    if (last === undefined || parts.has(last)) throw new UsageError('--part belongs behind the --picture that stands in it, once')
    if (!/^[1-9]\d?$/.test(value)) throw new UsageError(`--part is ${JSON.stringify(value)}; it must be a number, 1 for the first part`)
    parts.set(last, Number(value) - 1)
  }
  try {
    const media = toMediaOptions(ofPictures.filter(({ name }) => name !== 'part').map(({ name, value }) => ({ name: name === 'picture' ? 'media' : name, value })))
    return media.map((one) => ({ ...one, part: parts.get(one.path) ?? 0 }))
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(error.message.replaceAll('--media', '--picture')) : error
  }
}
