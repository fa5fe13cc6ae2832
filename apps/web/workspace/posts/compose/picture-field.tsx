import { useEffect, useId, useMemo, useState } from 'react'
import type { DraftContent, DraftPicture } from '../../../drafts/draft.ts'
import { makeId } from '../../../drafts/open-drafts.ts'
import { privateField } from '../../../drafts/use-draft-editor.ts'
import { w } from '../../../messages/posts.ts'
import { Choice } from '../../parts.tsx'
import { movePicture, placeOf } from './cut-parts.ts'

const types = ['image/jpeg', 'image/png', 'image/gif', 'image/webp']
/** What the server takes, in bytes. */
const mostBytes = 16_000_000

/** The pictures of a draft, each with words for who cannot see it. They stay on the device until the post is sent. */
export function PictureField({ content, parts, onChange }: { content: DraftContent; parts: number; onChange: (next: Partial<DraftContent>) => void }) {
  const id = useId()
  const [refusal, setRefusal] = useState('')
  const add = async (files: readonly File[]): Promise<void> => {
    setRefusal('')
    const added: DraftPicture[] = []
    for (const file of files) {
      if (!types.includes(file.type)) setRefusal(w.compose.notPicture)
      else if (file.size > mostBytes) setRefusal(w.compose.tooLarge)
      else added.push({ id: makeId(), type: file.type, name: file.name, alternativeText: '', bytes: new Uint8Array(await file.arrayBuffer()) })
    }
    if (added.length > 0) onChange({ pictures: [...content.pictures, ...added] })
  }
  const setPicture = (pictureId: string, next: Partial<DraftPicture>): void => onChange({ pictures: content.pictures.map((one) => (one.id === pictureId ? { ...one, ...next } : one)) })
  return (
    <section className="pictures-field" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{w.compose.pictures}</h2>
      <p className="hint" id={`${id}-hint`}>{w.compose.picturesHint}</p>
      {content.pictures.length > 0 && (
        <ul className="pictures-list">
          {content.pictures.map((picture, index) => (
            <li key={picture.id}>
              <PictureView picture={picture} />
              <div className="stack">
                <div className="labelled">
                  <label htmlFor={`${id}-${picture.id}`}>{w.compose.picture(index + 1)}: {w.compose.alt}</label>
                  <textarea id={`${id}-${picture.id}`} className="field" rows={2} maxLength={4000} dir="auto" value={picture.alternativeText} {...privateField} onChange={(event) => setPicture(picture.id, { alternativeText: event.currentTarget.value })} />
                  <p className="hint">{picture.alternativeText.trim() === '' ? w.compose.noAlt : w.compose.altHint}</p>
                </div>
                {parts > 1 && <Choice label={w.compose.inPart} value={String(Math.min(placeOf(content, picture.id), parts - 1))} options={Array.from({ length: parts }, (_, part) => [String(part), w.compose.part(part + 1, parts)] as const)} onChoose={(part) => onChange({ parts: movePicture(content.parts, picture.id, Number(part)) })} />}
                <div><button type="button" className="button button-plain" onClick={() => onChange({ pictures: content.pictures.filter((one) => one.id !== picture.id) })}>{w.compose.removePicture(index + 1)}</button></div>
              </div>
            </li>
          ))}
        </ul>
      )}
      <label className="button pictures-add" htmlFor={`${id}-file`}>
        {w.compose.addPicture}
        <input id={`${id}-file`} className="visually-hidden" type="file" multiple accept={types.join()} aria-describedby={`${id}-hint`} onChange={(event) => { void add([...event.currentTarget.files ?? []]); event.currentTarget.value = '' }} />
      </label>
      <div role="alert">{refusal !== '' && <p className="refusal">{refusal}</p>}</div>
    </section>
  )
}

/** Shown from the device's own memory; what it shows is told by the field beside it. */
function PictureView({ picture: { bytes, type } }: { picture: DraftPicture }) {
  const address = useMemo(() => URL.createObjectURL(new Blob([bytes], { type })), [bytes, type])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return <img className="pictures-view" src={address} alt="" />
}
