import { auditRoutes } from '../audit/audit-routes.ts'
import { makeApproveRoutes } from '../approve/approve-routes.ts'
import { makeGuestRoutes } from '../approve/guest-routes.ts'
import { channelRoutes } from '../channels/channel-routes.ts'
import { makeConsentRoutes } from '../consents/consent-routes.ts'
import { noticeRoutes } from '../compose/notices.ts'
import { makePictureRoutes } from '../compose/picture-routes.ts'
import { makePostRoutes } from '../compose/post-routes.ts'
import { peopleRoutes } from '../people/people-routes.ts'
import { followPicture } from '../review/pictures/look-at-pictures.ts'
import { rehearsalRoutes } from '../rehearsal/rehearsal-routes.ts'
import { publishRoutes } from '../publish/publish-routes.ts'
import { reviewRoutes } from '../review/review-routes.ts'
import { followPlan } from '../schedule/follow-plan.ts'
import { scheduleRoutes } from '../schedule/schedule-routes.ts'
import { viewRoutes } from '../views/view-routes.ts'
import { makeRoutes } from './routes.ts'
import { serverRoutes } from './server-routes.ts'

/** Every route below /api. A stage adds one line. */
export function makeApi() {
  return makeRoutes()
    .route('/', serverRoutes)
    .route('/', peopleRoutes)
    .route('/', noticeRoutes)
    .route('/', channelRoutes)
    .route('/', makePostRoutes(followPlan))
    .route('/', makePictureRoutes(followPicture))
    .route('/', reviewRoutes)
    .route('/', makeApproveRoutes(followPlan))
    .route('/', makeGuestRoutes(followPlan))
    .route('/', makeConsentRoutes(followPlan))
    .route('/', scheduleRoutes)
    .route('/', publishRoutes)
    .route('/', rehearsalRoutes)
    .route('/', auditRoutes)
    .route('/', viewRoutes)
}

/** For typed clients: `hc<ApiType>(url)`. */
export type ApiType = ReturnType<typeof makeApi>
