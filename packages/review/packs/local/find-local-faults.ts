import { topics } from '../topics.ts'
import { findNear, toName } from './explain-issue.ts'
import { toFault, toList, type Fault, type Path, type PlaceOf } from './fault.ts'
import { findProtectedTopic, findTopicInReason, namesOnlyTheHouse, threatens } from './find-protected.ts'
import { hashtagEntry } from './local-part.ts'
import { limits, type LocalPackFile } from './local-schema.ts'
import { findPhraseFault } from './phrase-form.ts'
import { protectedTopics } from './protected-topics.ts'
import { isRaisable } from './raisable.ts'
import { isReplacement } from './replacement.ts'

/** What a local pack may name: the ids of rules, and of packs that exist already. */
export type Known = { readonly rules: readonly string[]; readonly packs: readonly string[] }

type Say = (path: Path, sentence: string, ofKey?: boolean) => void

/** What the form alone does not show: loose ends, dead phrases, and holds on what staff may speak about. */
export function findLocalFaults(pack: LocalPackFile, placeOf: PlaceOf, known: Known): Fault[] {
  const faults: Fault[] = []
  const say: Say = (path, sentence, ofKey) => { faults.push(toFault(placeOf, path, sentence, ofKey)) }
  findNameFaults(pack, known, say)
  findClauseFaults(pack, known, say)
  findWordFaults(pack, say)
  findDisclaimerFaults(pack, say)
  findRaiseFaults(pack, known, say)
  findPositionFaults(pack, say)
  for (const [at, phrase] of (pack.allow ?? []).entries()) {
    const fault = findPhraseFault(phrase)
    if (fault) say(['allow', at], `“${phrase}” ${fault}`)
  }
  return faults
}

function findNameFaults({ id, clauses, words = [], disclaimers = [] }: LocalPackFile, known: Known, say: Say): void {
  if (known.packs.includes(id)) say(['id'], `a pack named ${JSON.stringify(id)} exists already; choose a name of your own`)
  if (known.rules.some((rule) => rule.startsWith(`${id}/`))) say(['id'], `${JSON.stringify(id)} is a category of rules; choose a name of your own`)
  const seen = new Set([hashtagEntry])
  const check = (name: string, path: Path): void => {
    if (seen.has(name)) say(path, name === hashtagEntry ? `the name ${JSON.stringify(name)} is kept for hashtags; choose another` : `the name ${JSON.stringify(name)} is used twice; give each entry its own`)
    seen.add(name)
  }
  for (const [at, entry] of words.entries()) check(entry.id, ['words', at, 'id'])
  for (const [at, entry] of disclaimers.entries()) check(entry.id, ['disclaimers', at, 'id'])
  const clauseIds = new Set<string>()
  for (const [at, clause] of clauses.entries()) {
    if (clauseIds.has(clause.id)) say(['clauses', at, 'id'], `the clause ${JSON.stringify(clause.id)} stands twice; give each its own name`)
    clauseIds.add(clause.id)
  }
}

function findClauseFaults(pack: LocalPackFile, known: Known, say: Say): void {
  for (const [at, { rules = [] }] of pack.clauses.entries()) {
    for (const [i, rule] of rules.entries()) if (!known.rules.includes(rule)) say(['clauses', at, 'rules', i], toUnknownRule(rule, known.rules))
  }
  const check = (name: string, path: Path): void => {
    if (!pack.clauses.some(({ id }) => id === name)) say(path, `there is no clause ${JSON.stringify(name)}; ${toChoice(name, pack.clauses.map(({ id }) => id))}`)
  }
  for (const [at, { clause }] of (pack.words ?? []).entries()) check(clause, ['words', at, 'clause'])
  for (const [at, { clause }] of (pack.disclaimers ?? []).entries()) check(clause, ['disclaimers', at, 'clause'])
  for (const [at, { clause }] of (pack.positions ?? []).entries()) check(clause, ['positions', at, 'clause'])
}

function toChoice(name: string, known: readonly string[]): string {
  const near = findNear(name, known)
  return near ? `did you mean ${JSON.stringify(near)}?` : `it can be ${toList(known.slice(0, 12))}`
}

function toUnknownRule(rule: string, known: readonly string[]): string {
  const near = findNear(rule, known)
  return `there is no rule ${JSON.stringify(rule)}; ${near ? `did you mean ${near}?` : '"sharewell rules" lists them'}`
}

const freeSpeech = 'make it "advise", or take it out: criticism of services in good faith is protected'

