import { useEffect, type ReactNode } from 'react'
import { p } from '../messages/people.ts'
import type { WorkspacePage } from '../pages.ts'

/** Name of the product, one sheet of paper. */
export function Frame({ page, children }: { page: WorkspacePage; children: ReactNode }) {
  useEffect(() => { document.title = `${p.titles[page]} · Sharewell` }, [page])
  return (
    <>
      <a className="skip-link" href="#main" onClick={(event) => { event.preventDefault(); document.getElementById('main')?.focus() }}>{p.skip}</a>
      <header className="desk-header">
        <a className="wordmark" href="/check">Sharewell</a>
      </header>
      <main id="main" tabIndex={-1} className="desk-main">{children}</main>
    </>
  )
}
