import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env.ts'
import { answerProblem } from '../problem.ts'

const longest = 30_000

/** Answers after half a minute at the latest. What runs goes on to its end in the database; the caller may look. */
export const limitTime = createMiddleware<AppEnv>(async (c, next) => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => { timer = setTimeout(resolve, longest, 'late').unref() })
  const outcome = await Promise.race([next(), late])
  clearTimeout(timer)
  if (outcome === 'late') c.res = answerProblem(c, { title: 'This took longer than half a minute.', status: 504, code: 'late', doThis: 'Look whether it was done, then try again.' })
})
