import { useEffect, useId, useRef, type InputHTMLAttributes, type ReactNode } from 'react'
import { p } from '../messages/people.ts'
import type { Task } from './use-task.ts'

/** A labelled line to write on, with a hint that is read with it. */
export function Line({ label, hint, ...input }: { label: string; hint?: string } & Omit<InputHTMLAttributes<HTMLInputElement>, 'id'>) {
  const id = useId()
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="field" required {...input} aria-describedby={hint === undefined ? undefined : `${id}-hint`} />
      {hint !== undefined && <p className="hint" id={`${id}-hint`}>{hint}</p>}
    </div>
  )
}

/** A choice of a few. */
export function Choice<Value extends string>({ label, value, options, onChoose }: { label: string; value: Value; options: readonly (readonly [value: Value, words: string])[]; onChoose: (value: Value) => void }) {
  const id = useId()
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onChoose(options.find(([one]) => one === event.currentTarget.value)?.[0] ?? value)}>
        {options.map(([one, words]) => <option key={one} value={one}>{words}</option>)}
      </select>
    </div>
  )
}

/** A form with one action. What was refused stands above the button, and is read out. */
export function TaskForm({ task, action, onSubmit, children, isQuiet = false }: { task: Task; action: string; onSubmit: (data: FormData) => Promise<void>; children?: ReactNode; isQuiet?: boolean }) {
  return (
    <form className="stack" onSubmit={(event) => {
      event.preventDefault()
      const data = new FormData(event.currentTarget)
      if (!task.isBusy) task.run(() => onSubmit(data))
    }}>
      {children}
      <Refusal words={task.refusal} />
      <div className="row"><button type="submit" className={isQuiet ? 'button' : 'button button-primary'} aria-disabled={task.isBusy}>{task.isBusy ? p.working : action}</button></div>
    </form>
  )
}

/** Why something did not work. */
export function Refusal({ words }: { words: string }) {
  return <div role="alert">{words !== '' && <p className="refusal">{words}</p>}</div>
}

/** The title of a page or a step: it takes the focus when it comes, so that a screen reader begins there. */
export function Title({ children }: { children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => { if (document.activeElement === document.body || document.activeElement === null) title.current?.focus() }, [])
  return <h1 ref={title} tabIndex={-1}>{children}</h1>
}

/** What a form holds under a name; empty where nothing does. */
export function read(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}

/** A day as people read it. */
export function toDay(at: number): string {
  return new Date(at).toLocaleDateString(undefined, { day: 'numeric', month: 'long', year: 'numeric' })
}
