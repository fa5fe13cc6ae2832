import { useId, useRef, useState } from 'react'
import { orThrow } from '@sharewell/client'
import type { Week } from '@sharewell/domain/schedule'
import { i } from '../../messages/identities.ts'
import { api } from '../api.ts'
import { findZone } from '../moments.ts'
import { Line, read, TaskForm } from '../parts.tsx'
import { useTask } from '../use-task.ts'
import type { Channel } from './load-identity.ts'

const w = i.week
type Slot = Week['slots'][number]
const inOrder = (slots: readonly Slot[]): Slot[] => slots.toSorted((one, other) => one.weekday - other.weekday || one.at.localeCompare(other.at))
const toWords = ({ weekday, at }: Slot): string => `${w.days[weekday - 1] ?? ''} ${at}`

/** Slots and quiet hours of a channel, in its own zone. */
export function WeekForm({ channel, workspaceId, reload }: { channel: Channel; workspaceId: string; reload: () => Promise<void> }) {
  const [slots, setSlots] = useState<readonly Slot[]>(inOrder(channel.week?.slots ?? []))
  const [slot, setSlot] = useState<Slot>({ weekday: 1, at: '09:00' })
  const [said, setSaid] = useState('')
  const task = useTask()
  const day = useRef<HTMLSelectElement>(null)
  const id = useId()
  const add = (): void => {
    if (slot.at === '' || slots.some((one) => toWords(one) === toWords(slot))) return
    setSlots(inOrder([...slots, slot]))
    setSaid(toWords(slot))
  }
  return (
    <TaskForm task={task} action={w.save} isQuiet onSubmit={async (data) => {
      const [from, to] = [read(data, 'from'), read(data, 'to')]
      const body = { zone: read(data, 'zone').trim(), slots: [...slots], ...(from === '' || to === '' ? {} : { quiet: { from, to } }) }
      await orThrow(api.PUT('/workspaces/{workspaceId}/channels/{channelId}/week', { params: { path: { workspaceId, channelId: channel.id } }, body }))
      await reload()
      setSaid(w.saved)
    }}>
      <Line name="zone" label={w.zone} defaultValue={channel.week?.zone ?? findZone()} autoComplete="off" spellCheck={false} />
      <fieldset className="stack-tight">
        <legend className="label">{w.slots}</legend>
        {slots.length === 0 && <p className="hint">{w.none}</p>}
        <ul className="plain-list">
          {slots.map((one) => <li key={toWords(one)}><span>{toWords(one)}</span><button type="button" className="button button-quiet" aria-label={w.removeOf(toWords(one))} onClick={() => { setSlots(slots.filter((other) => other !== one)); day.current?.focus() }}>{w.remove}</button></li>)}
        </ul>
        <div className="pair">
          <div className="labelled"><label htmlFor={`${id}-day`}>{w.day}</label><select ref={day} id={`${id}-day`} className="field" value={slot.weekday} onChange={(event) => setSlot({ ...slot, weekday: Number(event.currentTarget.value) })}>{w.days.map((name, at) => <option key={name} value={at + 1}>{name}</option>)}</select></div>
          <div className="labelled"><label htmlFor={`${id}-at`}>{w.at}</label><input id={`${id}-at`} type="time" className="field" value={slot.at} onChange={(event) => setSlot({ ...slot, at: event.currentTarget.value })} /></div>
        </div>
        <div className="row"><button type="button" className="button" onClick={add}>{w.add}</button></div>
      </fieldset>
      <fieldset className="stack-tight" aria-describedby={`${id}-quiet`}>
        <legend className="label">{w.quiet}</legend>
        <p className="hint" id={`${id}-quiet`}>{w.quietHint}</p>
        <div className="pair">
          <Line name="from" type="time" label={w.from} required={false} defaultValue={channel.week?.quiet?.from ?? ''} />
          <Line name="to" type="time" label={w.to} required={false} defaultValue={channel.week?.quiet?.to ?? ''} />
        </div>
      </fieldset>
      <output aria-live="polite">{said}</output>
    </TaskForm>
  )
}
