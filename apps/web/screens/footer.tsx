import { t } from '../messages/index.ts'
import { useOffline } from '../ui/use-offline.ts'
import type { Offline } from '../worker/offline.ts'
import './footer.css'

/** The promise of the page, and what it is worth at this moment. */
export function Footer({ offline }: { offline: Offline }) {
  const { state, online } = useOffline(offline)
  return (
    <footer className="footer">
      <p data-offline={state}>{online ? t.common.offline[state] : t.common.offline.offline}</p>
    </footer>
  )
}
