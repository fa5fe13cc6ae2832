import { useEffect, useState } from 'react'
import { toToday } from '../screens/guidance/data/today.ts'
import type { ConsentBadge } from './to-badge.ts'
import { useConsents } from './use-consents.ts'

const none: ConsentBadge = { tasks: 0, soon: 0 }

/** What the navigation shows beside the link to the consents. What counts them comes with the first record, so that a page without any stays light. */
export function useConsentBadge(): ConsentBadge {
  const { records } = useConsents('idle')
  const [badge, setBadge] = useState(none)
  useEffect(() => {
    let isWanted = true
    if (records.length === 0) setBadge(none)
    else void import('./to-badge.ts').then(({ toBadge }) => { if (isWanted) setBadge(toBadge(records, toToday())) }).catch(() => undefined)
    return () => { isWanted = false }
  }, [records])
  return badge
}
