import { useEffect, useMemo, useState } from 'react'
import type { Identifier } from '@sharewell/review/contract'
import { t } from '../../messages/index.ts'
import { AutoText } from '../../ui/auto-text.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import type { Announce } from '../../ui/live-region.tsx'
import type { FoundSignal } from '../../worker/protocol.ts'
import { useReview, useReviewClient } from '../../worker/use-review.ts'
import { ToolVerdict } from '../tool-verdict.tsx'
import { DetailList } from './detail-list.tsx'
import { detailSignals, findDetails, toPieces, toStory } from './details.ts'
import type { Decisions, Detail } from './details.ts'
import '../tool.css'

const most = 5000

type Props = { text: string; onText: (text: string) => void; announce: Announce; onTake: (text: string) => void }

/** A case, made tellable: written as it was, then without what gives a person away, then mixed, then read again. */
export function StoryScreen({ text, onText, announce, onTake }: Props) {
  const words = t.story
  const [decisions, setDecisions] = useState<Decisions>(new Map())
  const [blended, setBlended] = useState(false)
  const details = useDetails(text)
  const pieces = useMemo(() => toPieces(text, details, decisions), [text, details, decisions])
  const story = useMemo(() => {
    const told = toStory(pieces)
    return told && blended ? `${told}\n\n${words.blend.line}` : told
  }, [pieces, blended, words])
  const result = useReview('story', useMemo(() => (story ? { text: story } : null), [story]))

  const decide = (detail: Detail, replacement: string | null): void => {
    const next = new Map(decisions)
    if (replacement === null) next.delete(detail.key)
    else next.set(detail.key, replacement)
    setDecisions(next)
  }

  return (
    <div className="tool">
      <header className="tool-head">
        <h1>{t.common.titles.story}</h1>
        <p>{words.intro}</p>
      </header>
      <ol className="tool-steps">
        <li>
          <h2>{words.tell.title}</h2>
          <div className="labelled">
            <label className="visually-hidden" htmlFor="story-text">{words.tell.label}</label>
            <AutoText id="story-text" className="tool-text" maxLength={most} aria-describedby="story-hint" placeholder={words.tell.placeholder} value={text} onChange={(event) => onText(event.currentTarget.value)} />
            <p className="tool-under">
              <span className="hint" id="story-hint">{words.tell.hint}</span>
              {text === '' && <button type="button" className="button button-plain" onClick={() => onText(words.exampleText)}>{words.tell.example}</button>}
            </p>
          </div>
        </li>
        <li>
          <h2>{words.lose.title}</h2>
          {details.length === 0 ? (
            <p className="hint">{text.trim() === '' ? words.lose.empty : words.lose.none}</p>
          ) : (
            <DetailList details={details} decisions={decisions} onDecide={decide} onAll={() => { setDecisions(new Map([...details.map((detail) => [detail.key, detail.suggestion] as const), ...decisions])); announce(words.lose.changed) }} />
          )}
        </li>
        <li>
          <h2>{words.blend.title}</h2>
          <p>{words.blend.body}</p>
          <ul className="tool-ideas">
            {words.blend.ideas.map((idea) => <li key={idea}>{idea}</li>)}
          </ul>
          <label className="check-line">
            <input type="checkbox" checked={blended} onChange={(event) => setBlended(event.currentTarget.checked)} />
            {words.blend.confirm}
          </label>
        </li>
        <li>
          <h2>{words.result.title}</h2>
          {story === '' ? (
            <p className="hint">{words.result.unread}</p>
          ) : (
            <>
              <section className="tool-result" aria-label={words.result.label}>
                <p dir="auto">
                  {pieces.map((piece, index) =>
                    piece.kind === 'same' ? (
                      piece.text
                    ) : (
                      // Pieces have no identity beyond their order.
                      // oxlint-disable-next-line react/no-array-index-key
                      <span key={index}><del>{piece.was}</del>{piece.text && <> <ins>{piece.text}</ins></>}</span>
                    ),
                  )}
                </p>
                {blended && <p><ins>{words.blend.line}</ins></p>}
              </section>
              <ToolVerdict review={result} text={story} />
              <div className="tool-actions">
                <button type="button" className="button button-primary" onClick={() => onTake(story)}>{words.result.use}</button>
                <CopyButton text={story} announce={announce} plain />
              </div>
            </>
          )}
        </li>
      </ol>
    </div>
  )
}

type Found = { text: string; signals: FoundSignal[]; identifiers: Identifier[] }

/** The details of the text, found again whenever it changes. */
function useDetails(text: string): Detail[] {
  const client = useReviewClient()
  const [found, setFound] = useState<Found>({ text: '', signals: [], identifiers: [] })
  useEffect(() => {
    let wanted = true
    void client.signals(text, detailSignals).then((answer) => {
      if (wanted && answer.state === 'done') setFound((before) => ({ identifiers: [], ...(before.text === text ? before : {}), text, signals: answer.output }))
    })
    void client.identifiers(text).then((answer) => {
      if (wanted && answer.state === 'done') setFound((before) => ({ signals: [], ...(before.text === text ? before : {}), text, identifiers: answer.output }))
    })
    return () => {
      wanted = false
    }
  }, [client, text])
  return useMemo(() => (found.text === text ? findDetails(text, found.signals, found.identifiers) : []), [found, text])
}
