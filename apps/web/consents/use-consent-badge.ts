import { useMemo } from 'react'
import { toBadge, type ConsentBadge } from './to-badge.ts'
import { useConsents } from './use-consents.ts'
import { toToday } from '../screens/guidance/data/today.ts'

/** What the navigation shows beside the link to the consents. */
export function useConsentBadge(): ConsentBadge {
  const { records } = useConsents('idle')
  return useMemo(() => toBadge(records, toToday()), [records])
}
