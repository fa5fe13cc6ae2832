import { useCallback, useMemo } from 'react'
import type { Platform } from '@sharewell/domain/limits'
import type { DraftTarget } from '../../../drafts/draft.ts'
import type { Desk } from '../../desk.tsx'
import { useLoaded } from '../../use-loaded.ts'
import { loadChannels, type Channel, type Identity } from '../api.ts'
import { platformOf } from '../words.ts'
import { isApprovalLikely, isOwnWord } from './who-speaks.ts'

export interface Speaker {
  readonly channels: readonly Channel[]
  /** Somebody else is asked before it goes out. */
  readonly needsApproval: boolean
  /** The writer's word is the identity's own. */
  readonly isOwn: boolean
  readonly platformOf: (targets: readonly DraftTarget[]) => Platform | undefined
}

const none: readonly Channel[] = []

/** What of an identity decides how its posts are written and sent; empty until the server answered. */
export function useSpeaker({ workspaceId, memberId, role }: Desk, identity: Identity | undefined): Speaker {
  const load = useCallback(async () => {
    if (!identity) return { channels: none, needsApproval: false }
    const [channels, needsApproval] = await Promise.all([loadChannels(workspaceId, identity.id), isApprovalLikely(identity, { workspaceId, memberId, role })])
    return { channels, needsApproval }
  }, [workspaceId, memberId, role, identity])
  const [found] = useLoaded(load)
  const isOwn = identity ? isOwnWord(identity, { workspaceId, memberId, role }) : true
  return useMemo(() => {
    const { channels, needsApproval } = found.is === 'there' ? found.data : { channels: none, needsApproval: !isOwn }
    return {
      channels, needsApproval, isOwn,
      platformOf: (targets) => { const channel = channels.find(({ id }) => id === targets[0]?.channelId); return channel && platformOf(channel) },
    }
  }, [found, isOwn])
}
