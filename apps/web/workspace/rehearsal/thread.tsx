import { useId } from 'react'
import type { Schemas } from '@sharewell/client'
import { r } from '../../messages/rehearsal.ts'
import { toMoment } from '../moments.ts'

type Channel = Schemas['Rehearsal']['channel']
type Post = Schemas['RehearsalPost']

/** One thread: its parts in order, then who answered. */
export function Thread({ channel, thread, workspaceId }: { channel: Channel; thread: Schemas['RehearsalThread']; workspaceId: string }) {
  const title = useId()
  return (
    <article className="sheet rehearsal-thread" aria-labelledby={title}>
      <ol className="rehearsal-parts">
        {thread.posts.map((post, index) => (
          <li key={post.id} id={post.id}>
            <Face name={channel.name} />
            <div className="rehearsal-post">
              {index === 0
                ? <h2 id={title}><Who name={channel.name} handle={channel.handle} at={post.at} href={`/rehearsal/${channel.id}/${post.id}`} /></h2>
                : <p className="rehearsal-who"><Who name={channel.name} handle={channel.handle} at={post.at} href={`/rehearsal/${channel.id}/${post.id}`} /></p>}
              <Body post={post} at={`/api/workspaces/${workspaceId}/rehearsal/${channel.id}/${post.id}`} />
            </div>
          </li>
        ))}
      </ol>
      {thread.replies.length > 0 && (
        <section className="rehearsal-replies rule-line" aria-label={r.replies}>
          <h3>{r.replies}</h3>
          <ol className="rehearsal-parts">
            {thread.replies.map(({ id, name, handle, text, at }) => (
              <li key={id}>
                <Face name={name} isQuiet />
                <div className="rehearsal-post"><p className="rehearsal-who"><Who name={name} handle={handle} at={at} /></p><p className="rehearsal-text">{text}</p></div>
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  )
}

/** The letters that stand where a portrait would; the name beside them says it. */
function Face({ name, isQuiet = false }: { name: string; isQuiet?: boolean }) {
  const words = name.replace(/^dr\.?\s+/i, '').split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].flatMap((word) => [...word ?? ''].slice(0, 1)).join('').toUpperCase()
  return <span className={isQuiet ? 'rehearsal-face rehearsal-face-quiet' : 'rehearsal-face'} aria-hidden="true">{letters}</span>
}

function Who({ name, handle, at, href }: { name: string; handle: string; at: number; href?: string }) {
  const time = <time dateTime={new Date(at).toISOString()}>{toMoment(at)}</time>
  return <><bdi className="rehearsal-name">{name}</bdi> <bdi className="hint">{handle}</bdi> <span className="hint">{href === undefined ? time : <a href={href}>{time}</a>}</span></>
}

function Body({ post, at }: { post: Post; at: string }) {
  const { replies, reposts, likes, views } = post.numbers
  const inside = (
    <>
      {post.text !== '' && <p className="rehearsal-text" lang={post.language} dir="auto">{post.text}</p>}
      {post.pictures.length > 0 && <Pictures post={post} at={at} />}
    </>
  )
  return (
    <>
      {post.replyTo !== null && <p className="hint">{r.answers}: <bdi>{post.replyTo}</bdi></p>}
      {post.contentWarning === null ? inside : <details className="rehearsal-warned"><summary><span>{r.warning(post.contentWarning)}</span> <span className="button">{r.show}</span></summary>{inside}</details>}
      {post.quoteOf !== null && <p className="hint">{r.quotes}: <bdi>{post.quoteOf}</bdi></p>}
      {post.repostOf !== null && <p className="hint">{r.repeats}: <bdi>{post.repostOf}</bdi></p>}
      <p className="hint rehearsal-facts">
        {post.of > 1 && <span>{r.part(post.number, post.of)}</span>}
        {post.visibility !== 'public' && <span>{r.visibility[post.visibility]}</span>}
        <span>{r.numbers(replies, reposts, likes, views)}</span>
      </p>
    </>
  )
}

function Pictures({ post, at }: { post: Post; at: string }) {
  return (
    <ul className={post.pictures.length > 1 ? 'rehearsal-pictures rehearsal-several' : 'rehearsal-pictures'}>
      {post.pictures.map(({ sha256, width, height, alternativeText }) => (
        <li key={sha256}>
          <figure>
            <img src={`${at}/${sha256}`} width={width} height={height} loading="lazy" decoding="async" alt={alternativeText ?? ''} />
            <figcaption className="hint">{alternativeText === null ? r.undescribed : <details><summary>{r.described}</summary><span lang={post.language} dir="auto">{alternativeText}</span></details>}</figcaption>
          </figure>
        </li>
      ))}
    </ul>
  )
}
