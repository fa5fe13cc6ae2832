import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { getTableName, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { describe, expect, test } from 'vitest'
import * as schema from './index.ts'

const server = join(import.meta.dirname, '../..')
const tables = Object.entries(schema).flatMap(([name, value]) => (is(value, PgTable) ? [{ name, table: value }] : []))
const isOfWorkspace = (table: PgTable): boolean => getTableConfig(table).columns.some(({ name, notNull }) => name === 'workspace_id' && notNull)

/** What belongs to no workspace: the installation itself, how far its audit is sealed, and the humans, who may be members of several. A new line here needs a reason. */
const ofNoWorkspace = ['installations', 'rate_limits', 'workspaces', 'audit_positions', 'set_up_tokens', 'users', 'sessions', 'accounts', 'verifications', 'second_factors', 'passkeys', 'sign_in_secrets', 'device_logins', 'password_resets']

/** Files that ask beyond one workspace, and why they may. */
const beyond: Readonly<Record<string, string>> = {
  'people/set-up/make-set-up-link.ts': 'asks whether anybody is a member of anything yet',
  'people/own/export-own.ts': 'a human takes out their own, from every workspace',
  'people/invitations/invitations.ts': 'uses up an invitation that its token named',
  'approve/guest-links.ts': 'a link’s token names the one row, and the row its workspace',
  'consents/settle-ended.ts': 'the clock looks at consents that end in every workspace',
  'approve/watch-approvals.ts': 'the clock looks at what is late in every workspace',
  'publish/leases.ts': 'a worker has publications of every workspace, and names its own lease',
  'approve/judge-pictures.ts': 'the clock looks for pictures that were lost on the way in every workspace',
  'review/pictures/look-at-pictures.ts': 'filters through conditions that it builds once',
  'compose/erase-texts.ts': 'filters through one condition that it builds once',
}

describe('nothing crosses from one workspace to another', () => {
  test('every table of a workspace names it', () => {
    expect(tables.length).toBeGreaterThan(5)
    expect(tables.filter(({ table }) => !isOfWorkspace(table)).map(({ table }) => getTableName(table)).filter((name) => !ofNoWorkspace.includes(name))).toEqual([])
  })

  test('every query of such a table names the workspace, where it stands', () => {
    const names = tables.filter(({ table }) => isOfWorkspace(table)).map(({ name }) => name)
    const query = new RegExp(`\\.(?:from|update|delete)\\((?:${names.join('|')})\\)`, 'g')
    const paths = globSync('**/*.ts', { cwd: server, exclude: ['node_modules/**', '**/testing/**'] }).map((path) => path.replaceAll(sep, '/')).filter((path) => !path.endsWith('.test.ts') && !(path in beyond))
    const open = paths.flatMap((path) => {
      const source = readFileSync(join(server, path), 'utf8')
      return [...source.matchAll(query)].filter(({ index }) => !namesWorkspace(source.slice(index))).map(({ index }) => `${path}:${source.slice(0, index).split('\n').length}`)
    })
    expect(open, 'These queries name no workspace. Add eq(table.workspaceId, …), or the file and its reason to `beyond`.').toEqual([])
  })

  test.each([
    ['.from(members).where(eq(members.workspaceId, workspaceId))', true],
    ['.from(members)\n    .where(and(\n      eq(members.workspaceId, id)))', true],
    ['.from(members).where(eq(members.id, id))\n\n  const workspaceId = 1', false],
    ['.from(members)\n}\n\nfunction other(workspaceId: string) {', false],
  ])('%j: %s', (source, isNamed) => {
    expect(namesWorkspace(source)).toBe(isNamed)
  })
})

test('no column takes a time or an id from the database', () => {
  const withDefault = tables.flatMap(({ table }) => getTableConfig(table).columns.filter(({ default: value, columnType }) => value !== undefined && /PgTimestamp|PgUUID/.test(columnType)).map(({ name }) => `${getTableName(table)}.${name}`))
  expect(withDefault).toEqual([])
})

/** Whether the statement that begins a text has the workspace among its conditions: up to an empty line, or a line that begins at the margin. */
function namesWorkspace(source: string): boolean {
  return /workspaceId/.test(source.slice(0, 500).split(/\n(?=\S|[ \t]*\n)/)[0] ?? '')
}
