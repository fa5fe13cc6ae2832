import { memo } from 'react'
import type { Paragraph, Run } from '../text/paragraphs.ts'

function isSameRun(a: Run, b: Run | undefined): boolean {
  return b !== undefined && a.text === b.text && a.severity === b.severity && a.active === b.active && a.tinted === b.tinted && a.keys.join() === b.keys.join()
}

function toClassName(run: Run): string | undefined {
  const names = [run.severity && `line-${run.severity}`, run.active && 'line-active', run.tinted && 'line-tinted'].filter(Boolean)
  return names.length > 0 ? names.join(' ') : undefined
}

const MirrorParagraph = memo(
  function MirrorParagraph({ paragraph }: { paragraph: Paragraph }) {
    return paragraph.runs.map((run, index) => (
      // A run has no identity beyond its place in the paragraph.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className={toClassName(run)} data-keys={run.keys.length > 0 ? run.keys.join('\u0001') : undefined}>
        {run.text}
      </span>
    ))
  },
  ({ paragraph: a }, { paragraph: b }) => a.runs.length === b.runs.length && a.runs.every((run, index) => isSameRun(run, b.runs[index])),
)

/** The same words under the field, invisible but for the lines under them. It also gives the field its height. */
export function Mirror({ paragraphs, fieldRef }: { paragraphs: Paragraph[]; fieldRef: React.Ref<HTMLDivElement> }) {
  return (
    <div className="composer-mirror" aria-hidden="true" ref={fieldRef}>
      {paragraphs.map((paragraph, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <MirrorParagraph key={index} paragraph={paragraph} />
      ))}
      {'\u200b'}
    </div>
  )
}

/**
 * Where each finding's first line stands, in pixels below the top of `mirror`.
 * Findings without words in the text are missing.
 */
export function measureAnchors(mirror: HTMLElement): Map<string, number> {
  const top = mirror.getBoundingClientRect().top
  const anchors = new Map<string, number>()
  for (const span of mirror.querySelectorAll<HTMLElement>('[data-keys]')) {
    const [rect] = span.getClientRects()
    if (!rect) continue
    for (const key of (span.dataset['keys'] ?? '').split('\u0001')) if (!anchors.has(key)) anchors.set(key, rect.top - top)
  }
  return anchors
}
