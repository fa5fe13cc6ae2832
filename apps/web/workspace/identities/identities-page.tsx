import './identities.css'
import { IdentityList } from './identity-list.tsx'
import { NewIdentity } from './new-identity.tsx'
import { OneIdentity } from './one-identity.tsx'

/** `/identities` lists them, `/identities/new` makes one, `/identities/` with an id is one of them. */
export function IdentitiesPage() {
  const [, part] = /^\/identities\/([^/]+)/.exec(location.pathname) ?? []
  if (part === undefined) return <IdentityList />
  return part === 'new' ? <NewIdentity /> : <OneIdentity identityId={part} />
}
