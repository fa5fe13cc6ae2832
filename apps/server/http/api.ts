import { auditRoutes } from '../audit/audit-routes.ts'
import { peopleRoutes } from '../people/people-routes.ts'
import { makeRoutes } from './routes.ts'
import { serverRoutes } from './server-routes.ts'

/** Every route below /api. A stage adds one line. */
export function makeApi() {
  return makeRoutes()
    .route('/', serverRoutes)
    .route('/', peopleRoutes)
    .route('/', auditRoutes)
}

/** For typed clients: `hc<ApiType>(url)`. */
export type ApiType = ReturnType<typeof makeApi>
