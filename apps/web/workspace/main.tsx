import { StrictMode, type ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import '../styles/tokens.css'
import '../styles/fonts.css'
import '../styles/base.css'
import '../ui/button.css'
import '../ui/field.css'
import '../ui/wordmark.css'
import './workspace.css'
import { findWorkspacePage, type WorkspacePage } from '../pages.ts'
import { InviteScreen } from '../screens/invite/invite-screen.tsx'
import { SetupScreen } from '../screens/setup/setup-screen.tsx'
import { SignInScreen } from '../screens/sign-in/sign-in-screen.tsx'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import { applyTheme, readTheme } from '../ui/theme.ts'
import { Frame } from './frame.tsx'

/** The shape of a sheet until a page's own code is here. */
const waiting = <section className="sheet" aria-busy="true"><span className="boot-line" /></section>
/** One line a page; what only people of a workspace see comes as a chunk of its own. */
const screens: Readonly<Record<WorkspacePage, ComponentType>> = {
  setup: SetupScreen, 'sign-in': SignInScreen, invite: InviteScreen,
  reset: lazyScreen(() => import('./reset/reset-page.tsx').then(({ ResetPage }) => ResetPage), waiting),
  posts: lazyScreen(() => import('./posts/posts-page.tsx').then(({ PostsPage }) => PostsPage), waiting),
  approve: lazyScreen(() => import('./approve/approve-page.tsx').then(({ ApprovePage }) => ApprovePage), waiting),
  rehearsal: lazyScreen(() => import('./rehearsal/rehearsal-page.tsx').then(({ RehearsalPage }) => RehearsalPage), waiting),
  identities: lazyScreen(() => import('./identities/identities-page.tsx').then(({ IdentitiesPage }) => IdentitiesPage), waiting),
  people: lazyScreen(() => import('./people/people-page.tsx').then(({ PeoplePage }) => PeoplePage), waiting),
  account: lazyScreen(() => import('./account/account-page.tsx').then(({ AccountPage }) => AccountPage), waiting),
  guest: lazyScreen(() => import('./guest/guest-page.tsx').then(({ GuestPage }) => GuestPage), waiting),
}

applyTheme(readTheme())
const page = findWorkspacePage(location.pathname) ?? 'sign-in'
const Screen = screens[page]
const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(
  <StrictMode>
    <Frame page={page}>
      <Screen />
    </Frame>
  </StrictMode>,
)
