/** What was taken out of a short text, and why it was not kept. */
export type Cleaned = 'controls' | 'invisible' | 'spaces'
/** Why a short text is not taken at all. */
export type Unfit = 'direction' | 'broken' | 'stacked' | 'empty' | 'too-long'

export type CleanText =
  | { readonly ok: true; readonly text: string; readonly cleaned: readonly Cleaned[] }
  | { readonly ok: false; readonly why: Unfit; readonly words: string }

/** Plain words for each reason. */
export const unfitWords: Readonly<Record<Unfit, string>> = {
  direction: 'It holds hidden marks that turn the direction of writing, so that it reads otherwise than it stands. Type it anew.',
  broken: 'It holds half characters or characters that have no meaning. Type it anew.',
  stacked: 'It holds more marks over one letter than any language uses. Type it anew.',
  empty: 'Nothing readable is left. Write something.',
  'too-long': 'It is too long.',
}

/** Embeddings, overrides and isolates. The plain marks U+200E, U+200F and U+061C stay: Arabic and Hebrew need them. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/u
/** Lone surrogates, noncharacters, private use, the replacement character, and tags that stand in no flag. */
const brokenChars = /[\uD800-\uDFFF\uFFFD\p{Co}\p{Noncharacter_Code_Point}]|(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0000}-\u{E007F}]/u
const stackedMarks = /\p{Mn}{5}/u
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu
/** Joiners stay where they join: Persian, Indic scripts and emoji need them. */
const invisible = /[\u00AD\u200B\u2060-\u2064\u206A-\u206F\uFEFF\u180E\u3164\uFFA0\u115F\u1160]|(?<![\p{L}\p{M}\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}\uFE0F])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu
const readable = /[\p{L}\p{N}\p{P}\p{S}]/u

/**
 * A short text made fit to be shown beside somebody's name: composed (NFC), without controls, hidden characters and doubled spaces.
 * What could deceive a reader refuses it. `max` counts UTF-16 units; `lines` keeps line breaks. Cleaning twice changes nothing more.
 */
export function cleanText(raw: string, { max, lines = false }: { max: number; lines?: boolean }): CleanText {
  const refuse = (why: Unfit): CleanText => ({ ok: false, why, words: why === 'too-long' ? `It is longer than ${max} characters. Shorten it.` : unfitWords[why] })
  if (raw.length > max * 4 + 64) return refuse('too-long')
  if (directionMarks.test(raw)) return refuse('direction')
  if (brokenChars.test(raw)) return refuse('broken')
  const cleaned: Cleaned[] = []
  const take = (from: string, to: string, what: Cleaned): string => {
    if (from !== to) cleaned.push(what)
    return to
  }
  const unbroken = raw.replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
  const plain = take(unbroken, unbroken.replace(controls, ''), 'controls')
  const seen = take(plain, removeInvisible(plain), 'invisible').normalize('NFC')
  const spaced = take(seen, toSingleSpaces(seen, lines), 'spaces')
  if (stackedMarks.test(spaced.normalize('NFD'))) return refuse('stacked')
  if (!readable.test(spaced)) return refuse('empty')
  return spaced.length > max ? refuse('too-long') : { ok: true, text: spaced, cleaned }
}

/** Taking one away can leave the next without a neighbour, so this goes on until none is left. */
function removeInvisible(text: string): string {
  let [before, after] = [text, text.replace(invisible, '')]
  while (after !== before) [before, after] = [after, after.replace(invisible, '')]
  return after
}

function toSingleSpaces(text: string, lines: boolean): string {
  if (!lines) return text.replace(/\s+/gu, ' ').trim()
  return text.replace(/[^\S\n]+/gu, ' ').replace(/ ?\n ?/gu, '\n').replace(/\n{3,}/gu, '\n\n').trim()
}
