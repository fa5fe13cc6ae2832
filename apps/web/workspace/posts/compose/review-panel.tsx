import { useEffect, useMemo, useState } from 'react'
import type { Platform } from '@sharewell/domain/limits'
import type { Finding } from '@sharewell/review/contract'
import type { PolicyPack } from '@sharewell/review/pack'
import type { DraftContent, DraftPart } from '../../../drafts/draft.ts'
import { t } from '../../../messages/index.ts'
import { w } from '../../../messages/posts.ts'
import { findSources, toShortName } from '../../../packs/cite.ts'
import { housePack } from '../../../packs/load-pack.ts'
import { toNotes } from '../../../screens/check/notes/notes.ts'
import { toSentence } from '../../../screens/check/notes/verdict.ts'
import { Mark } from '../../../ui/mark.tsx'
import { ReviewClientContext, useReview } from '../../../worker/use-review.ts'
import type { Identity } from '../api.ts'
import { findReader, toDeviceInput } from './device-review.ts'

interface Props { readonly content: DraftContent; readonly parts: readonly DraftPart[]; readonly identity: Identity; readonly platform: Platform | undefined }

/** Reads along on the device: the verdict as a sentence, and what stands out with its reason, its way on and what it stands on. */
export function ReviewPanel(props: Props) {
  const { activePacks } = props.identity.profile
  const [packs, setPacks] = useState<readonly PolicyPack[]>([])
  const reader = useMemo(() => findReader(activePacks), [activePacks])
  useEffect(() => {
    let isHere = true
    void reader.heed(activePacks).then((heeded) => { if (isHere) setPacks(heeded) }, () => undefined)
    return () => { isHere = false }
  }, [reader, activePacks])
  return <ReviewClientContext value={reader.client}><Panel {...props} packs={packs} /></ReviewClientContext>
}

function Panel({ content, parts, identity, platform, packs }: Props & { packs: readonly PolicyPack[] }) {
  const input = useSame(toDeviceInput(content, parts, identity.profile, platform))
  const review = useReview('check', input)
  const notes = useMemo(() => toNotes(review.output?.findings ?? []), [review.output])
  const sentence = toSentence({ phase: review.phase, blank: input === null, tooLong: false, failed: review.failed, current: review.current, typing: false, output: review.output, notes, asideCount: 0, blanks: 0, looking: 0 }, t.check.verdict)
  const care = review.output?.care ?? null
  return (
    <>
      <h2>{w.review.title}</h2>
      <div className="review-verdict" role="status" data-read={review.current ? 'yes' : 'no'}>
        <p className={`review-words review-${sentence.look}`}>{sentence.words}</p>
        <p className="hint">{input === null ? w.review.empty : sentence.more}</p>
      </div>
      {care && <section className="review-care"><p>{care.what}</p><ul>{care.lines.map((line) => <li key={line}>{line}</li>)}</ul></section>}
      {notes.length > 0 && <ul className="review-notes" aria-label={w.review.list}>{notes.map(({ key: name, finding }) => <li key={name}><Note finding={finding} packs={packs} /></li>)}</ul>}
    </>
  )
}

/** The same object while it says the same: what is read changes only where its words do, however often the draft was kept. */
function useSame<Value>(value: Value): Value {
  const [kept, keep] = useState(value)
  const isSame = JSON.stringify(kept) === JSON.stringify(value)
  if (!isSame) keep(value)
  return isSame ? kept : value
}

function Note({ finding, packs }: { finding: Finding; packs: readonly PolicyPack[] }) {
  const sources = findSources(finding.clauses, packs)
  return (
    <details className="review-note">
      <summary>
        <span className={`note-severity sev-${finding.severity}`}><Mark severity={finding.severity} /> {t.common.severity[finding.severity]}</span>
        <span className="review-what">{finding.what}</span>
        {finding.in && 'attachment' in finding.in ? <span className="hint">{w.review.inPicture}</span> : /[\p{L}\p{N}]/u.test(finding.quote) && <q className="review-quote" dir="auto">{finding.quote}</q>}
      </summary>
      <dl>
        <dt>{w.review.why}</dt><dd>{finding.why}</dd>
        <dt>{w.review.doThis}</dt><dd>{finding.doThis}</dd>
        {sources.length > 0 && <><dt>{w.review.standsOn}</dt><dd><ul>{sources.flatMap(({ pack, clauses }) => clauses.slice(0, 2).map((clause) => <li key={clause.id}><a href={`/guidance#clause/${clause.id}`}>{pack.id === housePack ? t.check.notes.source.house : toShortName(pack)}: {clause.title}</a></li>))}</ul></dd></>}
      </dl>
    </details>
  )
}
