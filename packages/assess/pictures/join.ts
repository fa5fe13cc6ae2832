import { toMilder, verdicts, type Confidence, type Severity } from '@sharewell/domain'
import type { Attachment, Box, Finding, Question, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import type { PolicyPack } from '@sharewell/review/pack'
import { words } from '../words/en.ts'
import { attachClauses } from './clauses.ts'
import { toSeenEvidence } from './evidence.ts'
import { toFindingIn, toPlace } from './finding.ts'
import { judgePicture } from './judge/judge-picture.ts'
import { toQuestion } from './questions.ts'
import { findPlaces } from './seen-text.ts'
import { toSurroundings } from './to-surroundings.ts'
import type { Pictures, ReviewedPart } from './types.ts'

const mostQuestions = 3

/** How sure another program's finding must have been to carry its severity; the severity law read backwards. */
const confidenceBehind: Record<Severity, Confidence> = { tip: 'possible', advise: 'possible', hold: 'likely', block: 'certain' }

/**
 * Joins the review of a post with those of its pictures' texts (`toPictureReviews`, each with its output, in their order) and with
 * what was found in the pictures into one review, whose verdict is the gravest of all. `packs` are the active ones, whose clauses are cited.
 * Pure; needs no engine. An attachment without a picture is judged by its alternative text, its answers and its own findings.
 */
export function joinPictureReviews(own: ReviewOutput, reviewed: readonly ReviewedPart[], input: ReviewInput, pictures: Pictures = {}, packs: readonly PolicyPack[] = []): ReviewOutput {
  const attachments = input.attachments ?? []
  if (attachments.length === 0) return own
  const found: Finding[] = []
  const asked: Question[] = []
  const reflective = [...own.questions]
  const differences = [...(own.disagreements ?? [])]
  for (const attachment of attachments) {
    const texts: Finding[] = []
    for (const part of reviewed.filter(({ attachment: id }) => id === attachment.id)) {
      const kept = part.part === 'alt' ? toAltFindings(part) : toSeenFindings(part, texts)
      texts.push(...kept)
      if (kept.length === 0) continue
      reflective.push(...part.output.questions)
      differences.push(...(part.output.disagreements ?? []))
    }
    const judged = judgePicture(pictures[attachment.id], toSurroundings(attachment, own, texts, input, pictures))
    found.push(...texts, ...attachClauses(judged.findings, packs), ...toCarriedFindings(attachment))
    asked.push(...judged.questions.map((question) => toQuestion(question, attachment.id)))
  }
  // Each picture says itself that it lacks a description; the post need not say it again.
  const isLooked = attachments.some(({ id }) => pictures[id] !== undefined)
  const findings = [...own.findings.filter(({ rule }) => !isLooked || rule !== 'reach/needs-alt-text'), ...found]
  // Answers about pictures change the verdict; the others are for thought, so they come after.
  const questions = [...asked, ...reflective]
  return {
    ...own,
    ...(differences.length > 0 ? { disagreements: differences.filter(({ topic }, at) => differences.findIndex((other) => other.topic === topic) === at) } : {}),
    verdict: verdicts.findLast((verdict) => verdict === own.verdict || findings.some(({ severity }) => severity === verdict)) ?? own.verdict,
    findings,
    questions: questions.filter(({ id }, at) => questions.findIndex((other) => other.id === id) === at).slice(0, mostQuestions),
  }
}

/** Without tips, and without a disclaimer, which belongs into the post and not into the words that describe a picture. */
function toAltFindings({ attachment, output }: ReviewedPart): Finding[] {
  return output.findings.filter(({ severity, local }) => severity !== 'tip' && local?.kind !== 'disclaimer').map((finding) => ({ ...finding, in: { attachment }, fixes: [] }))
}

/**
 * What the engine said of words in a picture: privacy and respect. Care instructions, claims and adverts on a photographed thing
 * are seldom the author's. What `standing` already says of the same words is not said twice.
 */
function toSeenFindings({ attachment, reads, output, places }: ReviewedPart, standing: readonly Finding[]): Finding[] {
  const taken = new Set(standing.flatMap((finding) => boxesOf(finding).map((box) => `${finding.category} ${toKey(box)}`)))
  return output.findings.filter((finding) => isOnSeenWords(finding, reads)).flatMap((finding): Finding[] => {
    const stands = findPlaces(places, finding)
    const boxes = stands.flatMap((place) => place.boxes)
    if (boxes.length === 0 || boxes.some((box) => taken.has(`${finding.category} ${toKey(box)}`))) return []
    const sure = stands.every((place) => place.sure)
    return [{
      ...finding,
      ...(sure ? {} : { severity: toMilder(finding.severity, 'hold'), confidence: finding.confidence === 'certain' ? 'likely' : finding.confidence }),
      start: 0,
      end: 0,
      quote: stands.map(({ quote }) => quote).join(' '),
      in: toPlace(attachment, boxes),
      doThis: words.seen.doThis,
      fixes: [],
      evidence: toEvidence(finding, stands, places),
    }]
  })
}

/** What a field was known by; of words as they stand, the engine's own evidence in the words of the picture. */
function toEvidence({ evidence }: Finding, stands: ReviewedPart['places'], places: ReviewedPart['places']): Finding['evidence'] {
  const known = stands.flatMap((place) => place.evidence ?? [])
  const items = known.length > 0 ? known : evidence.filter((item) => !item.in).map((item) => toSeenEvidence(item.signal, findPlaces(places, item).map(({ quote }) => quote).join(' ')))
  return items.filter(({ signal, quote }, at) => quote !== '' && items.findIndex((other) => other.signal === signal && other.quote === quote) === at)
}

function isOnSeenWords({ rule, category, severity, local }: Finding, reads: ReviewedPart['reads']): boolean {
  if (severity === 'tip' || local || rule.endsWith('/needs-second-look')) return false
  // Numbers and dates of birth are read as fields, which know a label from a word.
  if (reads === 'words') return (category === 'privacy' && rule !== 'privacy/no-direct-identifier') || category === 'respect'
  return category === 'privacy'
}

function toKey({ x, y, width, height }: Box): string {
  return `${x} ${y} ${width} ${height}`
}

function boxesOf({ in: place }: Finding): readonly Box[] {
  return place && 'attachment' in place ? (place.boxes ?? (place.box ? [place.box] : [])) : []
}

function toCarriedFindings({ id, findings = [] }: Attachment): Finding[] {
  return findings.map(({ rule, severity, what, box }) => toFindingIn(id, { rule, severity, confidence: confidenceBehind[severity] }, { what, ...words.carried }, box ? [box] : []))
}
