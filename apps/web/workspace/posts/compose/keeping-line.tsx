import { saveFiles, toDraftFiles } from '../../../drafts/draft-files.ts'
import type { EditorState } from '../../../drafts/draft-editor.ts'
import { d as m } from '../../../messages/drafts.ts'

/** Whether the words are kept, and where they are not, why, with a file as the way on. */
export function KeepingLine({ keeping, content }: Pick<EditorState, 'keeping' | 'content'>) {
  const isKept = keeping === 'kept' || keeping === 'waiting'
  return (
    <div className="compose-keeping">
      <output className="hint" data-keeping={keeping}>{isKept ? m.keeping[keeping] : m.unkept[keeping]}</output>
      {!isKept && <button type="button" className="button button-plain" onClick={() => saveFiles(toDraftFiles(content))}>{m.save}</button>}
    </div>
  )
}
