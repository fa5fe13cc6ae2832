import { books, isPlainWord } from './cue-words.ts'
import type { Cue, CueKind } from './cue.ts'
import { findCues } from './find-cues.ts'
import { foldLabel } from './fold.ts'
import type { Page } from './names.ts'
import { isTitle, type Token } from './tokens.ts'

/**
 * What a page weighs as a patient's record, whether or not a word of it is known for a name: a `record`, perhaps a `part` of one, or `none`.
 * `cues` are what it stands on; `against` counts kinds of other print that its words speak of.
 */
export type Weighed = { weight: 'record' | 'part' | 'none'; points: number; against: number; cues: readonly Cue[] }

export const noRecord: Weighed = { weight: 'none', points: 0, against: 0, cues: [] }

/** A name counts once, by its best form; each other kind once; words of care twice at most. */
const names: ReadonlyMap<CueKind, number> = new Map([['titled', 3], ['filed', 3], ['initial', 2], ['pair', 2], ['single', 1]])
const bareForms: ReadonlySet<CueKind> = new Set(['initial', 'slot'])
/** In sentences words have capitals for other reasons too. */
const inProse: ReadonlySet<CueKind> = new Set(['initial', 'pair'])
/** Rows of a paragraph hold so many words on average; fewer are lines for themselves. */
const wordsOfProse = 5
const others: readonly (readonly [CueKind, number])[] = [['number', 2], ['birth', 2], ['age', 2], ['place', 2], ['label', 1], ['figure', 1], ['date', 1], ['sex', 1], ['weight', 1], ['vital', 1], ['dose', 1]]
/** Part of a record is only what stands beside one of these. */
const ofCare: ReadonlySet<CueKind> = new Set(['place', 'label', 'vital', 'dose', 'care'])
/** As many different posts as make a list of staff. */
const leastForRoster = 4
const mostBeds = 3
const mostWords = 2
const worthAgainst = 2
/** As few points as make a record: a name by its form and two more things, say, or a date of birth and a bed. */
const leastForRecord = 4
const leastForPart = 3

/** Weighs a page; `authors` are names that are not a patient's. Nothing counts without something that leads to one person. */
export function weighRecord(page: Page, authors: readonly string[] = []): Weighed {
  const own = new Set(authors.flatMap((author) => author.split(/\s+/).map(foldLabel)))
  const cues = findCues(page).filter(({ tokens }) => !tokens.every((token) => token.fold.length < 2 || own.has(token.fold) || isTitle(token)))
  const kinds = new Set(cues.map(({ kind }) => kind))
  const beds = Math.min(mostBeds, cues.filter(({ kind }) => kind === 'slot').length)
  const prose = findProse(page.tokens)
  const form = Math.max(0, ...cues.map(({ kind, tokens: [first] }) => (names.get(kind) ?? 0) - (inProse.has(kind) && prose.has(first?.block ?? -1) ? 1 : 0)))
  const person = Math.max(beds, form)
  const against = countAgainst(page.tokens)
  const beside = others.reduce((sum, [kind, worth]) => sum + (kinds.has(kind) ? worth : 0), 0)
  // Authors stand beside words of medicine too: these make one name a record only with a detail, or where forms and dockets have them.
  const isBare = form <= 2 && beside === 0 && !page.labels.some((label) => label.kinds.has('care')) && cues.filter(({ kind }) => bareForms.has(kind)).length < 2
  const care = Math.min(isBare ? 1 : mostWords, countWords(cues) + (hasShortWords(page, cues) ? 1 : 0))
  const points = person + beside + care - worthAgainst * against
  const leads = person > 0 || kinds.has('number') || kinds.has('birth')
  const isOfCare = cues.some(({ kind }) => ofCare.has(kind))
  return { weight: !leads || points < leastForPart ? 'none' : points >= leastForRecord ? 'record' : isOfCare ? 'part' : 'none', points, against, cues }
}

/** The parts of a picture that hold sentences. */
function findProse(tokens: readonly Token[]): Set<number> {
  const counts = new Map<number, { words: number; rows: Set<number> }>()
  for (const { block, row } of tokens) {
    const count = counts.get(block) ?? { words: 0, rows: new Set<number>() }
    count.words++
    count.rows.add(row)
    counts.set(block, count)
  }
  return new Set([...counts].filter(([, { words, rows }]) => rows.size > 2 && words / rows.size >= wordsOfProse).map(([block]) => block))
}

/** Different words of care that are no part of another cue. */
function countWords(cues: readonly Cue[]): number {
  const taken = new Set(cues.filter(({ kind }) => kind !== 'care' && kind !== 'label').flatMap(({ tokens }) => tokens))
  const free = cues.filter(({ kind, tokens }) => kind === 'care' && !tokens.some((token) => taken.has(token)))
  return new Set(free.map(({ tokens }) => tokens.map(({ fold }) => fold).join(' '))).size
}

/** True where short words in capitals stand that are in no list: care is written in them. */
function hasShortWords({ tokens, labelAt }: Page, cues: readonly Cue[]): boolean {
  const taken = new Set(cues.flatMap(({ tokens: own }) => own))
  return tokens.some((token, at) => /^\p{Lu}{2,4}\d?$/u.test(token.text) && !taken.has(token) && !labelAt.has(at) && !isPlainWord(token.fold))
}

/** How many kinds of other print the words speak of: published, sold, of staff, code, a roster of posts. */
function countAgainst(tokens: readonly Token[]): number {
  const folds = tokens.map(({ fold }) => fold)
  const kinds = (['published', 'sold', 'staffed'] as const).filter((kind) => folds.some((_, at) => books[kind](folds, at) > 0)).length
  const isCode = tokens.some(({ text, word }) => /^(?:=>|->|===?|!=|def|const|SELECT|return|await)$/.test(text) || /[{}]|\)\s*;|\(\)|=>/.test(word.text))
  const posts = new Set(folds.filter((_, at) => books.staff(folds, at) > 0)).size
  return kinds + (isCode ? 1 : 0) + (posts >= leastForRoster ? 1 : 0)
}
