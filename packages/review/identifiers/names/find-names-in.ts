import type { Identifier } from '../../contract/types.ts'
import { resolveOverlaps } from '../resolve-overlaps.ts'
import { toTokens } from '../tokens.ts'
import { findNames } from './find-names.ts'

/**
 * Names of persons by cue and list alone, for rules: no model, no other types. Subtypes: `title` ("Mrs Delgado"), `introduced` ("my name is …"),
 * `addressed` ("Hi Brenda"), `listed`. Eponyms, months and medicines that are given names are left out. Offsets are UTF-16.
 */
export function findNamesIn(text: string): Identifier[] {
  return resolveOverlaps(findNames(toTokens(text, []))).map(({ type, subtype, start, end, confidence }) => ({ type, ...(subtype === undefined ? {} : { subtype }), start, end, quote: text.slice(start, end), confidence }))
}
