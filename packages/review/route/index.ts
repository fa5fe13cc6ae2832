export { findFittingKinds, findRouteReason, type RouteReason, routeReasons, routeWords, type SpeakingIdentity } from './ask-about-identity.ts'
export { readSphere, type Sphere, type SphereReading, spheres } from './read-sphere.ts'
