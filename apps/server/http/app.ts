import { makeRoutes } from './routes.ts'
import { answerError } from './answer-error.ts'
import { makeApi } from './api.ts'
import { healthRoutes } from './health-routes.ts'
import { answerDocument } from './openapi.ts'
import { answerProblem } from './problem.ts'
import { capBody } from './middleware/cap-body.ts'
import { checkHost } from './middleware/check-host.ts'
import { checkOrigin } from './middleware/check-origin.ts'
import { identifyRequest } from './middleware/identify-request.ts'
import { limitFlood } from './middleware/limit-flood.ts'
import { limitTime } from './middleware/limit-time.ts'
import { needReady } from './middleware/need-ready.ts'
import { recordRequest } from './middleware/record-request.ts'
import { setHeaders } from './middleware/set-headers.ts'
import type { Services } from './services.ts'

/** The server without a port: `app.request('/healthz')` answers as the network would. */
export function createApp(services: Services) {
  const app = makeRoutes()
  app.onError(answerError)
  app.notFound((c) => answerProblem(c, { title: 'There is nothing at this address.', status: 404, code: 'not-found', doThis: 'The routes stand in /api/openapi.json.' }))
  app.use(identifyRequest(services), recordRequest, setHeaders, checkHost)
  app.route('/', healthRoutes)
  if (!services.servesApi) return app
  app.get('/api/openapi.json', answerDocument)
  app.use('/api/*', limitFlood(), checkOrigin, capBody, limitTime, needReady)
  app.route('/api', makeApi())
  return app
}

export type App = ReturnType<typeof createApp>

/** What the app answers; everything else is the page. */
export const appPaths: readonly string[] = ['/api', '/healthz', '/readyz', '/metrics']

/** Whether a request's path belongs to the app. */
export function isAppPath(path: string): boolean {
  return appPaths.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
}
