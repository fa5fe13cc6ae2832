import { useState } from 'react'
import { w } from '../../../../messages/pictures.ts'
import type { Version } from '../shelf/picture.ts'
import { usePictureUrl } from '../stage/use-picture-url.ts'
import './compare.css'

/** The file before and the file now, one over the other, with a slider between them. */
export function Compare({ before, after }: { before: Version; after: Version }) {
  const [share, setShare] = useState(50)
  const [was, is] = [usePictureUrl(before.file, before.examined?.type ?? 'unknown'), usePictureUrl(after.file, after.examined?.type ?? before.examined?.type ?? 'unknown')]
  const { width = 1, height = 1 } = before.examined ?? {}
  return (
    <div className="compare">
      <div className="compare-plane" style={{ aspectRatio: `${width} / ${height}`, inlineSize: `min(100%, calc(70dvh * ${(width / height).toFixed(4)}))` }}>
        {is && <img src={is} alt="" draggable={false} />}
        {was && <img className="compare-before" src={was} alt="" draggable={false} style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }} />}
        <span className="compare-edge" style={{ left: `${share}%` }} />
        {share > 8 && <span className="compare-word compare-word-before" aria-hidden="true">{w.compare.before}</span>}
        {share < 92 && <span className="compare-word compare-word-after" aria-hidden="true">{w.compare.after}</span>}
      </div>
      <input type="range" dir="ltr" min={0} max={100} step={1} value={share} aria-label={w.compare.slider} aria-valuetext={w.compare.value(share)} onChange={(event) => setShare(event.currentTarget.valueAsNumber)} />
    </div>
  )
}
