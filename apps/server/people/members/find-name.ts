import { and, eq } from 'drizzle-orm'
import type { Database } from '../../db/database.ts'
import { users } from '../../db/schema/sign-in.ts'
import { members } from '../../db/schema/workspaces.ts'

/** What a member is called; empty where they left and had themselves erased. */
export async function findMemberName(database: Database, workspaceId: string, memberId: string): Promise<string> {
  const [found] = await database.select({ name: users.name }).from(members).innerJoin(users, eq(users.id, members.userId)).where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)))
  return found?.name ?? ''
}
