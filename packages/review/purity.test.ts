import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { createReviewer } from './index.ts'

const folder = import.meta.dirname
/** What the engine may import besides its own files. */
const allowed = new Set(['@sharewell/domain', '@sharewell/domain/identity', 'yaml', 'zod'])

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('node_modules'))

describe('the engine is pure', () => {
  let bundle = ''
  beforeAll(async () => {
    const result = await build({
      configFile: false, logLevel: 'silent', root: folder,
      build: { write: false, minify: false, lib: { entry: join(folder, 'index.ts'), formats: ['iife'], name: 'sharewell', fileName: 'engine' } },
    })
    const output = Array.isArray(result) ? result[0] : result
    if (output && 'output' in output) bundle = output.output.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('\n')
  }, 60_000)

  it('imports only the domain and listed pure libraries', () => {
    const foreign = sources.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/^(?:import|export) [^;]*? from '([^'.][^']*)'|\bimport\('([^'.][^']*)'\)|^import '([^'.][^']*)'/gm)]
      .map((match) => match[1] ?? match[2] ?? match[3] ?? '').filter((specifier) => !allowed.has(specifier)).map((specifier) => `${relative(folder, join(folder, name))}: ${specifier}`))
    expect(foreign).toEqual([])
  })

  it('gives the same answers where there is no clock, no chance, no network, no locale and no host', () => {
    const bare = createContext({})
    runInContext(`
      const refuse = (what) => () => { throw new Error('the engine used ' + what) }
      Math.random = refuse('Math.random'); Date = refuse('Date'); Intl = undefined
      String.prototype.toLocaleLowerCase = refuse('toLocaleLowerCase'); String.prototype.localeCompare = refuse('localeCompare')
      Promise = refuse('Promise')
    `, bare)
    runInContext(`${bundle}; globalThis.reviewer = sharewell.createReviewer()`, bare)
    expect(runInContext('typeof process + typeof fetch + typeof window + typeof setTimeout', bare)).toBe('undefined'.repeat(4))
    const here = createReviewer()
    const texts = ['Lovely shift in our ED today, a 43yo fisherman from Fogo with a broken hip 😂', 'Take 20mg twice a day and DM me your results', 'Hello', '']
    for (const text of texts) {
      const there: unknown = JSON.parse(String(runInContext(`JSON.stringify(reviewer.review(${JSON.stringify({ text })}))`, bare)))
      expect(there).toEqual(here.review({ text }))
    }
  })
})
