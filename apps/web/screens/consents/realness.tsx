import { m } from '../../messages/consents.ts'
import { linkTo } from '../../ui/use-route.ts'

/** What makes a consent real, when none is needed, and what none allows. */
export function Realness() {
  return (
    <aside className="consents-aside" aria-label={m.real.title}>
      <section>
        <h2>{m.real.title}</h2>
        <ol className="consents-real">
          {m.real.items.map((item) => <li key={item}>{item}</li>)}
        </ol>
      </section>
      <section>
        <h2>{m.composite.title}</h2>
        <p>{m.composite.body}</p>
        <p><a {...linkTo('story')}>{m.composite.link}</a></p>
      </section>
      <section>
        <h2>{m.dignity.title}</h2>
        <p>{m.dignity.body}</p>
      </section>
    </aside>
  )
}
