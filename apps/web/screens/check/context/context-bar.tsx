import { useId, type ReactNode } from 'react'
import { t } from '../../../messages/index.ts'
import { AutoText, privateField } from '../../../ui/auto-text.tsx'
import { addressees, audiences, authorRoles, emptyProfile, hasAddressee, postKinds } from './draft-context.ts'
import type { AuthorProfile, DraftContext } from './draft-context.ts'
import './context-bar.css'

type SelectProps<T extends string> = { label: string; value: T; options: readonly T[]; words: Readonly<Record<T, string>>; onChange: (value: T) => void }

function Select<T extends string>({ label, value, options, words, onChange }: SelectProps<T>) {
  return (
    <select
      className="select"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option === event.currentTarget.value)
        if (chosen) onChange(chosen)
      }}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {words[option]}
        </option>
      ))}
    </select>
  )
}

const countries = ['CA', 'GB', 'US', 'AU', 'NZ', 'IE', 'ES', 'FR', 'IN', 'ZA']
const countryNames = new Intl.DisplayNames(['en'], { type: 'region' })

type Props = { context: DraftContext; profile: AuthorProfile; guidance: ReactNode; onContext: (change: Partial<DraftContext>) => void; onProfile: (profile: AuthorProfile) => void }

/** Who speaks, to whom, and whose guidance stands beside it, as a sentence with choices in it. */
export function ContextBar({ context, profile, guidance, onContext, onProfile }: Props) {
  const words = t.check.context
  const replyId = useId()
  return (
    <fieldset className="context">
      <legend className="visually-hidden">{words.legend}</legend>
      <p className="context-sentence">
        {words.iAm} <Select label={words.labels.author} value={context.author} options={authorRoles} words={words.author} onChange={(author) => onContext({ author })} />
        {'. '}
        {words.this} <Select label={words.labels.kind} value={context.kind} options={postKinds} words={words.kind} onChange={(kind) => onContext({ kind, ...(kind === 'message' ? { audience: 'one-person' } : {}) })} />{' '}
        {words.forWhom} <Select label={words.labels.audience} value={context.audience} options={audiences} words={words.audience} onChange={(audience) => onContext({ audience })} />
        {hasAddressee(context) && (
          <>
            {words.to} <Select label={words.labels.addressee} value={context.addressee} options={addressees} words={words.addressee} onChange={(addressee) => onContext({ addressee })} />
          </>
        )}
        {'. '}
        {guidance}
      </p>
      {context.kind === 'reply' && (
        <div className="labelled context-reply">
          <label htmlFor={replyId}>{words.inReplyTo}</label>
          <AutoText id={replyId} aria-describedby={`${replyId}-hint`} value={context.inReplyTo} onChange={(event) => onContext({ inReplyTo: event.currentTarget.value })} />
          <span className="hint" id={`${replyId}-hint`}>
            {words.inReplyToHint}
          </span>
        </div>
      )}
      <ProfileFields profile={profile} onProfile={onProfile} />
    </fieldset>
  )
}

function ProfileFields({ profile, onProfile }: Pick<Props, 'profile' | 'onProfile'>) {
  const words = t.check.context
  const id = useId()
  const field = (name: 'employer' | 'city') => (
    <div className="labelled">
      <label htmlFor={`${id}-${name}`}>{words[name]}</label>
      <input className="field" id={`${id}-${name}`} {...privateField} value={profile[name]} onChange={(event) => onProfile({ ...profile, [name]: event.currentTarget.value })} />
    </div>
  )
  return (
    <details className="context-more">
      <summary>{words.more}</summary>
      <div className="context-profile">
        <p className="hint">{words.moreHint}</p>
        {field('employer')}
        {field('city')}
        <div className="labelled">
          <label htmlFor={`${id}-country`}>{words.country}</label>
          <select className="field" id={`${id}-country`} value={profile.country} onChange={(event) => onProfile({ ...profile, country: event.currentTarget.value })}>
            <option value="">{words.countryNone}</option>
            {countries.map((code) => (
              <option key={code} value={code}>
                {countryNames.of(code)}
              </option>
            ))}
          </select>
        </div>
        <label className="check-line">
          <input type="checkbox" checked={profile.anonymous} onChange={(event) => onProfile({ ...profile, anonymous: event.currentTarget.checked })} />
          {words.anonymous}
        </label>
        <button type="button" className="button button-plain" onClick={() => onProfile(emptyProfile)}>
          {words.forget}
        </button>
      </div>
    </details>
  )
}
