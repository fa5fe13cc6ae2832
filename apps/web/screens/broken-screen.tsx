import { t } from '../messages/index.ts'
import { AutoText } from '../ui/auto-text.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import './tool.css'

/** When the page itself breaks: what happened, that nothing is lost, the way on. */
export function BrokenScreen({ text, announce, onAgain }: { text: string; announce: (words: string) => void; onAgain: () => void }) {
  const words = t.common.broken
  return (
    <div className="tool" role="alert">
      <header className="tool-head">
        <h1>{words.title}</h1>
        <p>{words.body}</p>
      </header>
      {text !== '' && <AutoText className="tool-text" aria-label={words.label} readOnly value={text} />}
      <div className="tool-actions">
        {text !== '' && <CopyButton text={text} announce={announce} />}
        <button type="button" className="button" onClick={onAgain}>
          {words.again}
        </button>
      </div>
    </div>
  )
}
