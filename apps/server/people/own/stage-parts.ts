import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'

/** What a stage keeps of people and gives or erases when they ask. A stage that keeps such things adds itself to `stageParts`. */
export interface StagePart {
  /** The key in an export: `posts`. */
  readonly name: string
  /** What a member wrote or holds, all of it; their personal identities included. */
  readonly exportMember: (database: Database, workspaceId: string, memberId: string) => Promise<unknown>
  /** What a workspace holds; what belongs to a personal identity is left out. */
  readonly exportWorkspace: (database: Database, workspaceId: string) => Promise<unknown>
  /** Erases texts and names; ids, states, times and hashes stay, so that the audit still verifies. */
  readonly eraseMember: (context: Context, transaction: Database, workspaceId: string, memberId: string) => Promise<void>
  readonly eraseWorkspace: (context: Context, transaction: Database, workspaceId: string) => Promise<void>
}

export const stageParts: readonly StagePart[] = []
