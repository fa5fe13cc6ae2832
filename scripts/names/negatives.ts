import { readFileSync } from 'node:fs'
import type { Labelled } from './read-spans.ts'

/** Words beside which health text names institutions and people; such passages are no negatives. */
const naming = /\b(?:Institutes?|Centers?|University|Foundation|Association|Society|Network|Clinic|Hospital|Services?|United|States?|America|U\.S|National|Administration|Department|School|Orphanet|Europe|Japan|Canada|Africa|China)\b|\b(?:Dr|Mr|Mrs|Ms|Miss|Mister)\.? [A-Z]|\bname (?:is|was)\b/
const longest = 700

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Health text without names, every second row of the file: the tagger learns from it that most capitals there are diseases and medicines. */
export function readNegatives(file: string): Labelled[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).filter((_line, index) => index % 2 === 0).flatMap((line) => {
    const row: unknown = JSON.parse(line)
    if (!isObject(row)) return []
    return [row['text'], row['dialogue'], row['simple'], row['plain']].filter((text) => typeof text === 'string').map((text) => text.slice(0, longest)).filter((text) => !naming.test(text)).map((text) => ({ text, spans: [] }))
  })
}
