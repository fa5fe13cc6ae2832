import { w } from '../../../../messages/pictures.ts'
import type { Picture } from '../shelf/picture.ts'
import type { PictureShelf } from '../shelf/picture-shelf.ts'
import { usePictureUrl } from '../stage/use-picture-url.ts'
import { findTooLarge } from './fit-limits.ts'

/** A smaller file for the platforms that would refuse this one: made, looked at, then taken or left. */
export function FitStep({ picture, shelf, onTaken }: { picture: Picture; shelf: PictureShelf; onTaken: () => void }) {
  const { version, preview, work } = picture
  const { width = 0, height = 0, type = 'unknown' } = version.examined ?? {}
  const url = usePictureUrl(preview?.file ?? null, preview?.report.type ?? type)
  const large = findTooLarge(version.file.size, Math.max(width, height))
  if (work === 'fitting') return <p className="hint" role="status">{w.fit.working}</p>
  if (preview) {
    const { report } = preview
    return (
      <div className="fit">
        <h3>{w.fit.preview(preview.names)}</h3>
        {url && <img className="fit-look" src={url} alt={w.fit.preview(preview.names)} draggable={false} />}
        <p>{w.fit.sizes(w.bytes(report.bytesBefore), w.bytes(report.bytesAfter))} {report.width === report.widthBefore ? w.fit.same : w.fit.pixels(`${report.widthBefore} × ${report.heightBefore}`, `${report.width} × ${report.height}`)}</p>
        <div className="steps-row">
          <button type="button" className="button" onClick={() => { shelf.takeFit(picture.id); onTaken() }}>{w.fit.take}</button>
          <button type="button" className="button button-quiet" onClick={() => shelf.change(picture.id, { preview: null })}>{w.fit.leave}</button>
        </div>
      </div>
    )
  }
  if (!large) return null
  return (
    <p className="fit-offer">
      <span>{w.fit.over(large.names)}</span>{' '}
      <button type="button" className="button button-plain" disabled={picture.progress !== null || work !== null} onClick={() => void shelf.fit(picture.id, large.limits, large.names.join(', '))}>{w.fit.make(large.names)}</button>
    </p>
  )
}
