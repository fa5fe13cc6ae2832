import { type ReactNode, useId, useState } from 'react'
import { type IdentityKind, type IdentityProfile, purposes, purposeWords, stages } from '@sharewell/domain/identity'
import { i } from '../../messages/identities.ts'
import { shortNames } from '../../packs/short-names.ts'
import { Line, Refusal, TaskForm } from '../parts.tsx'
import { useTask } from '../use-task.ts'
import { readProfileForm, toOfficialLines } from './profile-fields.ts'

const w = i.form

interface ProfileFormProps {
  readonly kind: IdentityKind
  readonly profile?: IdentityProfile
  readonly action: string
  readonly onSave: (profile: IdentityProfile) => Promise<void>
  readonly children?: ReactNode
}

/** What an identity says of itself; which fields stand there depends on its kind. */
export function ProfileForm({ kind, profile, action, onSave, children }: ProfileFormProps) {
  const task = useTask()
  const [fault, setFault] = useState('')
  const isPerson = kind !== 'organisational'
  return (
    <TaskForm task={task} action={action} onSubmit={async (data) => {
      const form = readProfileForm(data, kind, profile)
      setFault(form.ok ? '' : form.words)
      if (form.ok) await onSave(form.profile)
    }}>
      {children}
      <Line name="name" label={w.name} defaultValue={profile?.name ?? ''} maxLength={80} autoComplete="off" />
      {isPerson && <Check name="isPseudonym" words={w.isPseudonym} isOn={profile?.isPseudonym ?? false} />}
      <Line name="jurisdiction" label={kind === 'professional' ? w.jurisdiction : `${w.jurisdiction} (${w.optional})`} hint={w.jurisdictionHint} defaultValue={profile?.jurisdiction ?? ''} required={kind === 'professional'} maxLength={6} autoComplete="off" spellCheck={false} />
      <details className="more" open={profile !== undefined}>
        <summary>{w.more}</summary>
        <div className="stack">
          {isPerson && <Stage value={profile?.stage} />}
          <Area name="credentials" label={w.credentials} hint={w.credentialsHint} value={profile?.credentials.join('\n') ?? ''} />
          {kind !== 'personal' && (
            <div className="pair">
              <Line name="registrationBody" label={w.registrationBody} defaultValue={profile?.registration?.body ?? ''} required={false} maxLength={120} autoComplete="off" />
              <Line name="registrationNumber" label={w.registrationNumber} defaultValue={profile?.registration?.number ?? ''} required={false} maxLength={40} autoComplete="off" />
            </div>
          )}
          <div className="pair">
            <Line name="specialty" label={w.specialty} defaultValue={profile?.specialty ?? ''} required={false} maxLength={80} autoComplete="off" />
            <Line name="employer" label={w.employer} defaultValue={profile?.employer ?? ''} required={false} maxLength={120} autoComplete="off" />
          </div>
          <Area name="interests" label={w.interests} hint={w.interestsHint} value={profile?.interests.join('\n') ?? ''} />
          {kind !== 'personal' && <Area name="official" label={w.official} hint={w.officialHint} value={toOfficialLines(profile?.officialChannels ?? [])} />}
          <Checks legend={w.purposes} name="purpose" options={purposes.map((one) => [one, purposeWords[one]])} chosen={profile?.purposes.map(({ purpose }) => purpose) ?? []} />
          <Checks legend={w.packs} hint={w.packsHint} name="pack" options={toPackOptions(profile?.activePacks ?? [])} chosen={profile?.activePacks ?? []} />
        </div>
      </details>
      <Refusal words={fault} />
    </TaskForm>
  )
}

/** Every pack that stands with the product, and what was chosen beside. */
function toPackOptions(chosen: readonly string[]): (readonly [string, string])[] {
  return [...Object.entries(shortNames), ...chosen.filter((id) => !Object.hasOwn(shortNames, id)).map((id) => [id, id] as const)]
}

function Stage({ value }: { value: string | undefined }) {
  const id = useId()
  return (
    <div className="labelled">
      <label htmlFor={id}>{w.stage}</label>
      <select id={id} name="stage" className="field" defaultValue={value ?? ''}>
        <option value="">{w.noStage}</option>
        {stages.map((stage) => <option key={stage} value={stage}>{w.stages[stage]}</option>)}
      </select>
    </div>
  )
}

function Area({ name, label, hint, value }: { name: string; label: string; hint: string; value: string }) {
  const id = useId()
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} name={name} className="field" defaultValue={value} rows={3} aria-describedby={`${id}-hint`} />
      <p className="hint" id={`${id}-hint`}>{hint}</p>
    </div>
  )
}

/** One thing to say yes to. */
export function Check({ name, words, isOn }: { name: string; words: string; isOn: boolean }) {
  return <label className="check-line"><input type="checkbox" name={name} defaultChecked={isOn} /><span>{words}</span></label>
}

/** Several things of which some may hold. */
export function Checks({ legend, isTitled = false, hint, name, options, chosen }: { legend: string; /** A heading above says the same to who sees it. */ isTitled?: boolean; hint?: string; name: string; options: readonly (readonly [string, string])[]; chosen: readonly string[] }) {
  const id = useId()
  return (
    <fieldset className="stack-tight" aria-describedby={hint === undefined ? undefined : id}>
      <legend className={isTitled ? 'visually-hidden' : 'label'}>{legend}</legend>
      {hint !== undefined && <p className="hint" id={id}>{hint}</p>}
      <div className="checks">{options.map(([value, words]) => <label key={value} className="check-line"><input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} /><span>{words}</span></label>)}</div>
    </fieldset>
  )
}
