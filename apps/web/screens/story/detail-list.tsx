import { t } from '../../messages/index.ts'
import { privateField } from '../../ui/auto-text.tsx'
import type { Decisions, Detail, DetailGroup } from './details.ts'
import './detail-list.css'

const groupOrder: DetailGroup[] = ['who', 'when', 'where', 'rare', 'reach']

type Props = { details: Detail[]; decisions: Decisions; onDecide: (detail: Detail, replacement: string | null) => void; onAll: () => void }

/** The details to let go of, by what they give away, each with its reason and a broader word that can be changed. */
export function DetailList({ details, decisions, onDecide, onAll }: Props) {
  const words = t.story.lose
  const unique = [...new Map(details.map((detail) => [detail.key, detail])).values()]
  return (
    <>
      <p className="details-intro">
        {words.count(unique.length)}
        <button type="button" className="button" onClick={onAll}>{words.all}</button>
      </p>
      {groupOrder.map((group) => {
        const within = unique.filter((detail) => detail.group === group)
        return within.length === 0 ? null : (
          <section key={group} className="details-group" aria-label={words.groups[group]}>
            <h3>{words.groups[group]}</h3>
            <ul>
              {within.map((detail) => {
                const replacement = decisions.get(detail.key)
                const gone = replacement !== undefined
                return (
                  <li key={detail.key} className={gone ? 'detail detail-gone' : 'detail'}>
                    <div className="detail-words">
                      <p>
                        {gone ? <del>{detail.quote}</del> : <span className="detail-quote">{detail.quote}</span>}
                        <span aria-hidden="true"> → </span>
                        <input
                          className="field detail-field"
                          aria-label={words.replacement(detail.quote)}
                          placeholder={words.nothing}
                          {...privateField}
                          value={replacement ?? detail.suggestion}
                          onChange={(event) => onDecide(detail, event.currentTarget.value)}
                        />
                      </p>
                      <p className="hint">{words.why[detail.kind]}</p>
                    </div>
                    <button type="button" className="button" aria-label={`${gone ? words.keep : words.apply}: ${detail.quote}`} onClick={() => onDecide(detail, gone ? null : detail.suggestion)}>
                      {gone ? words.keep : words.apply}
                    </button>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
    </>
  )
}
