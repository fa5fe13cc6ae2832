import { useEffect, type ReactNode } from 'react'
import { d } from '../messages/desk.ts'
import { p } from '../messages/people.ts'
import type { WorkspacePage } from '../pages.ts'
import { InDesk, useMaybeDesk } from './desk.tsx'

/** Pages for people who may not be signed in yet: one narrow sheet, no way to other pages. */
const outside: readonly WorkspacePage[] = ['setup', 'sign-in', 'reset', 'invite', 'guest']
/** The pages that everybody in a workspace finds at the top, in this order. */
const inNav = ['posts', 'approve', 'rehearsal', 'identities', 'people', 'account'] as const satisfies readonly WorkspacePage[]

/** Name of the product, the way to the other pages, and the page. A page inside a workspace is shown to who is signed in alone. */
export function Frame({ page, children }: { page: WorkspacePage; children: ReactNode }) {
  useEffect(() => { document.title = `${p.titles[page]} · Sharewell` }, [page])
  const isOutside = outside.includes(page)
  const around = (inside: ReactNode): ReactNode => (
    <>
      <a className="skip-link" href="#main" onClick={(event) => { event.preventDefault(); document.getElementById('main')?.focus() }}>{p.skip}</a>
      <header className={isOutside ? 'desk-header' : 'desk-header desk-wide'}>
        <a className="wordmark" href="/check">Sharewell</a>
        {!isOutside && <Navigation page={page} />}
      </header>
      <main id="main" tabIndex={-1} className={isOutside ? 'desk-main' : 'desk-main desk-wide'}>{inside}</main>
    </>
  )
  return isOutside ? around(children) : <InDesk around={around}>{children}</InDesk>
}

function Navigation({ page }: { page: WorkspacePage }) {
  const desk = useMaybeDesk()
  if (!desk) return null
  return (
    <>
      <nav className="desk-nav" aria-label={d.nav}>
        {inNav.map((name) => <a key={name} href={`/${name}`} aria-current={name === page ? 'page' : undefined}>{d.pages[name]}</a>)}
      </nav>
      {desk.me.memberships.length > 1 && (
        <label className="desk-choice">
          <span className="visually-hidden">{d.workspace}</span>
          <select className="select" value={desk.workspaceId} onChange={(event) => desk.choose(event.currentTarget.value)}>
            {desk.me.memberships.map(({ workspaceId, workspace }) => <option key={workspaceId} value={workspaceId}>{workspace}</option>)}
          </select>
        </label>
      )}
    </>
  )
}
