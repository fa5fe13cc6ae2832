import type { Answer } from '@sharewell/client'
import type { Io } from '../../io.ts'
import type { Desk } from '../../server/open-desk.ts'
import { UsageError } from '../../usage-error.ts'

export type Review = Answer<'get', '/workspaces/{workspaceId}/posts/{postId}/review'>
export type Finding = Review['findings'][number]
export interface OnPost { readonly workspaceId: string; readonly postId: string }

/** The server's own review of a post's revision. */
export async function readReview(desk: Desk, path: OnPost): Promise<Review> {
  return desk.told(desk.api.GET('/workspaces/{workspaceId}/posts/{postId}/review', { params: { path } }), { scope: 'read' })
}

/** The finding that somebody means: by its number in `sharewell findings`, or by its rule where it found one thing. Throws a UsageError. */
export function pickFinding({ findings }: Review, typed: string, postId: string): Finding {
  const byNumber = /^[1-9]\d*$/.test(typed) ? findings[Number(typed) - 1] : undefined
  const [byRule, ...more] = findings.filter(({ rule }) => rule === typed)
  if (more.length > 0) throw new UsageError(`${typed} found ${more.length + 1} things; give the number that "sharewell findings ${postId}" shows`)
  const found = byNumber ?? byRule
  if (!found) throw new UsageError(`there is no finding ${JSON.stringify(typed)}; "sharewell findings ${postId}" lists them`)
  return found
}

/** A line that somebody types at the terminal, without its end. Undefined where there is no terminal, or it was closed. */
export async function readAnswer(question: string, io: Io): Promise<string | undefined> {
  if (!io.isStdinTerminal) return undefined
  io.stderr.write(question)
  let typed = ''
  for await (const chunk of io.stdin) {
    typed += String(chunk)
    if (typed.includes('\n')) break
  }
  return typed === '' ? undefined : typed.split('\n', 1)[0]?.trim()
}

/** What is said in a sentence: from the option, from standard input for `-`, else typed at the terminal, so that it need not stand in a shell's history. */
export async function readSentence(given: string | undefined, option: string, question: string, io: Io): Promise<string> {
  if (given !== undefined && given !== '-') return given
  let said: string | undefined
  if (given === '-') {
    said = ''
    for await (const chunk of io.stdin) said += String(chunk)
  } else said = await readAnswer(`${question} `, io)
  if (said === undefined || said.trim() === '') throw new UsageError(`${option} is missing; give it, or ${option} - to have it read from standard input`)
  return said.trim()
}
