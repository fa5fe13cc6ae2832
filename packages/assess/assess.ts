import { categories, verdicts, type Category, type Confidence, type Severity } from '@sharewell/domain'
import type { Reviewer, ReviewOptions } from '@sharewell/review'
import type { Attachment, AttachmentFinding, Finding, ReviewInput, ReviewOutput } from '@sharewell/review/contract'

const mostQuestions = 3

/** How sure a picture's finding must have been to carry its severity; the severity law read backwards. */
const confidenceBehind: Record<Severity, Confidence> = { tip: 'possible', advise: 'possible', hold: 'likely', block: 'certain' }

/**
 * Reviews a text with its attachments and joins everything into one verdict.
 * The alternative text of each attachment is read like a text of its own; its findings stand `in` the attachment, with offsets
 * into the alternative text and without fixes, since a fix edits the post. What the picture engine found is carried through.
 * Throws what the reviewer throws, such as TextTooLongError.
 */
export function assess(input: ReviewInput, reviewer: Pick<Reviewer, 'review'>, options: ReviewOptions = {}): ReviewOutput {
  const own = reviewer.review(input, options)
  const attachments = input.attachments ?? []
  if (attachments.length === 0) return own
  const described = attachments.map((attachment) => reviewAlternative(attachment, input, reviewer))
  const findings = [
    ...own.findings,
    ...attachments.flatMap((attachment, at) => [...(described[at]?.findings ?? []), ...toPictureFindings(attachment)]),
  ]
  const questions = [...own.questions, ...described.flatMap((output) => output?.questions ?? [])]
  const differences = [...(own.disagreements ?? []), ...described.flatMap((output) => output?.disagreements ?? [])]
  return {
    ...own,
    ...(differences.length > 0 ? { disagreements: differences.filter(({ topic }, at) => differences.findIndex((other) => other.topic === topic) === at) } : {}),
    verdict: verdicts.findLast((verdict) => verdict === own.verdict || findings.some(({ severity }) => severity === verdict)) ?? own.verdict,
    findings,
    questions: questions.filter(({ id }, at) => questions.findIndex((other) => other.id === id) === at).slice(0, mostQuestions),
  }
}

function reviewAlternative(attachment: Attachment, input: ReviewInput, reviewer: Pick<Reviewer, 'review'>): Pick<ReviewOutput, 'findings' | 'questions' | 'disagreements'> | undefined {
  if (attachment.alt === undefined || attachment.alt.trim() === '') return undefined
  const { attachments: _attachments, id: _id, inReplyTo: _inReplyTo, earlier: _earlier, ...context } = input
  const { findings, questions, disagreements } = reviewer.review({ ...context, text: attachment.alt })
  // A disclaimer belongs into the post, not into the words that describe a picture.
  const graver = findings.filter(({ severity, local }) => severity !== 'tip' && local?.kind !== 'disclaimer')
  return {
    findings: graver.map((finding) => ({ ...finding, in: { attachment: attachment.id }, fixes: [] })),
    questions: graver.length > 0 ? questions : [],
    ...(graver.length > 0 && disagreements ? { disagreements } : {}),
  }
}

function toPictureFindings({ id, findings = [] }: Attachment): Finding[] {
  return findings.map(({ rule, severity, what, box }: AttachmentFinding) => ({
    rule,
    category: toCategory(rule),
    severity,
    start: 0,
    end: 0,
    quote: '',
    in: { attachment: id, ...(box ? { box } : {}) },
    what,
    why: 'Readers see the picture first, and it can show what the words leave out.',
    doThis: 'Look at the picture again. Cover what shows, choose another one, or post without it.',
    fixes: [],
    clauses: [],
    confidence: confidenceBehind[severity],
    evidence: [],
  }))
}

function toCategory(rule: string): Category {
  return categories.find((category) => rule.startsWith(`${category}/`)) ?? 'media'
}
