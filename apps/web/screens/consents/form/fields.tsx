import type { ReactNode } from 'react'

type ChoiceProps<T extends string> = {
  name: string
  kind: 'radio' | 'checkbox'
  legend: string
  hideLegend?: boolean
  options: readonly T[]
  words: Readonly<Record<T, string>>
  more?: Readonly<Partial<Record<T, string>>>
  isChosen: (option: T) => boolean
  onChoose: (option: T) => void
  problem: string | undefined
  children?: ReactNode
}

/** A question with its answers as a list. The first answer carries the id `name`, so that a summary can lead to it. */
export function Choices<T extends string>({ name, kind, legend, hideLegend = false, options, words, more, isChosen, onChoose, problem, children }: ChoiceProps<T>) {
  return (
    <fieldset className="consent-choices" aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend className={hideLegend ? 'visually-hidden' : 'label'}>{legend}</legend>
      <div className="consent-options">
        {options.map((option, at) => (
          <label key={option} className="check-line">
            <input type={kind} name={name} id={at === 0 ? name : undefined} checked={isChosen(option)} aria-describedby={problem ? `${name}-problem` : undefined} onChange={() => onChoose(option)} />
            <span>{words[option]}{more?.[option] !== undefined && <span className="hint"> {more[option]}</span>}</span>
          </label>
        ))}
        {children}
      </div>
      <Problem name={name} words={problem} />
    </fieldset>
  )
}

type LineProps = { name: string; label: string; hint?: string; value: string; type?: 'text' | 'date'; most?: number; problem: string | undefined; onChange: (value: string) => void; onBlur?: () => void; children?: ReactNode }

/** A field of one line with its help and, where something is to be mended, what. */
export function Line({ name, label, hint, value, type = 'text', most, problem, onChange, onBlur, children }: LineProps) {
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ')
  return (
    <div className="labelled consent-line">
      <label htmlFor={name}>{label}</label>
      <input id={name} type={type} className="field" dir={type === 'text' ? 'auto' : undefined} autoComplete="off" spellCheck={type === 'text'} maxLength={most} value={value} aria-invalid={problem !== undefined} aria-describedby={described || undefined} onBlur={onBlur} onChange={(event) => onChange(event.currentTarget.value)} />
      {hint && <span className="hint" id={`${name}-hint`}>{hint}</span>}
      <Problem name={name} words={problem} />
      {children}
    </div>
  )
}

export function Problem({ name, words }: { name: string; words: string | undefined }) {
  return words === undefined ? null : <p className="consent-problem" id={`${name}-problem`}>{words}</p>
}
