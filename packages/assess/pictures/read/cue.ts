import type { Token } from './tokens.ts'

/** What a piece of print can say of a record: forms of a name, details of a person, things from care. */
export type CueKind = 'titled' | 'filed' | 'initial' | 'pair' | 'single' | 'slot' | 'label' | 'number' | 'figure' | 'date' | 'birth' | 'age' | 'sex' | 'weight' | 'place' | 'care' | 'vital' | 'dose'

/** One cue with its words. */
export type Cue = { readonly kind: CueKind; readonly tokens: readonly Token[] }

/** Ages in one piece: 54F, 57Y, 061Y, 84j. */
export const ageInOne = /^(?:\d{1,3}[-/]?(?:[MFmf]|[Yy](?:rs?|RS?|o|O)?|j|J)(?:\/[MF])?|\d{1,3}-year-old)$/

/** True for a word or a letter that says a sex. */
export const isSex = (token: Token | undefined): boolean => token !== undefined && /^(?:M|F|m|f|W|Male|Female|MALE|FEMALE|male|female)$/.test(token.text)
