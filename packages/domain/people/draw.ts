import { actionFacts, actions } from './actions.ts'
import { laws } from './laws.ts'
import { type Grant, grantOf } from './matrix.ts'
import { roles } from './roles.ts'

const grantWords: Readonly<Record<Grant, string>> = {
  yes: 'yes', own: 'own', delegated: 'delegated', author: 'as author', self: 'themselves', no: '–',
}

/** The matrix as a Markdown table. */
export function drawMatrix(): string {
  const rows = actions.map((action) => [`\`${action}\``, actionFacts[action].does, ...roles.map((role) => grantWords[grantOf(action, role)]), actionFacts[action].scope])
  const head = ['action', 'allows to', ...roles, 'token scope']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** The laws as a Markdown list, in the order in which they are asked. */
export function drawLaws(): string {
  return laws.map(({ code, says }) => `1. ${says} (\`${code}\`)`).join('\n')
}
