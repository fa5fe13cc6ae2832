import { useRef } from 'react'
import { t } from '../../../messages/index.ts'
import './add-pictures.css'

/** The way in for pictures: the device's own choice of files, a camera roll on phones. */
export function AddPictures({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const ref = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="button button-plain add-pictures" onClick={() => ref.current?.click()}>
        <svg viewBox="0 0 16 14" width="16" height="14" aria-hidden="true" focusable="false"><path d="M1.5 1.5h13v11h-13zM1.5 10l4-4 4 4 2-2 3 3M11 4.6v.1" /></svg>
        {t.check.pictures.add}
      </button>
      {/* What a file is, its content tells; the list is a hint for the device's own window. */}
      <input ref={ref} type="file" accept="image/*" multiple hidden onChange={(event) => {
        onFiles([...(event.currentTarget.files ?? [])])
        event.currentTarget.value = ''
      }} />
    </>
  )
}

/** Lies over the page while files hang over it. */
export function DropVeil() {
  return <div className="drop-veil" aria-hidden="true"><p>{t.check.pictures.drop}</p></div>
}
