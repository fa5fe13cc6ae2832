import { Mark } from '../../../ui/mark.tsx'
import { w } from '../../../messages/pictures.ts'
import { findGravest, type Note } from '../notes/notes.ts'
import { Progress } from './progress.tsx'
import { canShow, type Picture } from './shelf/picture.ts'
import { usePictureUrl } from './stage/use-picture-url.ts'
import { toFoundWords } from './words-of.ts'

type Props = { pictures: readonly Picture[]; openId: string | null; nowId: string | null; notesOf: (id: string) => readonly Note[]; onOpen: (id: string) => void }

/** All pictures, small, with what is known of each; one of them stands open below. */
export function Strip({ pictures, openId, nowId, notesOf, onOpen }: Props) {
  return (
    <ol className="pic-strip">
      {pictures.map((picture, at) => <li key={picture.id}><Tile {...{ picture, onOpen }} number={at + 1} notes={notesOf(picture.id)} isOpen={picture.id === openId} isNow={picture.id === nowId} /></li>)}
    </ol>
  )
}

function Tile({ picture, number, notes, isOpen, isNow, onOpen }: { picture: Picture; number: number; notes: readonly Note[]; isOpen: boolean; isNow: boolean; onOpen: (id: string) => void }) {
  const { examined } = picture.version
  const url = usePictureUrl(canShow(picture) ? picture.version.file : null, examined?.type ?? 'unknown')
  const gravest = findGravest([...notes])
  return (
    <button type="button" className="pic-tile" aria-pressed={isOpen} data-keys={isOpen ? undefined : notes.map(({ key }) => key).join('\u0001') || undefined} onClick={() => onOpen(picture.id)}>
      <span className="pic-thumb">{url ? <img src={url} alt="" draggable={false} decoding="async" /> : examined?.refusal && <NoPicture />}</span>
      <span className="pic-tile-words">
        <span className="pic-tile-name">
          {w.picture(number)}
          {gravest && picture.progress === null && <span className={`sev-${gravest.finding.severity}`}><Mark severity={gravest.finding.severity} /></span>}
        </span>
        {picture.progress !== null ? <Progress value={picture.progress} {...{ number, isNow }} /> : <span className="pic-tile-found">{examined?.refusal ? w.refused : examined && toFoundWords(examined)}</span>}
      </span>
    </button>
  )
}

/** Stands where a file cannot be shown. */
export function NoPicture() {
  return <svg className="no-picture" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d="M4 4h16v16H4zM4 20L20 4" /></svg>
}
