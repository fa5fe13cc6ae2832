import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'

/** What a stage keeps of people, given out or erased when they ask. A stage that keeps such things adds a line to `apps/server/stage-parts.ts`. */
export interface StagePart {
  /** The key in an export: `posts`. */
  readonly name: string
  /** What a member wrote or holds, all of it; their personal identities included. */
  readonly exportMember: (context: Context, database: Database, workspaceId: string, memberId: string) => Promise<unknown>
  /** What a workspace holds; what belongs to a personal identity, or to an author alone, is left out. */
  readonly exportWorkspace: (context: Context, database: Database, workspaceId: string) => Promise<unknown>
  /**
   * Before a member's identities go, with all that stands on them: tells what is erased, and erases what else is theirs.
   * Throws Refused where something may not be erased yet.
   */
  readonly eraseMember: (context: Context, transaction: Database, workspaceId: string, memberId: string) => Promise<void>
  /** The same before all identities of a workspace go. `by`: the member who asked. */
  readonly eraseWorkspace: (context: Context, transaction: Database, workspaceId: string, by: string) => Promise<void>
}
