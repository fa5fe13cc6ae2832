import { useEffect, useId, useState, type ReactNode } from 'react'
import { catalogue } from 'virtual:pack-catalogue'
import { p } from '../../../messages/packs.ts'
import { usePacks } from '../../../packs/use-packs.ts'
import { readMemory, writeMemory } from '../../../ui/device-memory.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { withDeviceCountry } from '../context/draft-context.ts'
import { groupByPlace, toPlaceName } from '../../guidance/data/countries.ts'
import type { ChooserProps } from './guidance-choice.tsx'
import { LocalPacks } from './local-packs.tsx'
import { PackOption } from './pack-option.tsx'
import { toChoices, type Choice } from './to-choices.ts'
import { toEffect } from './to-effect.ts'
import './pack-chooser.css'

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' })
const countries = ['AU', 'CA', 'ES', 'FR', 'GB', 'IE', 'IN', 'NZ', 'US', 'ZA'] as const
/** Countries of which a region has a regulator of its own here. */
const regionOf: Readonly<Record<string, 'ON' | 'CT'>> = { CA: 'ON', ES: 'CT' }

const isText = (value: unknown): value is string => typeof value === 'string'

/** Which guidance a text is read beside: what fits the author first, the rest by place, older editions last. Each choice counts at once. */
export function PackChooser({ findings, author, profile, onProfile }: ChooserProps) {
  const { chosen, failed, choose } = usePacks()
  const [region, setRegion] = useState(() => readMemory('region', isText, ''))
  const { country } = withDeviceCountry(profile)
  const near = regionOf[country]
  const choices = toChoices(catalogue, { country, ...(near === region ? { region } : {}), role: author })
  // What is on already does not hide in a fold when the choice opens.
  const [opened] = useState(() => ({ others: choices.others.some(({ entry }) => chosen.includes(entry.id)), older: choices.older.some(({ entry }) => chosen.includes(entry.id)) }))
  const on = catalogue.filter(({ id }) => chosen.includes(id))

  useEffect(() => writeMemory('region', region === '' ? null : region), [region])

  const toOption = ({ entry, reason }: Choice): ReactNode => (
    <li key={entry.id}>
      <PackOption
        {...{ entry, reason }}
        effect={toEffect(entry, on, findings)}
        hasText={findings.length > 0}
        isOn={chosen.includes(entry.id)}
        isFailed={failed.includes(entry.id)}
        onChange={(isOn) => choose(isOn ? [...chosen, entry.id] : chosen.filter((id) => id !== entry.id))}
      />
    </li>
  )
  const byPlace = groupByPlace(choices.others.map((choice) => ({ choice, jurisdictions: choice.entry.jurisdictions })))

  return (
    <div className="chooser">
      <p className="chooser-lead">{p.lead}</p>
      <p className="chooser-where">
        {p.where}{' '}
        <span>
          <select className="select" aria-label={p.labels.country} value={country} onChange={(event) => onProfile({ ...profile, country: event.currentTarget.value })}>
            <option value="">{p.countryNone}</option>
            {[...countries, ...(country !== '' && !countries.some((code) => code === country) ? [country] : [])].map((code) => (
              <option key={code} value={code}>{countryNames.of(code)}</option>
            ))}
          </select>
          {near ? ',' : '.'}
        </span>
        {near && (
          <>
            {' '}
            <span>
              <select className="select" aria-label={p.labels.region} value={region === near ? near : ''} onChange={(event) => setRegion(event.currentTarget.value)}>
                <option value={near}>{p.regions[near]}</option>
                <option value="">{p.regions.none}</option>
              </select>
              .
            </span>
          </>
        )}
      </p>
      <Group title={p.suggested}>{choices.suggested.map(toOption)}</Group>
      <Group title={p.house}>{choices.house.map(toOption)}</Group>
      <LocalPacks findings={findings} />
      {byPlace.length > 0 && (
        <details className="chooser-more" open={opened.others}>
          <summary>{p.others}</summary>
          {byPlace.map(({ place, packs }) => <Group key={place} title={toPlaceName(place)}>{packs.map(({ choice }) => toOption(choice))}</Group>)}
        </details>
      )}
      {choices.older.length > 0 && (
        <details className="chooser-more" open={opened.older}>
          <summary>{p.older}</summary>
          <Group title={p.olderMore}>{choices.older.map(toOption)}</Group>
        </details>
      )}
      <p className="hint chooser-foot">
        <span>{p.kept}</span> <a {...linkTo('guidance')}>{p.library}</a>
      </p>
    </div>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <div className="chooser-group" role="group" aria-labelledby={id}>
      <p id={id} className="chooser-title">{title}</p>
      <ul>{children}</ul>
    </div>
  )
}
