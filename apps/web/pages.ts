/** The pages that have an address of their own: `/check`, `/check.html` and `/check/` all show the first. The build, the server and the router read this list. */
export const pages = ['check', 'guidance', 'learn', 'consents'] as const
export type Page = (typeof pages)[number]
