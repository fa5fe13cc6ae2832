import type { AddresseeRole, Audience, AuthorRole, Category, Confidence, Coverage, PostKind, Severity, Verdict } from '@sharewell/domain'
import type { Basis } from '../packs/pack.ts'

/** A patient's recorded permission: what for, where, until when (an ISO date). It holds no name. */
export type Consent = { use: string; platform?: string; until?: string }

/** A finding that another program made on an attachment; carried through unchanged. */
export type AttachmentFinding = { rule: string; severity: Severity; what: string; box?: Box }
/** In pixels of the upright picture. */
export type Box = { x: number; y: number; width: number; height: number }

/**
 * What no detector sees and only the author can say. `patient`: a patient, a body part or a specimen shows.
 * `mark`: a tattoo, a unique wound, a reflection or a screen shows. `display`: it is shown for a laugh, a shock or as a trophy.
 */
export type PictureQuestion = 'patient' | 'mark' | 'display'
/** What the author answered; a question that was not answered is absent. */
export type PictureAnswers = { patient?: 'yes' | 'no'; mark?: 'yes' | 'no'; display?: 'yes' | 'no' }
export type Attachment = { id: string; type: string; alt?: string; answers?: PictureAnswers; findings?: AttachmentFinding[] }

/** Who speaks. Every field is optional; `anonymous` says that the account shows no name. */
export type Profile = {
  name?: string; credentials?: string; specialty?: string; employer?: string
  city?: string; country?: string; interests?: string[]; anonymous?: boolean
}

/** One text to review. Only `text` is required: kind post, audience public, author physician where nothing is said. */
export type ReviewInput = {
  id?: string
  text: string
  kind?: PostKind
  audience?: Audience
  author?: AuthorRole
  addressee?: { role: AddresseeRole }
  inReplyTo?: string
  /** Parts of the thread and recent posts, oldest first. */
  earlier?: string[]
  platform?: string
  /** BCP 47 tag; where absent the language is detected. */
  lang?: string
  /** ISO 8601 instant with zone. */
  writtenAt?: string
  consents?: Consent[]
  attachments?: Attachment[]
  profile?: Profile
}

/** Offsets are UTF-16 code units into the text before the edit; edits of one fix never overlap. */
export type Edit = { start: number; end: number; text: string }
export type Fix = { label: string; edits: Edit[] }

/** One fact that added up to a finding: the kind of signal and the words it stands on. */
export type EvidenceItem = { signal: string; start: number; end: number; quote: string; in?: { earlier: number } | { inReplyTo: true } }

export type Finding = {
  /** `<category>/no-…` or `<category>/needs-…`. */
  rule: string
  category: Category
  severity: Severity
  /** UTF-16 offsets into `text`; `quote` equals `text.slice(start, end)`. */
  start: number
  end: number
  quote: string
  /**
   * Where the finding stands, when not in `text` itself. In an attachment: with a box it stands on the picture, and `quote` is what was read there;
   * `boxes` are all places of one remark, `box` the first of them. Without a box, `quote` stands in the alternative text, or is empty.
   */
  in?: { earlier: number } | { attachment: string; box?: Box; boxes?: Box[] }
  what: string
  why: string
  doThis: string
  fixes: Fix[]
  clauses: string[]
  confidence: Confidence
  evidence: EvidenceItem[]
  /** Set where a local pack speaks, such as a hospital's own. */
  local?: LocalMark
}

/** Whose remark it is, which phrase of the pack stands behind it, and whether the author may silence it. */
export type LocalMark = { pack: string; owner: string; kind: 'words' | 'disclaimer' | 'hashtag'; phrase?: string; maySilence: boolean }

/** Help for an author in distress or danger. Never logged, never sent, no finding. */
export type Care = { what: string; lines: string[] }

export type Question = { id: string; text: string }

/** A matter on which active packs differ. Positions come mildest first; `strictest` is the one that a text should meet to be well with all. */
export type Disagreement = {
  topic: string
  title: string
  question: string
  /** `words` says the position; `clauses` are those that hold it, each with how well it is known. */
  positions: { position: string; words: string; packs: string[]; clauses: { id: string; basis: Basis }[] }[]
  strictest: string
  /** How the product lives with the difference. */
  handling: string
}

export type EngineStamp = {
  version: string
  language: { detected: string; coverage: Coverage }
  models: string[]
  packs: { id: string; version: string }[]
  /** Hash of the input, so that two reviews of one text can be compared without keeping the text. */
  inputHash: string
}

export type ReviewOutput = {
  id?: string
  verdict: Verdict
  findings: Finding[]
  care: Care | null
  questions: Question[]
  /** Where the active packs differ on what was found; absent where they do not. */
  disagreements?: Disagreement[]
  engine: EngineStamp
}

export const identifierTypes = [
  'PERSON', 'AGE', 'DATE', 'TIME', 'PLACE', 'ADDRESS', 'POSTCODE', 'FACILITY', 'ORGANIZATION', 'OCCUPATION',
  'PHONE', 'EMAIL', 'URL', 'HANDLE', 'ID', 'CARD', 'IBAN', 'IP',
] as const
export type IdentifierType = (typeof identifierTypes)[number]
export type Identifier = { type: IdentifierType; subtype?: string; start: number; end: number; quote: string; confidence: Confidence }
export type IdentifiersOutput = { id?: string; identifiers: Identifier[] }
