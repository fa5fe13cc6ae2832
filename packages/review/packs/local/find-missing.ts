import type { Finding } from '../../contract/types.ts'
import type { ReviewContext } from '../../engine/context.ts'
import { tokenise } from '../../text/tokenise.ts'
import type { Token } from '../../text/token.ts'
import type { LocalDisclaimer } from './local-part.ts'

/** A text that must stand in a post, in any of its wordings. */
export type MissingText = { readonly wordings: readonly string[] }

type Wanted = LocalDisclaimer & MissingText

/**
 * The disclaimers that a post lacks, each at its last sentence. Only posts are asked for one, never replies or messages;
 * what stands in the text counts whatever its capitals and signs.
 */
export function findMissing<T extends Wanted>(wanted: readonly T[], context: ReviewContext, findings: readonly Finding[]): { disclaimer: T; span: { start: number; end: number } }[] {
  const last = context.text.sentences.at(-1)
  if (wanted.length === 0 || !last || context.kind !== 'post' || context.audience === 'one-person') return []
  const text = toWords(context.text.tokens)
  return wanted.filter(({ when, wordings }) => applies(when, context, findings) && !wordings.some((wording) => text.includes(toWords(tokenise(wording).tokens))))
    .map((disclaimer) => ({ disclaimer, span: { start: last.start, end: last.end } }))
}

function applies({ author, platform, category }: LocalDisclaimer['when'], context: ReviewContext, findings: readonly Finding[]): boolean {
  const where = context.input.platform?.toLowerCase()
  return (author === undefined || author.includes(context.author))
    && (platform === undefined || (where !== undefined && platform.some((one) => one.toLowerCase() === where)))
    && (category === undefined || findings.some((finding) => category.includes(finding.category)))
}

/** The words and numbers of a text between spaces, so that one row of words can be looked for in another. */
function toWords(tokens: readonly Token[]): string {
  return ` ${tokens.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'hashtag').map(({ norm }) => norm.replace(/^#/, '')).join(' ')} `
}
