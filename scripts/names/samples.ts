import { findMasks } from '../../packages/review/identifiers/find-masks.ts'
import { taggedTypes } from '../../packages/review/identifiers/tagger/labels.ts'
import { toTokens, type Token } from '../../packages/review/identifiers/tokens.ts'
import type { Chance, Generator } from './generate.ts'
import type { Labelled } from './read-spans.ts'
import { quietSentences } from './quiet-sentences.ts'
import { blocks, sentences } from './sentences.ts'

/** A tokenised text with the label of each token; 255 where the label is unknown and not to be learned. */
export type Sample = { tokens: Token[]; labels: Uint8Array }

const typeOf: Readonly<Record<string, string>> = {
  PERSON: 'PERSON', person: 'PERSON', PER: 'PERSON', GPE: 'PLACE', LOCATION: 'PLACE', location: 'PLACE', LOC: 'PLACE', PLACE: 'PLACE',
  ORGANIZATION: 'ORGANIZATION', corporation: 'ORGANIZATION', ORG: 'ORGANIZATION', ADDRESS: 'ADDRESS', STREET_ADDRESS: 'ADDRESS',
}
const title = /^(?:mr|mrs|ms|miss|dr)\.?$/i

export function toSample({ text, spans }: Labelled): Sample {
  const tokens = toTokens(text, findMasks(text))
  const labels = new Uint8Array(tokens.length)
  for (const { start, end, label } of spans) {
    const type = typeOf[label.split(',')[0] ?? '']
    const index = taggedTypes.findIndex((candidate) => candidate === type)
    if (index < 0 || title.test(text.slice(start, end))) continue
    let begun = false
    tokens.forEach((token, at) => {
      if (token.start < start || token.end > end || labels[at] !== 0) return
      labels[at] = 2 * index + (begun ? 2 : 1)
      begun = true
    })
  }
  return { tokens, labels }
}

const slot = /\{(\w+)\}|\[([^|\]]+)\|([A-Z]+)\]/g

/** Fills a sentence's slots with invented values. */
export function fill(template: string, generator: Generator): Labelled {
  let text = ''
  const spans: Labelled['spans'] = []
  let at = 0
  const put = (value: string, label: string): void => {
    if (label !== '') spans.push({ start: text.length, end: text.length + value.length, label })
    text += value
  }
  for (const match of template.matchAll(slot)) {
    text += template.slice(at, match.index)
    at = match.index + match[0].length
    const name = match[1]
    if (name === undefined) put(match[2] ?? '', match[3] ?? '')
    else if (name === 'name') put(generator.person(), 'PERSON')
    else if (name === 'first') put(generator.first(), 'PERSON')
    else if (name === 'last') put(generator.last(), 'PERSON')
    else if (name === 'place') put(generator.place(), 'PLACE')
    else if (name === 'org') put(generator.org(), 'ORGANIZATION')
    else if (name === 'street') put(generator.street(), 'ADDRESS')
    else if (name === 'address') put(generator.address(), 'ADDRESS')
    else if (name === 'zip') put(generator.zip(), 'ADDRESS')
    else if (name === 'parts') for (const [value, label] of generator.parts()) put(value, label)
    else throw new Error(`${template}: no such slot as {${name}}`)
  }
  return { text: text + template.slice(at), spans }
}

const all = [...sentences, ...quietSentences]

/** Sentences and blocks of our own with invented values, some of them all in lower case or in capitals. */
export function makeOwn(count: number, chance: Chance, generator: Generator): Labelled[] {
  return Array.from({ length: count }, () => vary(fill(chance.next() < 0.85 ? relocate(chance.pick(all), chance) : chance.pick(blocks), generator), chance))
}

/** Now and then an address where a sentence has a place or a name alone, so that addresses are learned in any company. */
function relocate(sentence: string, chance: Chance): string {
  const chosen = chance.next()
  if (chosen < 0.12) return sentence.replace(/\b(?:in|from|near) \{place\}/, () => `${chance.pick(['at', 'of', 'from', 'in', 'near', 'outside', 'on', 'over at'])} {address}`)
  if (chosen < 0.2) return sentence.replace('{name}', () => chance.pick(['{name} of {address}', '{name}, {address},', '{name} ({address})', '{name}, who lives at {address},', '{name} from {address}']))
  return sentence
}

export function vary(labelled: Labelled, chance: Chance): Labelled {
  const chosen = chance.next()
  const changed = chosen < 0.1 ? labelled.text.toLowerCase() : chosen < 0.12 ? labelled.text.toUpperCase() : labelled.text
  return changed.length === labelled.text.length ? { ...labelled, text: changed } : labelled
}

const fixedInAddress = /^(?:apt|suite|unit|box|psc|apo|fpo|dpo|ae|ap|aa|uss|usns|usnv|uscgc|po|and|the|corner|of|street|st|road|rd|avenue|ave|lane|drive|close|court|crescent|way|utca|u|út|tér|calle|rua|rue|via|ul|str|de|la|del|di|den)$/i

/** A row with its values exchanged for invented ones of the same make, so that what is learned is the make and not the value. */
export function exchange({ text, spans }: Labelled, chance: Chance, generator: Generator): Labelled {
  let out = ''
  const moved: Labelled['spans'] = []
  let at = 0
  for (const { start, end, label } of spans) {
    if (start < at) continue
    out += text.slice(at, start)
    const value = chance.next() < 0.15 ? text.slice(start, end) : invent(text.slice(start, end), typeOf[label] ?? '', chance, generator)
    moved.push({ start: out.length, end: out.length + value.length, label })
    out += value
    at = end
  }
  return { text: out + text.slice(at), spans: moved }
}

function invent(value: string, type: string, chance: Chance, generator: Generator): string {
  if (title.test(value)) return value
  if (type === 'PERSON') return value.includes(' ') ? generator.person() : chance.next() < 0.6 ? generator.first() : generator.last()
  if (type === 'PLACE') return generator.place()
  if (type === 'ORGANIZATION') return generator.org()
  if (type !== 'ADDRESS') return value
  return value.replace(/\p{L}[\p{L}'.-]*|\d+/gu, (word) => {
    if (/^\d/.test(word)) return generator.digits(word.length)
    if (fixedInAddress.test(word.replace(/\.$/, '')) || word.length < 3) return word
    return chance.next() < 0.5 ? generator.last() : generator.place()
  })
}
