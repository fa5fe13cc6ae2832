import { context } from '../words/context.ts'

const toPattern = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'u')
const strong = context.strong.map(toPattern)
const weak = context.weak.map(toPattern)
const capitals = toPattern(context.capitals)
const elsewhere = toPattern(context.elsewhere)
const unreal = toPattern(context.unreal)
const { medicine, ...besides } = context.groups
const toStem = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})`, 'u')
const ofMedicine = toStem(medicine)
const beside = Object.values(besides).map(toStem)
const patience = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${context.patience})`, 'gu')
const display = toPattern(context.display)
const displayHint = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${context.displayHint})`, 'u')
const pair = toPattern(context.pair)

/** The most that is read of one text, in UTF-16 units. */
const longest = 5000
const plain = (text: string): string => text.slice(0, longest).toLowerCase().replace(/’/g, '\'')

/** True where a text that goes with a picture speaks of a patient or a place of care, so that a face in it may be a patient's. */
export function speaksOfCare(text: string): boolean {
  const lower = plain(text).replace(patience, ' ')
  if (unreal.test(lower)) return false
  if (strong.some((pattern) => pattern.test(lower)) || capitals.test(text.slice(0, longest))) return true
  return !elsewhere.test(lower) && (weak.some((pattern) => pattern.test(lower)) || (ofMedicine.test(lower) && beside.some((pattern) => pattern.test(lower))))
}

/** True where a caption has a tone in which something may be shown off. */
export function mayShowOff(text: string): boolean {
  return displayHint.test(plain(text)) || showsOff(text)
}

/** True where a caption shows something off, so that a patient in the picture is on display. */
export function showsOff(text: string): boolean {
  return display.test(plain(text))
}

/** True where a text speaks of a picture of before and after. */
export function speaksOfPair(text: string): boolean {
  return pair.test(plain(text))
}
