import { countFor, limitsOf, type Platform } from '@sharewell/domain/limits'
import { splitThread } from '@sharewell/domain/post'
import { UsageError } from '../../../usage-error.ts'

export interface Cutting {
  /** As which platforms the channels count; none where it goes nowhere yet. */
  readonly platforms: readonly Platform[]
  readonly isNumbered?: boolean
  /** Stands above each part and counts with it. */
  readonly warning?: string | undefined
  /** The line that the last part ends with, a paragraph below its words. */
  readonly ending?: string
}

/**
 * The parts of a thread: where a line of three dashes stands, else wherever the text is longer than a channel takes.
 * No character, link, dose or number is cut from its unit. Throws a UsageError where a part that was cut by hand is too long.
 */
export function toParts(text: string, { platforms, isNumbered = false, warning = '', ending = '' }: Cutting): string[] {
  const byHand = text.split(/^[ \t]*---[ \t]*$/m).map((part) => part.trim()).filter((part) => part !== '')
  const strictest = [...new Set(platforms)].toSorted((a, b) => limitsOf(a).max - limitsOf(b).max)
  if (byHand.length > 1) {
    checkAll(byHand)
    return byHand
  }
  const [platform] = strictest
  if (platform === undefined) return byHand
  const split = splitThread(text.trim(), { platform, reserved: countWarning(platform, warning) + countWarning(platform, ending === '' ? '' : `\n\n${ending}`), isNumbered })
  if (!split.ok) throw new UsageError(`the text cannot be cut into parts: ${split.refusal.words}`)
  const parts = split.parts.map((part) => part.text)
  // Another channel may count otherwise and take less of the same words.
  checkAll(parts)
  return parts

  function checkAll(cut: readonly string[]): void {
    for (const [at, part] of cut.entries()) for (const one of strictest) checkFits(part, at, one, { warning, ending: at === cut.length - 1 ? ending : '' })
  }
}

function countWarning(platform: Platform, warning: string): number {
  return warning === '' ? 0 : countFor(platform, warning).count
}

function checkFits(text: string, at: number, platform: Platform, { warning, ending }: { readonly warning: string; readonly ending: string }): void {
  const part = ending === '' ? text : `${text}\n\n${ending}`
  const withEnding = ending === '' ? '' : ` with the line “${ending}”`
  const { count, max, unit, also } = countFor(platform, part)
  const whole = count + countWarning(platform, warning)
  if (whole > max) throw new UsageError(`part ${at + 1} has ${whole} ${unit}${withEnding}, and ${limitsOf(platform).name} takes ${max}; cut it with a line of three dashes`)
  if (also?.binding === true && !also.fits) throw new UsageError(`part ${at + 1} has ${also.count} ${also.unit}${withEnding}, and ${limitsOf(platform).name} takes ${also.max}; cut it with a line of three dashes`)
}
