import { Fragment } from 'react'
import { toStems } from '../search/words.ts'

/** A text with the words that a search matched marked. */
export function Marked({ text, stems }: { text: string; stems: ReadonlySet<string> }) {
  if (stems.size === 0) return text
  return text.split(/([\p{L}\p{N}]+)/u).map((part, at) => {
    const [stem] = at % 2 === 1 ? toStems(part) : []
    // The parts of one text never change places.
    return stem !== undefined && stems.has(stem) ? <mark key={at}>{part}</mark> : <Fragment key={at}>{part}</Fragment>
  })
}
