/** The pages that have an address of their own: `/check`, `/check.html` and `/check/` all show the first. The build, the server and the router read this list. */
export const pages = ['check', 'guidance', 'learn', 'consents'] as const
export type Page = (typeof pages)[number]

/** The pages behind sign-in. They speak to their own server, so they stand apart from the pages above: a build, a policy and a folder of their own. */
export const workspacePages = ['setup', 'sign-in', 'reset', 'invite', 'posts', 'approve', 'rehearsal', 'identities', 'people', 'account', 'guest'] as const
export type WorkspacePage = (typeof workspacePages)[number]
/** The page behind sign-in that a path shows: `/approve` and `/approve/` with what follows show one page. */
export function findWorkspacePage(path: string): WorkspacePage | undefined {
  return workspacePages.find((name) => path === `/${name}` || path.startsWith(`/${name}/`))
}
/** Where their build stands in the folder of the built page. */
export const workspaceFolder = 'workspace'
