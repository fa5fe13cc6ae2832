import { useState } from 'react'
import { orThrow } from '@sharewell/client'
import { w } from '../../../messages/posts.ts'
import { api } from '../../api.ts'
import { findSlotChannel, toLocalWords, toWish, type WhenChoice, type WhenKind, type WhenWish } from '../compose/when.ts'
import { WhenField } from '../compose/when-field.tsx'
import { Refused } from '../parts.tsx'
import { ownZone, toLocalField, toPlannedWhen } from '../times.ts'
import { useDeed } from '../use-deed.ts'
import { mayOn } from './load-post.ts'
import type { Deal } from './post-page.tsx'

const hour = 3_600_000
const steps = [['dayBack', -24 * hour], ['hourBack', -hour], ['hourOn', hour], ['dayOn', 24 * hour]] as const
type Step = { readonly is: 'at'; readonly instant: number; readonly zone: string }

/** Gives a post its time, moves it, takes the time away. Moving touches no approval. */
export function ScheduleCard({ facts, workspaceId, onDone }: Deal) {
  const { post, standing, channels } = facts
  const zone = post.plannedZone ?? ownZone
  const [choice, setChoice] = useState<WhenChoice>(() => ({ is: 'at', local: post.plannedAt === null ? `${toLocalField(Date.now() + 24 * hour, zone).slice(0, 10)}T09:00` : toLocalField(post.plannedAt, zone), zone }))
  const deed = useDeed()
  if (!mayOn(facts, 'schedule')) return null
  const isPlanned = post.plannedAt !== null && (post.state === 'scheduled' || post.state === 'in-review')
  const slotChannel = findSlotChannel(channels, post.content?.targets.map(({ channelId }) => channelId) ?? [])
  const isAsked = standing.approval?.is === 'missing'
  const kinds: WhenKind[] = ['at', ...(slotChannel ? ['slot' as const] : []), 'tomorrow', ...(isAsked || isPlanned ? [] : ['now' as const])]
  const plan = (when: Exclude<WhenWish, { is: 'none' }> | Step): void => {
    if (deed.isBusy) return
    void deed.run(async () => {
      const planned = await orThrow(api.PUT('/workspaces/{workspaceId}/posts/{postId}/plan', { params: { path: { workspaceId, postId: post.id } }, body: { version: post.version, when } }))
      if (planned.post.plannedAt !== null) setChoice((before) => ({ ...before, local: toLocalField(planned.plannedAt, before.zone) }))
      await onDone(w.post.moved(toPlannedWhen(planned.plannedAt, planned.post.plannedZone)), planned)
    })
  }
  const wish = toWish(choice, slotChannel?.id)
  const { scheduleAction: words } = w.post
  const label = choice.is === 'now' ? words.now : choice.is === 'slot' ? words.slot : choice.is === 'tomorrow' ? words.tomorrow : (isPlanned ? words.move : words.at)(toLocalWords(choice.local))
  return (
    <section className="sheet schedule" aria-labelledby="schedule-title">
      <h2 id="schedule-title">{w.post.schedule}</h2>
      {isPlanned && post.plannedAt !== null && post.plannedZone !== null && (
        <div className="stack">
          <p>{toPlannedWhen(post.plannedAt, post.plannedZone)}</p>
          <div className="steps" role="group" aria-label={w.post.steps}>
            {steps.map(([name, by]) => <button key={name} type="button" className="button" aria-disabled={deed.isBusy} onClick={() => plan({ is: 'at', instant: (post.plannedAt ?? 0) + by, zone })}>{w.post.step[name]}</button>)}
          </div>
          <p className="hint">{w.post.movingKeeps}</p>
        </div>
      )}
      <form className="stack" onSubmit={(event) => { event.preventDefault(); if (wish.is !== 'none') plan(wish) }}>
        <WhenField choice={choice} kinds={kinds} onChoose={setChoice} />
        <Refused problem={deed.problem} />
        <div className="row">
          <button type="submit" className={isPlanned ? 'button' : 'button button-primary'} aria-disabled={deed.isBusy}>{label}</button>
          {isPlanned && (
            <button type="button" className="button" aria-disabled={deed.isBusy} onClick={() => void deed.run(async () => {
              await orThrow(api.POST('/workspaces/{workspaceId}/posts/{postId}/unschedule', { params: { path: { workspaceId, postId: post.id } }, body: { version: post.version } }))
              await onDone(w.post.unscheduled)
            })}>{w.post.unschedule}</button>
          )}
        </div>
      </form>
    </section>
  )
}
