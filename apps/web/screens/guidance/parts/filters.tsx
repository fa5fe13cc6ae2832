import { packHeads } from 'virtual:guidance-index'
import { g } from '../../../messages/guidance.ts'
import { servers, type Server } from '../data/clauses.ts'
import { findCountries, toPlaceName } from '../data/countries.ts'

/** What the reader narrowed the library to; empty and `all` mean nothing. */
export type Choice = { readonly country: string; readonly server: Server | 'all' }

const all: Choice['server'][] = ['all', ...servers]

/** The filters as one sentence. */
export function Filters({ choice, onChoice }: { choice: Choice; onChoice: (choice: Choice) => void }) {
  return (
    <p className="guide-filters no-print">
      <span>{g.home.from} </span>
      <select className="select" aria-label={g.home.labels.country} value={choice.country} onChange={(event) => onChoice({ ...choice, country: event.currentTarget.value })}>
        <option value="">{g.home.everywhere}</option>
        {findCountries(packHeads).map((code) => <option key={code} value={code}>{toPlaceName(code)}</option>)}
      </select>
      <span> {g.home.serving} </span>
      <select className="select" aria-label={g.home.labels.server} value={choice.server} onChange={(event) => onChoice({ ...choice, server: all.find((one) => one === event.currentTarget.value) ?? 'all' })}>
        {all.map((server) => <option key={server} value={server}>{g.home.servers[server]}</option>)}
      </select>
    </p>
  )
}
