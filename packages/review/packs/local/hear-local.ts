import type { Finding } from '../../contract/types.ts'
import type { ReviewContext } from '../../engine/context.ts'
import type { PolicyPack } from '../pack.ts'
import { covers, LocalReader } from './local-reader.ts'

/** What local packs make of the engine's findings on a text. */
export type HearLocal = (context: ReviewContext, findings: readonly Finding[], isBlocked: (text: string) => boolean) => Finding[]

/**
 * Joins what local packs say to what the engine found; null where no pack is local, so that nothing is paid for.
 * A local pack merges nothing away: only the house's tips keep silent, on phrases that the pack allows, and findings of advice
 * and boundaries name the owner's channels for patients.
 */
export function makeHearLocal(packs: readonly PolicyPack[]): HearLocal | null {
  const readers = packs.flatMap((pack) => (pack.local ? [new LocalReader(pack, pack.local)] : []))
  if (readers.length === 0) return null
  const door = toDoor(packs)
  return (context, findings, isBlocked) => {
    const wasBlocked = findings.some(({ severity }) => severity === 'block')
    const heard = readers.map((reader) => reader.read(context, findings, (text) => !wasBlocked && isBlocked(text)))
    const silent = heard.flatMap((one) => one.silent)
    const kept = findings.filter((finding) => finding.severity !== 'tip' || finding.in !== undefined || !silent.some((span) => covers(span, finding)))
    const led = door === '' ? kept : kept.map((finding) => (finding.category === 'advice' || finding.category === 'boundaries' ? { ...finding, doThis: `${finding.doThis} ${door}` } : finding))
    return [...led, ...heard.flatMap((one) => one.found)].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1))
  }
}

/** Where patients of the owners are heard, in one sentence a pack. */
function toDoor(packs: readonly PolicyPack[]): string {
  return packs.flatMap(({ local }) => (local && local.channels.length > 0 ? [`Patients of ${local.owner} are heard here: ${local.channels.map(({ label, address }) => `${label}, ${address}`).join('; ')}.`] : [])).join(' ')
}
