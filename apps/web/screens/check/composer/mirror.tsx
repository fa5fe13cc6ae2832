import { memo } from 'react'
import type { Piece, Run } from '../text/pieces.ts'

function isSameRun(a: Run, b: Run | undefined): boolean {
  return b !== undefined && a.text === b.text && a.severity === b.severity && a.active === b.active && a.tinted === b.tinted && a.keys.join() === b.keys.join()
}

function toClassName(run: Run): string | undefined {
  const names = [run.severity && `line-${run.severity}`, run.active && 'line-active', run.tinted && 'line-tinted'].filter(Boolean)
  return names.length > 0 ? names.join(' ') : undefined
}

const MirrorPiece = memo(
  function MirrorPiece({ piece }: { piece: Piece }) {
    return piece.runs.map((run, index) => (
      // A run has no identity beyond its place in the piece.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className={toClassName(run)} data-keys={run.keys.length > 0 ? run.keys.join('\u0001') : undefined}>
        {run.text}
      </span>
    ))
  },
  ({ piece: a }, { piece: b }) => a.runs.length === b.runs.length && a.runs.every((run, index) => isSameRun(run, b.runs[index])),
)

/** The same words under the field, invisible but for the lines under them. It also gives the field its height. */
export function Mirror({ pieces, fieldRef }: { pieces: Piece[]; fieldRef: React.Ref<HTMLDivElement> }) {
  return (
    <div className="composer-mirror" aria-hidden="true" ref={fieldRef}>
      {pieces.map((piece, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <MirrorPiece key={index} piece={piece} />
      ))}
      {'\u200b'}
    </div>
  )
}

/**
 * Where the first line of each of these findings stands, in pixels below the top of `mirror`; of findings in pictures, where their mark stands on the same sheet.
 * Findings without words in the text are missing. Looks no further than the last of them.
 */
export function measureAnchors(mirror: HTMLElement, keys: readonly string[]): Map<string, number> {
  const top = mirror.getBoundingClientRect().top
  const wanted = new Set(keys)
  const anchors = new Map<string, number>()
  for (const span of (mirror.closest('.paper') ?? mirror).querySelectorAll<HTMLElement>('[data-keys]')) {
    if (wanted.size === 0) break
    const here = (span.dataset['keys'] ?? '').split('\u0001').filter((key) => wanted.has(key))
    const [rect] = here.length > 0 ? span.getClientRects() : []
    for (const key of here) {
      wanted.delete(key)
      if (rect) anchors.set(key, rect.top - top)
    }
  }
  return anchors
}
