import { makeRoutes } from '../http/routes.ts'
import { identityRoutes } from './identities/identity-routes.ts'
import { invitationRoutes } from './invitations/invitation-routes.ts'
import { memberRoutes } from './members/member-routes.ts'
import { ownRoutes } from './own/own-routes.ts'
import { passwordRoutes } from './passwords/password-routes.ts'
import { sessionRoutes } from './sessions/session-routes.ts'
import { setUpRoutes } from './set-up/set-up-routes.ts'
import { signInRoutes } from './sign-in/sign-in-routes.ts'
import { tokenRoutes } from './tokens/token-routes.ts'

/** Every route of this stage. */
export const peopleRoutes = makeRoutes()
  .route('/', signInRoutes)
  .route('/', passwordRoutes)
  .route('/', sessionRoutes)
  .route('/', setUpRoutes)
  .route('/', invitationRoutes)
  .route('/', memberRoutes)
  .route('/', identityRoutes)
  .route('/', tokenRoutes)
  .route('/', ownRoutes)

peopleRoutes.openAPIRegistry.registerComponent('securitySchemes', 'cookie', { type: 'apiKey', in: 'cookie', name: 'sharewell.session_token' })
peopleRoutes.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