function findWordFaults(pack: LocalPackFile, say: Say): void {
  const { words = [], owner } = pack
  const count = words.reduce((sum, { phrases }) => sum + phrases.length, 0)
  if (count > limits.phrases) return say(['words'], `the pack has ${count} phrases, and ${limits.phrases} is the most; keep those that matter`, true)
  for (const [at, entry] of words.entries()) {
    const seen = new Set<string>()
    for (const [i, phrase] of entry.phrases.entries()) {
      const path = ['words', at, 'phrases', i]
      const fault = findPhraseFault(phrase)
      if (fault) say(path, `“${phrase}” ${fault}`)
      else if (entry.severity === 'hold') findCensoredPhrase(phrase, owner, path, say)
      if (seen.has(phrase.toLowerCase())) say(path, `“${phrase}” stands twice; keep one`)
      seen.add(phrase.toLowerCase())
    }
    if (entry.severity !== 'hold' && entry.phrases.some((phrase) => findProtectedTopic(phrase))) findThreat(pack, at, entry, say)
    if (entry.severity === 'hold') findCensoredReason(pack, entry.clause, [{ path: ['words', at, 'why'], text: entry.why }], say)
    const { instead } = entry
    if (instead !== undefined && isReplacement(instead) && entry.phrases.some((phrase) => instead.toLowerCase().includes(phrase.replace(/\*$/, '').toLowerCase()))) {
      say(['words', at, 'instead'], `${toName(['instead'])} holds the phrase that it replaces; write other words`)
    }
  }
}

function findCensoredPhrase(phrase: string, owner: string, path: Path, say: Say): void {
  const topic = findProtectedTopic(phrase)
  if (topic) return say(path, `“${phrase}” would hold posts about ${protectedTopics[topic].title}; ${freeSpeech}`)
  if (namesOnlyTheHouse(phrase, owner)) say(path, `“${phrase}” would hold whatever is said of ${owner}, those who lead it or work there; write the words that matter, or make it "advise"`)
}

/** Advice on what staff may speak about tells and asks; it neither threatens nor forbids. */
function findThreat(pack: LocalPackFile, at: number, { why, instead = '', clause }: NonNullable<LocalPackFile['words']>[number], say: Say): void {
  const texts = [{ path: ['words', at, 'why'], text: why }, { path: ['words', at, 'instead'], text: instead }, ...toClauseTexts(pack, clause)]
  for (const { path, text } of texts) if (threatens(text)) return say(path, 'this forbids or threatens, on what staff may speak about in good faith; say why it matters, and what helps')
}

function toClauseTexts(pack: LocalPackFile, clause: string): { path: Path; text: string }[] {
  const at = pack.clauses.findIndex(({ id }) => id === clause)
  const behind = pack.clauses[at]
  return behind ? (['title', 'summary', 'ask'] as const).map((key) => ({ path: ['clauses', at, key], text: behind[key] })) : []
}

/** A hold may not rest on a reason, or on a clause, that speaks of what staff may speak about. */
function findCensoredReason(pack: LocalPackFile, clause: string, texts: readonly { path: Path; text: string }[], say: Say): void {
  for (const { path, text } of [...texts, ...toClauseTexts(pack, clause)]) {
    const topic = findTopicInReason(text)
    if (topic) return say(path, `a hold rests on this, and it speaks of ${protectedTopics[topic].title}; ${freeSpeech}`)
  }
}

function findDisclaimerFaults(pack: LocalPackFile, say: Say): void {
  for (const [at, { severity, when, text, why, clause }] of (pack.disclaimers ?? []).entries()) {
    if (!/[\p{L}\p{N}]/u.test(text)) say(['disclaimers', at, 'text'], 'the disclaimer has no words; write what must stand in the post')
    const topic = findTopicInReason(text)
    if (topic) say(['disclaimers', at, 'text'], `a disclaimer says who speaks, and this speaks of ${protectedTopics[topic].title}; take it out`)
    if (severity !== 'hold') continue
    if (when?.author?.length !== 1 || when.author[0] !== 'organisation') say(['disclaimers', at, 'severity'], 'a missing disclaimer holds only what the organisation itself posts; write "advise", or "author: [organisation]" under "when"')
    findCensoredReason(pack, clause, [{ path: ['disclaimers', at, 'why'], text: why }], say)
  }
}

function findRaiseFaults(pack: LocalPackFile, known: Known, say: Say): void {
  for (const rule of Object.keys(pack.raise ?? {})) {
    const path = ['raise', rule]
    if (!known.rules.includes(rule)) say(path, toUnknownRule(rule, known.rules), true)
    else if (!isRaisable(rule)) say(path, `a local pack cannot raise ${rule}: it weighs tone, opinion or what is said of services and people at work; take it out`, true)
    else if (!pack.clauses.some(({ rules = [] }) => rules.includes(rule))) say(path, `no clause stands behind ${rule}; add it under "rules" of the clause that asks for it`, true)
    for (const clause of pack.clauses) if (clause.rules?.includes(rule)) findCensoredReason(pack, clause.id, [], say)
  }
}

function findPositionFaults(pack: LocalPackFile, say: Say): void {
  const seen = new Set<string>()
  for (const [at, { topic, position }] of (pack.positions ?? []).entries()) {
    const known = Object.keys(topics[topic].positions)
    if (!known.includes(position)) say(['positions', at, 'position'], `there is no position ${JSON.stringify(position)} on ${topic}; ${toChoice(position, known)}`)
    if (seen.has(topic)) say(['positions', at, 'topic'], `${JSON.stringify(topic)} stands twice; take one position`)
    seen.add(topic)
  }
}
