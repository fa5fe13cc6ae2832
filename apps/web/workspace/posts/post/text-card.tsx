import { w } from '../../../messages/posts.ts'
import type { PostContent } from '../api.ts'
import type { Deal } from './post-page.tsx'
import { toName } from './state-words.ts'

/** The text as it stands on the server, part by part, with its pictures and what others said of it. */
export function TextCard({ facts, workspaceId, memberId }: Deal) {
  const { post, remarks } = facts
  const { content } = post
  return (
    <section className="sheet text-card" aria-labelledby="text-title">
      <h2 id="text-title">{w.post.textTitle}</h2>
      {content === null ? <p>{w.post.erased}</p> : (
        <>
          {content.contentWarning !== undefined && <p className="text-warning" dir="auto">{content.contentWarning}</p>}
          <ol className="text-parts">
            {content.parts.map((part, index) => (
              // A part has no name of its own but its place.
              <li key={index}>
                {content.parts.length > 1 && <p className="hint">{w.compose.part(index + 1, content.parts.length)}</p>}
                <p className="text-words" dir="auto" lang={content.language}>{part.text}</p>
                {(part.media ?? []).map((one) => <Picture key={one.sha256} media={one} from={`/api/media/${workspaceId}/${post.id}/${one.sha256}`} />)}
              </li>
            ))}
          </ol>
        </>
      )}
      {remarks.length > 0 && (
        <>
          <h3 className="label">{w.post.remarks}</h3>
          <ul className="text-remarks">
            {remarks.map((remark) => (
              <li key={remark.id}>
                <p className="hint">{w.post.remarkBy(toName(facts, remark.by, memberId), content?.parts[remark.part]?.text.slice(remark.start, remark.end).slice(0, 80) ?? '')}</p>
                <p dir="auto">{remark.text ?? w.list.erased}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Picture({ media: { alternativeText = '' }, from }: { media: NonNullable<PostContent['parts'][number]['media']>[number]; from: string }) {
  return (
    <figure className="text-picture">
      <img src={from} alt={alternativeText} />
      <figcaption className="hint">{alternativeText === '' ? w.compose.noAlt : alternativeText}</figcaption>
    </figure>
  )
}
