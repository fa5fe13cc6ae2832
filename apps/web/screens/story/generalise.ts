import type { DetailKind } from './details.ts'

function toAgeWords(quote: string): string {
  const age = Number(/\d+/.exec(quote)?.[0] ?? Number.NaN)
  const young = /month|week|day|newborn|\bmo\b/i.test(quote)
  const asNoun = /^\d+$/.test(quote.trim())
  if (young || age < 2) return 'a baby'
  if (Number.isNaN(age)) return asNoun ? 'older' : 'an adult'
  if (age < 13) return asNoun ? 'of school age' : 'a young'
  if (age < 20) return asNoun ? 'in their teens' : 'a teenage'
  if (age < 40) return asNoun ? 'a young adult' : 'a young'
  if (age < 65) return asNoun ? 'in middle age' : 'a middle-aged'
  return asNoun ? 'in later life' : 'an older'
}

const words: Record<Exclude<DetailKind, 'AGE' | 'FACILITY' | 'PERSON'>, string> = {
  DATE: 'some time ago',
  TIME: 'one day',
  PLACE: 'a small town',
  ADDRESS: '',
  POSTCODE: '',
  ORGANIZATION: 'a local group',
  OCCUPATION: 'worker',
  FAMILY: 'a relative',
  CONTACT: '',
  ID: '',
  OTHER: '',
}

/** A broader word for a detail; a suggestion that the author can change. Empty where the detail can simply go. */
export function generalise(kind: DetailKind, quote: string): string {
  if (kind === 'AGE') return toAgeWords(quote)
  if (kind === 'PERSON') return /^(dr|doctor|prof|nurse|sister)\b/i.test(quote) ? 'a colleague' : 'a patient'
  if (kind === 'FACILITY') return /clinic|surgery|practice|office/i.test(quote) ? 'a clinic' : 'a hospital'
  return words[kind]
}
