import { tickDown, type ConsentPlace, type TakeDownTask } from '@sharewell/domain/consent'
import { useId, type Ref } from 'react'
import { toNow } from '../../consents/now.ts'
import type { useConsents } from '../../consents/use-consents.ts'
import { m } from '../../messages/consents.ts'
import { toDateWords, toToday } from '../guidance/data/today.ts'
import type { Deeds } from './use-deeds.ts'

function toHow(place: ConsentPlace): string {
  if (place === 'website' || place === 'journal' || place === 'lecture') return m.tasks.how[place]
  return place === 'youtube' || place === 'tiktok' ? m.tasks.how.film : m.tasks.how.post
}
const isShared = (place: ConsentPlace): boolean => !['website', 'journal', 'lecture'].includes(place)

type Props = { tasks: readonly TakeDownTask[]; title: Ref<HTMLHeadingElement>; consents: ReturnType<typeof useConsents>; deeds: Deeds }

/** What still stands although its consent has ended, how to take it down, and what cannot be taken back. */
export function TakeDownList({ tasks, title, consents, deeds }: Props) {
  const titleId = useId()
  const tick = (task: TakeDownTask): void => {
    const set = (day: string | null): ReturnType<typeof consents.change> => consents.change(task.consent, (record) => tickDown(record, task.usage, day, toNow()))
    void deeds.run(set(toToday()), m.tasks.doneSaid(m.places[task.place]), () => set(null))
  }

  return (
    <section className="consents-tasks" aria-labelledby={titleId}>
      <h2 id={titleId} ref={title} tabIndex={-1}>{m.tasks.title(tasks.length)}</h2>
      <p>{m.tasks.lead}</p>
      <ol>
        {tasks.map((task) => (
          <li key={`${task.consent} ${task.usage}`} className="consents-task">
            <h3>{m.tasks[task.because](m.places[task.place], toDateWords(task.since))}</h3>
            <p>{m.tasks.posted(toDateWords(task.postedOn))} {toHow(task.place)}{isShared(task.place) && ` ${m.tasks.ask}`}{task.place === 'mastodon' && ` ${m.tasks.mastodon}`}</p>
            <p className="consents-task-foot">
              <button type="button" className="button" aria-label={`${m.tasks.done}: ${m.places[task.place]}`} onClick={() => tick(task)}>{m.tasks.done}</button>
              {task.address !== undefined && <a href={task.address} target="_blank" rel="noreferrer noopener">{m.tasks.open}</a>}
            </p>
          </li>
        ))}
      </ol>
      <p className="consents-honest">{m.tasks.honest}</p>
    </section>
  )
}
