import { severities, type Severity, type Verdict } from '@sharewell/domain'
import { basisLabels } from '@sharewell/review/basis'
import type { Finding, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import { findAllDisagreements } from '@sharewell/review/disagreements'
import { isKnownAtFirstHand, type PolicyPack } from '@sharewell/review/packs'
import type { SessionPost } from './posts/index.ts'
import { words } from './words.ts'

/** A clause as the stage shows it: its title, where it stands, and how well its text is known. */
export type ShownClause = { readonly id: string; readonly title: string; readonly issuer: string; readonly basis: string; readonly isFirstHand: boolean }

export type ShownFinding = { readonly rule: string; readonly severity: Severity; readonly what: string; readonly why: string; readonly doThis: string; readonly clauses: readonly ShownClause[] }

/** One side of a matter on which packs differ. */
export type ShownSide = { readonly words: string; readonly issuers: readonly string[]; readonly clauses: readonly ShownClause[]; readonly isStrictest: boolean }

/** A post with all that the stage and the sheet say about it; plain data. */
export type PreparedPost = {
  readonly post: SessionPost
  readonly verdict: Verdict
  /** The text in pieces; a piece with a severity is what a shown remark speaks of. */
  readonly pieces: readonly { readonly text: string; readonly severity?: Severity }[]
  readonly findings: readonly ShownFinding[]
  /** Remarks beyond those shown, tips aside. */
  readonly more: number
  readonly matter?: { readonly title: string; readonly question: string; readonly sides: readonly ShownSide[]; readonly handling: string }
  /** True where the well told version still gets a tip. */
  readonly hasTip: boolean
}

/** Reviews posts with the server's own engine and joins what the packs say. `review` must be under the same packs. */
export function preparePosts(posts: readonly SessionPost[], review: (input: ReviewInput) => ReviewOutput, packs: readonly PolicyPack[]): PreparedPost[] {
  const disagreements = findAllDisagreements(packs)
  const issuers = new Map(packs.map((pack) => [pack.id, toIssuer(pack)]))
  const toClauses = (ids: readonly string[]): ShownClause[] => ids.flatMap((id) => packs.flatMap((pack) => pack.clauses.filter((clause) => clause.id === id).map((clause) => ({
    id, title: clause.title, issuer: pack.issuer, basis: basisLabels[clause.basis], isFirstHand: isKnownAtFirstHand(clause),
  }))))
  return posts.map((post) => {
    const { verdict, findings } = review(post.input)
    const claimed = post.claims.flatMap(({ rule, clauses }) => findings.filter((finding) => finding.rule === rule).slice(0, 1).map((finding) => ({ finding, clauses })))
    const matter = disagreements.find(({ topic }) => topic === post.topic?.id)
    return {
      post,
      verdict,
      pieces: toPieces(post.input.text, claimed.map(({ finding }) => finding)),
      findings: claimed.map(({ finding, clauses }) => ({ rule: finding.rule, severity: finding.severity, what: finding.what, why: finding.why, doThis: finding.doThis, clauses: toClauses(clauses) })),
      more: findings.filter(({ severity }) => severity !== 'tip').length - claimed.filter(({ finding }) => finding.severity !== 'tip').length,
      ...(matter === undefined ? {} : {
        matter: {
          title: matter.title,
          question: matter.question,
          handling: matter.handling,
          sides: matter.positions.map(({ position, words: said, packs: ids, clauses }) => ({
            words: said,
            issuers: [...new Set(ids.map((id) => issuers.get(id) ?? id))],
            clauses: toClauses((post.topic?.clauses ?? []).filter((id) => clauses.some((clause) => clause.id === id))),
            isStrictest: position === matter.strictest,
          })),
        },
      }),
      hasTip: review({ ...post.input, text: post.better }).findings.length > 0,
    }
  })
}

/** Who issued a pack and where it holds, such as “CPSO (Ontario)”; without a place where it holds in many. */
function toIssuer({ issuer, jurisdictions: [only, ...others] }: PolicyPack): string {
  const place = Object.entries(words.places).find(([code]) => code === only)?.[1]
  return place === undefined || others.length > 0 ? issuer : `${issuer} (${place})`
}

/** Cuts a text where remarks begin and end; where two lie on each other the graver is kept. */
export function toPieces(text: string, findings: readonly Pick<Finding, 'start' | 'end' | 'severity' | 'in'>[]): { text: string; severity?: Severity }[] {
  const own = findings.filter((finding) => finding.in === undefined && finding.severity !== 'tip')
  const cuts = [...new Set([0, text.length, ...own.flatMap(({ start, end }) => [start, end])])].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const severity = severities.findLast((one) => own.some((finding) => finding.severity === one && finding.start <= start && finding.end >= end))
    return severity === undefined ? { text: text.slice(start, end) } : { text: text.slice(start, end), severity }
  })
}
