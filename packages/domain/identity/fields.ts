import { z } from 'zod'
import { cleanText } from './clean-text.ts'

/** A short text of one line, cleaned; an issue says why it is not taken. */
export function line(max: number): z.ZodType<string, string> {
  return toField(max, false)
}

/** A text of several lines, cleaned. */
export function lines(max: number): z.ZodType<string, string> {
  return toField(max, true)
}

function toField(max: number, isLong: boolean): z.ZodType<string, string> {
  return z.string().transform((raw, context) => {
    const clean = cleanText(raw, { max, lines: isLong })
    if (clean.ok) return clean.text
    context.addIssue({ code: 'custom', message: clean.words, params: { why: clean.why } })
    return z.NEVER
  })
}

/** A list without repeats, as long as `max`. */
export function listOf<T extends z.ZodType>(item: T, max: number) {
  return z.array(item).max(max).refine((items) => new Set(items.map((one) => JSON.stringify(one))).size === items.length, 'Name each once.')
}

/** An address on the open web, without a name or password in it. */
export const webAddress = z.string().max(500).regex(/^https:\/\/[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?(?:[/?#][!-~]*)?$/i, 'Write a web address that starts with https://.')
/** A telephone number as people write it, with its country or short. */
export const telephone = z.string().regex(/^\+?\d(?:[ ().-]{0,2}\d){2,14}$/, 'Write the number with its country, such as +1 416 555 0100.')
/** A language as BCP 47 names it: `en`, `fr-CA`, `zh-Hant`. */
export const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Z]{2}|\d{3}))?$/, 'Name the language as en, fr-CA or zh-Hant.')
/** A country or a part of one, as ISO 3166 names them: `CA`, `CA-ON`, `GB`. */
export const jurisdiction = z.string().regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, 'Name the place as CA, CA-ON or GB.')
