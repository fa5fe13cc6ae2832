import type { Problem } from '@sharewell/client'
import { w } from '../../messages/posts.ts'
import { Title } from '../parts.tsx'

/** The shape of a page until its content is here. */
export function Waiting() {
  return <section className="sheet" aria-busy="true"><p className="visually-hidden">{w.loading}</p><span className="boot-line" /><span className="posts-shape" /></section>
}

/** Why a page has nothing to show, and the way on. */
export function Missing({ refused, onTry }: { refused: { readonly words: string; readonly status: number }; onTry: () => void }) {
  const isGone = refused.status === 404
  return (
    <section className="sheet">
      <Title>{isGone ? w.post.gone : w.notHere}</Title>
      <p>{isGone ? w.post.goneMore : refused.words}</p>
      <div className="row">{isGone ? <a className="button" href="/posts">{w.compose.back}</a> : <button type="button" className="button button-primary" onClick={onTry}>{w.reload}</button>}</div>
    </section>
  )
}

/** What was refused, where it happened. */
export function Refused({ problem }: { problem: Problem | null }) {
  return <div role="alert">{problem && <p className="refusal">{problem.words}</p>}</div>
}
