import type { PolicyPack } from '../pack.ts'
import type { LocalDisclaimer, LocalPart, LocalWords } from './local-part.ts'
import { isReplacement } from './replacement.ts'

/** One thing that a local pack does, in plain words: a heading and its lines. */
export type Description = { readonly title: string; readonly lines: readonly string[] }

/** What a sound local pack will do, whole: nothing in it works unseen. */
export function describeLocalPack(pack: PolicyPack, local: LocalPart): Description[] {
  const raised = pack.clauses.flatMap((clause) => (clause.raises ?? []).map((rule) => `${rule} (${clause.title})`))
  return [
    { title: 'It holds posts with these words', lines: toWordLines(local, 'hold') },
    { title: 'It advises on these words, and the author may silence it', lines: toWordLines(local, 'advise') },
    { title: 'It gives a tip on these words', lines: toWordLines(local, 'tip') },
    { title: 'It wants these words in a post', lines: local.disclaimers.map(toDisclaimerLine) },
    { title: 'It gives a tip where one of these hashtags is a letter off', lines: local.hashtags },
    { title: 'It makes a pause of what Sharewell only advises on', lines: raised },
    { title: 'It takes these positions', lines: (pack.positions ?? []).map(({ topic, position }) => `${topic}: ${position}`) },
    { title: 'It names these channels for patients, with remarks on advice and boundaries', lines: local.channels.map(({ label, address }) => `${label}: ${address}`) },
    { title: 'It keeps its own words, and tips, silent on these phrases', lines: local.allow.map(toQuoted) },
  ].filter(({ lines }) => lines.length > 0)
}

/** What no local pack can do, and whom it reaches. */
export const localPackBounds = 'It takes no finding away but those tips, never stops a post for good, and reaches a personal identity only where its author switches it on.'

function toWordLines({ words }: LocalPart, severity: LocalWords['severity']): string[] {
  return words.filter((entry) => entry.severity === severity).map(({ id, phrases, instead, isProtected }) => {
    const fix = instead !== undefined && isReplacement(instead) ? `; one click says “${instead}”` : ''
    return `${id}: ${phrases.map(toQuoted).join(', ')}${fix}${isProtected ? '; staff may speak about this in good faith, so it never holds' : ''}`
  })
}

function toDisclaimerLine({ id, text, also, when, severity }: LocalDisclaimer): string {
  const conditions = [
    ...(when.author ? [`by ${when.author.join(' or ')}`] : []),
    ...(when.platform ? [`on ${when.platform.join(' or ')}`] : []),
    ...(when.category ? [`where there is a remark on ${when.category.join(' or ')}`] : []),
  ]
  return `${id}: ${[text, ...also].map(toQuoted).join(' or ')} in a post${conditions.length > 0 ? ` ${conditions.join(', ')}` : ''} (${severity})`
}

const toQuoted = (words: string): string => `“${words}”`
