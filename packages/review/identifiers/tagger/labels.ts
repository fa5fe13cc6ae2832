import type { IdentifierType } from '../../contract/types.ts'

/** What the tagger can say of a token: nothing, or the beginning or the inside of one of four kinds of span. */
export const labels = ['O', 'B-PERSON', 'I-PERSON', 'B-PLACE', 'I-PLACE', 'B-ORGANIZATION', 'I-ORGANIZATION', 'B-ADDRESS', 'I-ADDRESS'] as const
export const labelCount = labels.length
/** The types behind labels 2k+1 (begin) and 2k+2 (inside). */
export const taggedTypes: readonly IdentifierType[] = ['PERSON', 'PLACE', 'ORGANIZATION', 'ADDRESS']
