import { actionFacts, actions, grantOf, roles, roleWords, type Role } from '@sharewell/domain/people'
import { m } from '../../messages/members.ts'
import { p } from '../../messages/people.ts'

const w = m.roles

/** Each role in a sentence, and in full as the one matrix says it. */
export function RoleWords() {
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      <ul className="stack">
        {roles.map((role) => (
          <li key={role}>
            <p><strong>{p.roles[role].name}</strong>: {roleWords[role]}.</p>
            <details className="more"><summary>{p.roles[role].name}: {w.lead}</summary><ul className="role-list hint">{toGrants(role).map(([does, where]) => <li key={does}>{does}: {where}</li>)}</ul></details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function toGrants(role: Role): [string, string][] {
  return actions.flatMap((action) => {
    const grant = grantOf(action, role)
    return grant === 'no' ? [] : [[actionFacts[action].does, w.grants[grant]]]
  })
}
