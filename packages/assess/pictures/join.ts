import { verdicts, type Confidence, type Severity } from '@sharewell/domain'
import type { Attachment, Finding, Question, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import type { PolicyPack } from '@sharewell/review/pack'
import { words } from '../words/en.ts'
import { attachClauses } from './clauses.ts'
import { findMatching } from './consent.ts'
import { toCategory, toPlace } from './finding.ts'
import { judgePicture } from './judge/judge-picture.ts'
import { toQuestion } from './questions.ts'
import { findPlaces } from './seen-text.ts'
import type { Pictures, ReviewedPart } from './types.ts'

const mostQuestions = 3

/** How sure another program's finding must have been to carry its severity; the severity law read backwards. */
const confidenceBehind: Record<Severity, Confidence> = { tip: 'possible', advise: 'possible', hold: 'likely', block: 'certain' }

/**
 * Joins the review of a post with those of its pictures' texts (`toPictureReviews`, reviewed in any order) and with what was
 * found in the pictures into one review, whose verdict is the gravest of all. `packs` are the active ones, whose clauses are cited.
 * Pure; needs no engine. An attachment without a picture is judged by its alternative text, its answers and its own findings.
 */
export function joinPictureReviews(own: ReviewOutput, reviewed: readonly ReviewedPart[], input: ReviewInput, pictures: Pictures = {}, packs: readonly PolicyPack[] = []): ReviewOutput {
  const attachments = input.attachments ?? []
  if (attachments.length === 0) return own
  const found: Finding[] = []
  const asked: Question[] = []
  const differences = [...(own.disagreements ?? [])]
  for (const attachment of attachments) {
    const parts = reviewed.filter((part) => part.attachment === attachment.id)
    for (const part of parts) {
      const kept = part.part === 'alt' ? toAltFindings(part) : toSeenFindings(part)
      found.push(...kept)
      if (kept.length > 0) {
        asked.push(...part.output.questions)
        differences.push(...(part.output.disagreements ?? []))
      }
    }
    const picture = pictures[attachment.id]
    const answers = { ...attachment.answers, ...picture?.answers }
    const judged = judgePicture(attachment, picture, answers, { clinical: false, mocking: false, consented: findMatching(input.consents, input).length > 0 })
    found.push(...attachClauses(judged.findings, packs), ...toCarriedFindings(attachment))
    asked.push(...judged.questions.map((question) => toQuestion(question, attachment.id)))
  }
  const findings = [...own.findings, ...found]
  const questions = [...own.questions, ...asked]
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

function toSeenFindings({ attachment, output, places }: ReviewedPart): Finding[] {
  return output.findings.filter(({ severity, local, category }) => severity !== 'tip' && !local && category === 'privacy').flatMap((finding): Finding[] => {
    const stands = findPlaces(places, finding)
    return stands.length === 0 ? [] : [{ ...finding, start: 0, end: 0, quote: stands.map(({ quote }) => quote).join(' '), in: toPlace(attachment, stands.map(({ box }) => box)), fixes: [], evidence: [] }]
  })
}

function toCarriedFindings({ id, findings = [] }: Attachment): Finding[] {
  return findings.map(({ rule, severity, what, box }) => ({
    rule,
    category: toCategory(rule),
    severity,
    start: 0,
    end: 0,
    quote: '',
    in: toPlace(id, box ? [box] : []),
    what,
    ...words.carried,
    fixes: [],
    clauses: [],
    confidence: confidenceBehind[severity],
    evidence: [],
  }))
}
