import type { Io } from '../../io.ts'
import { toId } from '../../input/pick.ts'
import { parseOptions } from '../../options.ts'
import { toHanging } from '../../output/wrap.ts'
import { deskOptions, type DeskParts, openDesk, usualParts } from '../../server/open-desk.ts'
import { UsageError } from '../../usage-error.ts'
import { type Finding, pickFinding, readReview, readSentence } from './on-post.ts'

const wantWords: Readonly<Record<NonNullable<Finding['wants']>, string>> = {
  answer: 'wants a reason: sharewell acknowledge',
  'change-or-dispute': 'wants a change, or your word that it is wrong: sharewell dispute',
  confirmation: 'was said to be wrong, and a second physician or owner has to confirm it',
}

/** `sharewell findings ID`: what the server's own review says of the revision, and what it still wants. */
export async function findings(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  const { values, positionals: [typed, ...more] } = parseOptions('findings', args, deskOptions)
  if (more.length > 0) throw new UsageError('name one post; run "sharewell findings --help"')
  const postId = toId(typed, 'post', 'findings')
  const desk = openDesk(values, io, parts)
  const review = await readReview(desk, { ...desk.here, postId })
  await desk.show(review, () => `Verdict: ${review.verdict}\n${review.findings.map((finding, at) => toWords(finding, at + 1, postId, io.environment.columns)).join('')}`)
  return 0
}

function toWords({ rule, severity, channelId, picture, start, end, words, wants, offeredReason }: Finding, number: number, postId: string, columns: number): string {
  const place = picture === null ? `at ${start}–${end}${channelId === null ? '' : ` for channel ${channelId}`}` : `in the picture ${picture.slice(0, 12)}`
  const lines = [
    '', `${number}. ${severity}  ${rule}  ${place}`,
    ...(words === null ? ['   its text was erased'] : [...toHanging('   what ', words.what, columns), ...toHanging('   why  ', words.why, columns), ...toHanging('   do   ', words.doThis, columns)]),
    ...(offeredReason === null ? [] : toHanging('   said before: ', offeredReason, columns)),
    ...(wants === null ? [] : [`   ${wantWords[wants]}${wants === 'confirmation' ? '' : ` ${postId} ${number}`}`]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** `sharewell acknowledge ID FINDING`: lets a finding stand, with a reason. A hold is answered on the page alone. */
export async function acknowledge(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  return answer('acknowledge', args, io, parts)
}

/** `sharewell dispute ID FINDING`: says why a block is wrong. */
export async function dispute(args: readonly string[], io: Io, parts: DeskParts = usualParts): Promise<number> {
  return answer('dispute', args, io, parts)
}

async function answer(command: 'acknowledge' | 'dispute', args: readonly string[], io: Io, parts: DeskParts): Promise<number> {
  const { values, positionals: [typed, which, ...more] } = parseOptions(command, args, { ...deskOptions, reason: 'string' })
  const postId = toId(typed, 'post', command)
  if (which === undefined || more.length > 0) throw new UsageError(`name one finding, by its number or rule; "sharewell findings ${postId}" lists them`)
  const desk = openDesk(values, io, parts)
  const path = { ...desk.here, postId }
  const review = await readReview(desk, path)
  const { rule, quoteHash, offeredReason } = pickFinding(review, which, postId)
  const reason = values.reason === undefined && offeredReason !== null && !io.isStdinTerminal ? offeredReason : await readSentence(values.reason, '--reason', 'Why? One sentence is enough:', io)
  const body = { revisionHash: review.revisionHash, rule, quoteHash, reason }
  const wayOn = { scope: 'write', page: `/posts/${postId}` }
  if (command === 'acknowledge') await desk.told(desk.api.POST('/workspaces/{workspaceId}/posts/{postId}/review/acknowledgements', { params: { path }, body }), wayOn)
  else await desk.told(desk.api.POST('/workspaces/{workspaceId}/posts/{postId}/review/disputes', { params: { path }, body }), wayOn)
  await desk.show({ postId, rule, quoteHash, revisionHash: review.revisionHash }, () => (command === 'acknowledge' ? `${rule} stands, with your reason.\n` : `${rule} is said to be wrong. A second physician or owner was asked to confirm it.\n`))
  return 0
}
