import type { AuthorRole } from '@sharewell/domain'
import type { Finding } from '@sharewell/review/contract'
import { t } from '../../../messages/index.ts'
import { housePack } from '../../../packs/load-pack.ts'
import type { ShelvedPack } from '../../../packs/shelf.ts'
import { shortNames } from '../../../packs/short-names.ts'
import { usePacks } from '../../../packs/use-packs.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { lazyScreen } from '../../../ui/lazy-screen.tsx'
import type { AuthorProfile } from '../context/draft-context.ts'
import './guidance-choice.css'

export type ChooserProps = {
  findings: readonly Finding[]
  author: AuthorRole
  profile: AuthorProfile
  onProfile: (profile: AuthorProfile) => void
}

const LazyPackChooser = lazyScreen(() => import('./pack-chooser.tsx').then(({ PackChooser }) => PackChooser), <div className="chooser-waiting" />)

/** Whose guidance a text is read beside, as the last choice of the context sentence. */
export function GuidanceButton({ onOpen }: { onOpen: () => void }) {
  const { chosen, shelf } = usePacks()
  const names = toNames(chosen, shelf)
  const words = t.check.context
  return (
    <span className="guidance-pair">
      {words.guidance}{' '}
      <button type="button" className="select guidance-choice" aria-haspopup="dialog" aria-label={`${words.guidance} ${names}`} onClick={onOpen}>
        {names}
      </button>
      .
    </span>
  )
}

/** The choice itself, over the page; its list is loaded when it is first opened. */
export function GuidanceDialog({ open, onClose, ...props }: ChooserProps & { open: boolean; onClose: () => void }) {
  return (
    <Dialog title={t.common.titles.guidance} open={open} onClose={onClose}>
      {open && <LazyPackChooser {...props} />}
    </Dialog>
  )
}

/** The packs that are on, in few words; a local one by its owner. */
function toNames(chosen: readonly string[], shelf: readonly ShelvedPack[]): string {
  const words = t.check.context
  const [first, second, ...more] = chosen.filter((id) => id !== housePack).map((id) => shortNames[id] ?? shelf.find((entry) => entry.id === id)?.owner ?? id)
  if (first === undefined) return words.guidanceHouse
  if (second === undefined) return first
  return more.length === 0 ? words.guidanceBoth(first, second) : words.guidanceMore(first, more.length + 1)
}
