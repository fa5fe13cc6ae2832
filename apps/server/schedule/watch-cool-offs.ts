import { and, eq, isNull, lte } from 'drizzle-orm'
import { z } from 'zod'
import { holdPost } from '../compose/load-post.ts'
import { tell, wasTold } from '../compose/tell.ts'
import type { Context } from '../context.ts'
import { coolOffs } from '../db/schema/plans.ts'
import { posts } from '../db/schema/posts.ts'
import { defineJob } from '../jobs/define-job.ts'

/** Every minute: a night's rest that is over asks its author whether they still feel the same, once. */
export const watchCoolOffsJob = defineJob({
  name: 'schedule.watch-cool-offs',
  payload: z.strictObject({}),
  every: '* * * * *',
  run: askAfterRest,
})

/** Asks those whose post has rested. Until they answer it goes nowhere. */
export async function askAfterRest(context: Context): Promise<void> {
  const over = await context.database.select({ post: posts, rest: coolOffs }).from(coolOffs).innerJoin(posts, and(eq(posts.id, coolOffs.postId), eq(posts.workspaceId, coolOffs.workspaceId)))
    .where(and(isNull(coolOffs.answeredAt), lte(coolOffs.endsAt, context.clock.now())))
  for (const { post, rest } of over) {
    await context.database.transaction(async (transaction) => {
      const held = await holdPost(transaction, post)
      if (held.plannedAt === null || await wasTold(transaction, held, 'cool-off.over', rest.endsAt)) return
      await tell(context, transaction, held, [held.authorId], 'cool-off.over')
    })
  }
}
