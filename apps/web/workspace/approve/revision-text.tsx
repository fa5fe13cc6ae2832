import { Fragment } from 'react'
import { a } from '../../messages/approvals.ts'
import { toChannel } from './facts.tsx'
import type { ApprovalOnPage, Difference, PostPlace } from './load-approval.ts'

const w = a.text
type Part = NonNullable<ApprovalOnPage['standing']['content']>['parts'][number]
type Stretches = readonly { readonly start: number; readonly end: number }[]

/** The text part by part; where an earlier version was approved, that stands beside it with what changed. */
export function RevisionText({ page, place }: { page: ApprovalOnPage; place: PostPlace }) {
  const { standing: { content }, difference, channels } = page
  if (!content) return <p>{w.erased}</p>
  const variants = content.targets.filter(({ parts }) => parts !== undefined)
  const { approved } = difference
  const all = Math.max(content.parts.length, approved?.texts.length ?? 0)
  return (
    <div className="stack">
      {approved && <ChangeWords difference={difference} />}
      <ol className={approved ? 'texts texts-beside' : 'texts'}>
        {Array.from({ length: all }, (_, at) => {
          const part = content.parts[at]
          const before = approved?.texts[at]
          return (
            <li key={at} className="text-part">
              <h3 className="hint">{w.part(at + 1, all)}</h3>
              {approved && (
                <div className="side">
                  <p className="label">{w.before(approved.number)}</p>
                  {before === undefined ? <p className="hint">{w.noPart}</p> : <p className="words" lang={content.language} dir="auto"><Words text={before} marks={difference.parts[at]?.removed ?? []} is="removed" /></p>}
                </div>
              )}
              <div className="side">
                {approved && <p className="label">{w.now}</p>}
                {part === undefined ? <p className="hint">{w.partGone}</p> : <p className="words" data-part={at} lang={content.language} dir="auto"><Words text={part.text} marks={difference.parts[at]?.added ?? []} is="added" /></p>}
                {part && <Pictures part={part} place={place} />}
              </div>
            </li>
          )
        })}
      </ol>
      {variants.map(({ channelId, parts = [] }) => (
        <section key={channelId} className="stack rule-line">
          <h3>{w.variant(toChannel(channelId, channels))}</h3>
          {parts.map((part, at) => <div key={at} className="side"><p className="words" lang={content.language} dir="auto">{part.text}</p><Pictures part={part} place={place} /></div>)}
        </section>
      ))}
    </div>
  )
}

function ChangeWords({ difference: { parts, fields } }: { difference: Difference }) {
  const isSame = parts.every(({ added, removed }) => added.length === 0 && removed.length === 0)
  const names = fields.flatMap((name) => (isField(name) ? [w.field[name]] : []))
  return <>{isSame && <p>{w.same}</p>}{names.length > 0 && <p>{w.fields(names.join(', '))}</p>}</>
}

function isField(name: string): name is keyof typeof w.field {
  return Object.hasOwn(w.field, name)
}

/** A text with its changed stretches; each piece says where it begins, so that marked words are found again. */
function Words({ text, marks, is }: { text: string; marks: Stretches; is: 'added' | 'removed' }) {
  const pieces: { start: number; end: number; isMarked: boolean }[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start > at) pieces.push({ start: at, end: start, isMarked: false })
    pieces.push({ start, end, isMarked: true })
    at = end
  }
  if (at < text.length || pieces.length === 0) pieces.push({ start: at, end: text.length, isMarked: false })
  const Mark = is === 'added' ? 'ins' : 'del'
  return (
    <>
      {pieces.map(({ start, end, isMarked }) => (
        <Fragment key={start}>
          {isMarked && <span className="visually-hidden">{w[is]} </span>}
          {isMarked ? <Mark data-from={start}>{text.slice(start, end)}</Mark> : <span data-from={start}>{text.slice(start, end)}</span>}
          {isMarked && <span className="visually-hidden"> {w.end} </span>}
        </Fragment>
      ))}
    </>
  )
}

function Pictures({ part: { media = [] }, place: { workspaceId, postId } }: { part: Part; place: PostPlace }) {
  return media.map(({ sha256, alternativeText = '' }) => (
    <figure key={sha256} className="picture">
      <img src={`/api/media/${workspaceId}/${postId}/${sha256}`} alt={alternativeText} />
      <figcaption className="hint">{alternativeText === '' ? w.noWords : w.picture(alternativeText)}</figcaption>
    </figure>
  ))
}
