import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findUsualDataFolder } from './data-folder.ts'
import { ConfigMistakes, readConfig, type Variables } from './read-config.ts'

const machine = { platform: 'linux', home: '/home/ada', isRoot: false, isTerminal: false } as const
const key = Buffer.alloc(32, 1).toString('base64url')

function findMistakes(variables: Variables): readonly string[] {
  try {
    readConfig(variables, machine)
    return []
  } catch (error) {
    if (error instanceof ConfigMistakes) return error.mistakes
    throw error
  }
}

test('with nothing said, it runs on this machine alone, with the embedded database', () => {
  expect(readConfig({}, machine)).toEqual({ role: 'all', port: 4321, isPortSaid: false, host: '127.0.0.1', dataFolder: '/home/ada/.local/share/sharewell', keyFile: '/home/ada/.local/share/sharewell/sharewell.key', trustedProxies: [], logLevel: 'info' })
})

test('everything can be said', () => {
  const said = {
    ROLE: 'worker', PORT: '8080', HOST: '192.168.1.20', PUBLIC_URL: 'https://desk.example.org/', SHAREWELL_DATA: '/data', SHAREWELL_KEY_FILE: '/run/secrets/key', SHAREWELL_KEY: `${key},${key}`,
    DATABASE_URL: 'postgresql://ada@db/sharewell', SMTP_URL: 'smtp://mail', MAIL_FROM: 'Desk <desk@example.org>', TRUSTED_PROXIES: '10.0.0.0/8, ::1', SHAREWELL_METRICS_TOKEN: 'a-token-for-metrics', LOG_LEVEL: 'error',
  }
  expect(readConfig(said, machine)).toMatchObject({ role: 'worker', port: 8080, isPortSaid: true, publicUrl: 'https://desk.example.org', dataFolder: '/data', keyFile: '/run/secrets/key', trustedProxies: ['10.0.0.0/8', '::1'], logLevel: 'error' })
})

describe('mistakes', () => {
  test.each<[string, Variables]>([
    ['PORT', { PORT: 'eighty' }],
    ['PORT', { PORT: '70000' }],
    ['HOST', { HOST: 'desk.example.org' }],
    ['HOST', { HOST: '0.0.0.0' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'desk.example.org' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://desk.example.org/path' }],
    ['SHAREWELL_DATA', { SHAREWELL_DATA: 'data' }],
    ['ROLE', { ROLE: 'server' }],
    ['ROLE', { ROLE: 'worker' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://x:sekret@y/z' }],
    ['SMTP_URL', { SMTP_URL: 'smtp://mail' }],
    ['SMTP_URL', { SMTP_URL: 'sekret', MAIL_FROM: 'a@b' }],
    ['MAIL_FROM', { MAIL_FROM: 'Desk' }],
    ['SHAREWELL_KEY', { SHAREWELL_KEY: 'sekret' }],
    ['SHAREWELL_METRICS_TOKEN', { SHAREWELL_METRICS_TOKEN: 'sekret' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/40' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ])('%s in %j', (name, variables) => {
    const mistakes = findMistakes(variables)
    expect(mistakes).toEqual([expect.stringMatching(new RegExp(`^${name} `))])
    expect(mistakes.join('')).not.toContain('sekret')
  })

  test('are all told at once', () => {
    expect(findMistakes({ PORT: 'x', ROLE: 'x', LOG_LEVEL: 'x' })).toHaveLength(3)
  })
})

test.each([
  [{ platform: 'darwin', home: '/Users/ada', isRoot: false }, {}, '/Users/ada/Library/Application Support/Sharewell'],
  [{ platform: 'win32', home: 'C:\\Users\\ada', isRoot: false }, {}, 'C:\\Users\\ada\\AppData\\Local\\Sharewell'],
  [{ platform: 'linux', home: '/root', isRoot: true }, {}, '/var/lib/sharewell'],
  [{ platform: 'linux', home: '/home/ada', isRoot: false }, { XDG_DATA_HOME: '/home/ada/data' }, '/home/ada/data/sharewell'],
] as const)('data of %j', (machine, variables, folder) => {
  expect(findUsualDataFolder(machine, variables)).toBe(folder)
})

test('the environment is read in one file of the server', () => {
  const root = join(import.meta.dirname, '..')
  const readers = globSync('**/*.ts', { cwd: root, exclude: ['node_modules/**'] }).filter((path) => /process\.env\b/.test(readFileSync(join(root, path), 'utf8')) && !path.endsWith('.test.ts'))
  expect(readers).toEqual([join('config', 'environment.ts')])
})
