import { t } from '../messages/index.ts'
import { Dialog } from '../ui/dialog.tsx'
import './keys-dialog.css'

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)
const main = isApple ? '⌘' : 'Ctrl'

/** What each key does, in the order of use. */
const rows: { keys: string[]; does: Exclude<keyof typeof t.common.keys, 'title' | 'intro'> }[] = [
  { keys: ['F8'], does: 'next' },
  { keys: ['Shift', 'F8'], does: 'previous' },
  { keys: [main, '.'], does: 'fix' },
  { keys: [main, 'Z'], does: 'undo' },
  { keys: [main, 'Shift', '.'], does: 'dismiss' },
  { keys: ['F9'], does: 'blank' },
  { keys: [main, 'Enter'], does: 'copy' },
  { keys: ['/'], does: 'search' },
  { keys: [main, '/'], does: 'help' },
  { keys: ['Esc'], does: 'close' },
]

export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog title={t.common.keys.title} open={open} onClose={onClose}>
      <p className="hint">{t.common.keys.intro}</p>
      <dl className="keys">
        {rows.map((row) => (
          <div key={row.does}>
            <dt>
              {row.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t.common.keys[row.does]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
