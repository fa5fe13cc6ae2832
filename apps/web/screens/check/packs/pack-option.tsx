import { useId } from 'react'
import type { CatalogueEntry } from '../../../build/pack-catalogue.ts'
import { g } from '../../../messages/guidance.ts'
import { p } from '../../../messages/packs.ts'
import { toYear } from '../../../packs/cite.ts'
import { housePack } from '../../../packs/load-pack.ts'
import { shortNames } from '../../../packs/short-names.ts'
import { toPlaceName } from '../../guidance/data/countries.ts'
import type { Effect } from './to-effect.ts'

type Props = {
  entry: CatalogueEntry
  reason: string
  effect: Effect
  /** The text has notes, so that it can be said what the pack changes in it. */
  hasText: boolean
  isOn: boolean
  isFailed: boolean
  onChange: (isOn: boolean) => void
}

/** One pack to switch on or off: its title, who issued it where and when, and what it changes. */
export function PackOption({ entry, reason, effect, hasText, isOn, isFailed, onChange }: Props) {
  const id = useId()
  const isHouse = entry.id === housePack
  const meta = [entry.issuer === entry.title ? '' : entry.issuer, ...(isHouse ? [] : [entry.jurisdictions.map(toPlaceName).join(', '), g.kinds[entry.kind]]), toYear(entry.year)].filter((part) => part !== '')
  const facts = [
    reason,
    entry.supersededBy === undefined ? '' : p.replaced(shortNames[entry.supersededBy] ?? entry.supersededBy),
    p.clauses(entry.clauses, entry.firstHand),
    isHouse || entry.raises.length === 0 ? '' : p.raises(entry.raises.length),
  ].filter((part) => part !== '')
  return (
    <label className={`option ${isOn ? 'option-on' : ''}`}>
      <input type="checkbox" checked={isOn} aria-disabled={isHouse || undefined} aria-describedby={`${id}-facts`} onChange={(event) => { if (!isHouse) onChange(event.currentTarget.checked) }} />
      <span className="option-words">
        <span className="option-title">{entry.title}</span>
        <span className="hint">{meta.join(' · ')}</span>
        <span id={`${id}-facts`} className="option-facts">
          <span>{facts.join(' ')}</span>
          {!isHouse && effect.apart.length > 0 && <span>{p.apart(effect.apart.join(' · '))}</span>}
          {!isHouse && hasText && <span className={effect.notes > 0 ? 'option-here' : ''}>{effect.notes > 0 ? p.here(effect.notes, effect.waits) : p.nothingHere}</span>}
        </span>
        {isFailed && <span className="option-failed" role="alert">{p.failed}</span>}
      </span>
    </label>
  )
}
