import type { PolicyPack } from './pack.ts'
import { findChanges, type Change } from './diff-values.ts'

/** What changed in one entry of a local pack: its phrases, what it asks, how grave it is. `rule` is the name that its findings carry. */
export type EntryChange = { readonly rule: string; readonly kind: 'added' | 'removed' | 'changed'; readonly changes: readonly Change[] }

type Entry = Readonly<Record<string, string | readonly string[]>>

/** Words and disclaimers of a local pack by the name of their findings, as flat values. */
function toEntries({ id, local }: PolicyPack): Map<string, Entry> {
  const words = (local?.words ?? []).map(({ id: entry, phrases, category, severity, ask, why, instead, clause }): [string, Entry] => [`${id}/${entry}`, { phrases, category, severity, ask, why, ...(instead === undefined ? {} : { instead }), clause }])
  const disclaimers = (local?.disclaimers ?? []).map(({ id: entry, text, also, when, severity, ask, why, clause }): [string, Entry] => [`${id}/${entry}`, {
    text, also, severity, ask, why, clause,
    when: Object.entries(when).map(([key, values]) => `${key}: ${[...values].sort().join(' or ')}`),
  }])
  return new Map([...words, ...disclaimers])
}

/** What changed in the words and disclaimers of a local pack; empty for packs that have none. */
export function diffEntries(before: PolicyPack, after: PolicyPack): EntryChange[] {
  const [old, now] = [toEntries(before), toEntries(after)]
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((rule): EntryChange[] => {
    const [was, is] = [old.get(rule), now.get(rule)]
    if (!was || !is) return [{ rule, kind: is ? 'added' : 'removed', changes: [] }]
    const changes = findChanges([...new Set([...Object.keys(was), ...Object.keys(is)])], was, is)
    return changes.length === 0 ? [] : [{ rule, kind: 'changed', changes }]
  })
}

/** What changed in a local pack's hashtags, channels and what it allows. */
export function diffLocalLists(before: PolicyPack, after: PolicyPack): Change[] {
  const lists = ({ local }: PolicyPack): Entry => ({ hashtags: local?.hashtags ?? [], channels: (local?.channels ?? []).map(({ label, address }) => `${label} ${address}`), allow: local?.allow ?? [] })
  return findChanges(['hashtags', 'channels', 'allow'], lists(before), lists(after))
}
