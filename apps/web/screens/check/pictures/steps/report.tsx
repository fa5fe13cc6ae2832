import { w } from '../../../../messages/pictures.ts'
import type { Version } from '../shelf/picture.ts'
import { toHiddenKinds } from '../words-of.ts'

/** What the last step did, in facts. */
export function toReportLines({ made }: Pick<Version, 'made'>): string[] {
  if (made.by === 'bringing') return []
  const { bytesBefore, bytesAfter } = made.report
  const size = w.report.size(w.bytes(bytesBefore), w.bytes(bytesAfter))
  if (made.by === 'fitting') return [w.report.fitted(made.report.width, made.report.height), size]
  const { covered, removed, outside } = made.report
  const gone = toHiddenKinds(removed)
  return [
    ...(covered.length > 0 ? [w.report.covered(covered.length), outside === 'exact' ? w.report.exact : w.report.near(Math.floor(outside))] : [w.report.kept]),
    ...(gone.length > 0 ? [w.report.gone(gone)] : []),
    size,
  ]
}

export function Report({ version }: { version: Version }) {
  const lines = toReportLines(version)
  if (lines.length === 0) return null
  return (
    <div className="report">
      <h3>{w.report.title}</h3>
      <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>
    </div>
  )
}
