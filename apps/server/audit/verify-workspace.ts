import type { MemberActor } from '@sharewell/domain/people'
import type { Context } from '../context.ts'
import { emitEvent } from '../db/emit-event.ts'
import { type AuditHead, readHeads } from './audit-head.ts'
import { type AuditFault, verifyAudit } from './verify-audit.ts'

export interface WorkspaceReport {
  readonly rows: number
  readonly pending: number
  readonly fault?: AuditFault
  /** The last entry, to be kept elsewhere. */
  readonly head?: AuditHead
}

/** Verifies the chain of a member's workspace, and notes that they did. A head of another workspace counts as none. */
export async function verifyWorkspace(context: Pick<Context, 'database' | 'secrets' | 'ids' | 'clock'>, { workspaceId, memberId }: Pick<MemberActor, 'workspaceId' | 'memberId'>, kept?: AuditHead): Promise<WorkspaceReport> {
  const heads = kept?.workspaceId === workspaceId ? [kept] : []
  const [report] = await verifyAudit(context, { workspaceId, heads })
  const { rows, pending, fault } = report ?? { rows: 0, pending: 0 }
  const [head] = (await readHeads(context, workspaceId)).heads
  await emitEvent(context, context.database, { workspaceId, name: 'audit.verified', subject: { kind: 'workspace', id: workspaceId }, actorId: memberId, data: { rows, broken: fault === undefined ? 0 : 1 } })
  return { rows, pending, ...(fault === undefined ? {} : { fault }), ...(head === undefined ? {} : { head }) }
}
