import { useSyncExternalStore } from 'react'
import { t } from '../messages/index.ts'
import { useOnline } from '../ui/use-online.ts'
import type { Offline } from '../worker/offline.ts'
import './footer.css'

/** The promise of the page, and what it is worth at this moment. */
export function Footer({ offline }: { offline: Offline }) {
  const state = useSyncExternalStore(offline.onChange, offline.state)
  const online = useOnline()
  return (
    <footer className="footer">
      <p data-offline={state}>{online ? t.common.offline[state] : t.common.offline.offline}</p>
    </footer>
  )
}
