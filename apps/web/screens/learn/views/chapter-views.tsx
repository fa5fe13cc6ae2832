import { c, l } from '../../../messages/learn.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { Actions } from '../parts/actions.tsx'
import { Head } from '../parts/head.tsx'
import { findStory } from '../stories/index.ts'

const kin: readonly string[] = ['role-models', 'grey-zones', 'facilitate']

type Announce = (words: string) => void
type Titled = { readonly title: string; readonly more: string }

function Points({ points, ordered = false }: { points: readonly Titled[]; ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul'
  return <List className={ordered ? 'learn-points learn-numbered' : 'learn-points'}>{points.map(({ title, more }) => <li key={title}><strong>{title}</strong> {more}</li>)}</List>
}

/** The chapters for groups, at the foot of each of them. */
function Kin({ place }: { place: string }) {
  return (
    <nav className="learn-kind-links no-print" aria-label={l.group}>
      {c.more.filter((one) => kin.includes(one.place)).map((one) => <a key={one.place} {...linkTo('learn', one.place)} aria-current={one.place === place ? 'true' : undefined}>{one.title}</a>)}
    </nav>
  )
}

/** What good role models do, how to watch them, and where courses are found. */
export function RoleModelsView({ announce }: { announce: Announce }) {
  const words = c.roleModels
  return (
    <>
      <Head title={words.title} lead={words.lead} />
      <div className="learn-sheet learn-chapter">
        <section aria-labelledby="habits"><h2 id="habits">{words.habitsTitle}</h2><Points points={words.habits} ordered /></section>
        <section aria-labelledby="watch"><h2 id="watch">{words.watchTitle}</h2><ul className="learn-points">{words.watch.map((one) => <li key={one}>{one}</li>)}</ul></section>
        <section aria-labelledby="courses">
          <h2 id="courses">{words.coursesTitle}</h2>
          <p>{words.coursesLead}</p>
          <Points points={words.courses} />
          <p>{words.coursesTest}</p>
        </section>
      </div>
      <Kin place="role-models" />
      <Actions place="role-models" announce={announce} />
    </>
  )
}

/** Notes for whoever leads a group: a plan by minutes, what to keep in mind, which story. */
export function FacilitateView({ announce }: { announce: Announce }) {
  const words = c.facilitate
  return (
    <>
      <Head title={words.title} lead={words.lead} />
      <div className="learn-sheet learn-chapter">
        <section aria-labelledby="plan">
          <h2 id="plan">{words.planTitle}</h2>
          <ol className="learn-plan">
            {words.plan.map(({ minutes, title, more }) => <li key={title}><span className="learn-minutes">{minutes} min</span><p><strong>{title}.</strong> {more}</p></li>)}
          </ol>
        </section>
        <section aria-labelledby="mind"><h2 id="mind">{words.mindTitle}</h2><ul className="learn-points">{words.mind.map((one) => <li key={one}>{one}</li>)}</ul></section>
        <section aria-labelledby="choose">
          <h2 id="choose">{words.chooseTitle}</h2>
          <ul className="learn-points">
            {words.choose.map(({ story, more }) => <li key={story}><a {...linkTo('learn', `story/${story}`)}>{findStory(story)?.title}</a>: {more}.</li>)}
          </ul>
        </section>
        <p>{words.session}</p>
        <p>{words.forSchools}</p>
      </div>
      <Kin place="facilitate" />
      <Actions place="facilitate" announce={announce} />
    </>
  )
}

/** Grey zones: both sides of each, how a group can decide, and a sheet to print. */
export function GreyZonesView({ announce }: { announce: Announce }) {
  const words = c.greyZones
  return (
    <>
      <Head title={words.title} lead={words.lead} />
      <div className="learn-sheet learn-chapter">
        <section aria-labelledby="how"><h2 id="how">{words.howTitle}</h2><Points points={words.how} ordered /></section>
        <section className="learn-zones" aria-labelledby="zones">
          <h2 id="zones">{words.zonesTitle}</h2>
          {words.zones.map(({ id, title, scene, sides: [one, other], ask, topic }) => (
            <section key={id} className="learn-zone" aria-labelledby={`zone-${id}`}>
              <h3 id={`zone-${id}`}>{title}</h3>
              <p className="learn-scene">{scene}</p>
              <dl className="learn-sides">
                <div><dt>{words.oneSide}</dt><dd>{one}</dd></div>
                <div><dt>{words.otherSide}</dt><dd>{other}</dd></div>
              </dl>
              <p className="hint">{words.talk}</p>
              <ul className="learn-points">{ask.map((question) => <li key={question}>{question}</li>)}</ul>
              <p className="no-print"><a {...linkTo('guidance', `topic/${topic}`)}>{words.guidance}</a></p>
            </section>
          ))}
        </section>
        <section className="learn-decision" aria-labelledby="sheet">
          <h2 id="sheet">{words.sheetTitle}</h2>
          <p className="hint no-print">{words.sheetMore}</p>
          <ul>{words.sheet.map((line) => <li key={line}>{line}</li>)}</ul>
        </section>
      </div>
      <Kin place="grey-zones" />
      <Actions place="grey-zones" announce={announce} />
    </>
  )
}
