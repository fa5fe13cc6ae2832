/** A stretch of a part, in UTF-16 offsets; one of no length is about the whole part. */
export interface Span { readonly part: number; readonly start: number; readonly end: number }
/** A remark that is not sent yet, with the words that it is about. */
export interface DraftRemark extends Span { readonly text: string; readonly quote: string }

/** The sentences of a text as stretches of it, without the spaces around them. */
export function findSentences(text: string, part: number): Span[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)].flatMap(({ segment, index }) => {
    const lead = segment.length - segment.trimStart().length
    const length = segment.trim().length
    return length === 0 ? [] : [{ part, start: index + lead, end: index + lead + length }]
  })
}

/** The same remarks on a text that changed: where their words stand once, they follow them; elsewhere they are about the whole and quote what is gone. */
export function followRemarks(remarks: readonly DraftRemark[], texts: readonly string[]): DraftRemark[] {
  return remarks.map((remark) => {
    if (remark.quote === '') return { ...remark, part: remark.part < texts.length ? remark.part : 0 }
    const places = texts.flatMap((text, part) => (text.includes(remark.quote) ? [{ part, start: text.indexOf(remark.quote), isOnce: text.indexOf(remark.quote) === text.lastIndexOf(remark.quote) }] : []))
    const [place] = places
    if (places.length === 1 && place?.isOnce) return { ...remark, part: place.part, start: place.start, end: place.start + remark.quote.length }
    return { part: 0, start: 0, end: 0, quote: '', text: `“${remark.quote}”: ${remark.text}` }
  })
}

/** The stretch of a part that somebody marked inside of `root`, whose parts carry `data-part` and nothing but the part's own words in `data-from` pieces. */
export function readSelection(root: HTMLElement): Span | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const [from, to] = [toPlace(root, range.startContainer, range.startOffset), toPlace(root, range.endContainer, range.endOffset)]
  if (!from || !to || from.part !== to.part || to.at <= from.at) return null
  return { part: from.part, start: from.at, end: to.at }
}

function toPlace(root: HTMLElement, node: Node, offset: number): { part: number; at: number } | null {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-from]')
  const part = piece?.closest<HTMLElement>('[data-part]')
  if (!piece || !part || !root.contains(piece) || node.nodeType !== Node.TEXT_NODE) return null
  return { part: Number(part.dataset['part']), at: Number(piece.dataset['from']) + offset }
}
