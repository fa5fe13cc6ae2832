import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { listFiles, root } from './files.ts'

/** One import as it stands in a file: `path` from the root, `specifier` as written. */
export type Import = { path: string; specifier: string }

/** What each package may import besides its own files. Pure npm libraries are listed by name. */
export const doors: Record<string, readonly string[]> = {
  'packages/domain': ['zod'],
  'packages/review': ['zod', 'yaml', '@sharewell/domain'],
  'packages/media': ['@sharewell/domain', '@jsquash/jpeg', '@jsquash/webp', '@jsquash/avif', '@tensorflow/tfjs-core', '@tensorflow/tfjs-converter', '@tensorflow/tfjs-backend-wasm'],
  'packages/assess': ['@sharewell/domain', '@sharewell/media', '@sharewell/review'],
  'packages/client': ['openapi-fetch'],
  'packages/connectors': ['@sharewell/domain', 'ipaddr.js'],
  'packages/testkit': ['@sharewell/connectors', '@sharewell/domain'],
}

/** Packages that may wait: decoding a picture takes its time, and so does whoever answers from elsewhere. */
const asynchronous: readonly string[] = ['packages/media', 'packages/connectors', 'packages/client', 'packages/testkit']

const isCode = (path: string): boolean => /\.(?:ts|tsx|mjs)$/.test(path)
/** Files of a package that know Node: those that read its assets from disk for apps, and the one door to platforms. */
const isOnNode = (path: string): boolean => (path.startsWith('packages/media/') && path.endsWith('-node.ts')) || path.startsWith('packages/connectors/door/')
/** Folders of the connectors that every platform's folder may look into. */
const sharedByConnectors: readonly string[] = ['contract', 'door']
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
const importPattern = /^\s*(?:import|export)\s+(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|\brequire\(\s*['"]([^'"]+)['"]/gm

/** Every static and dynamic import of a source text. */
export function findImports(path: string, source: string): Import[] {
  return [...source.matchAll(importPattern)].map((match) => ({ path, specifier: match[1] ?? match[2] ?? match[3] ?? '' }))
}

/** Which import passes a door that is shut, as sentences. */
export function findShutDoors(imports: readonly Import[]): string[] {
  return imports.flatMap(({ path, specifier }) => {
    const reason = isTest(path) ? findReasonInTest(path, specifier) : findReason(path, specifier)
    return reason ? [`${path} imports ${specifier}: ${reason}`] : []
  })
}

function findReason(path: string, specifier: string): string | undefined {
  const home = toHome(path)
  if (specifier.startsWith('.')) return findEscape(path, specifier) ?? findMeeting(path, specifier)
  const allowed = doors[home]
  if (allowed) {
    if (specifier === 'vitest' && path.startsWith('packages/connectors/testing/')) return undefined
    if (isOfNode(specifier)) return isOnNode(path) ? undefined : `${home} is pure and knows nothing of Node; load it in an app and hand it in as a value`
    if (!allowed.includes(toPackageName(specifier))) return `${home} may import ${allowed.join(', ')} only`
  }
  return home.startsWith('packages/') ? findReasonInTest(path, specifier) : undefined
}

function findReasonInTest(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return findEscape(path, specifier)
  const isApp = /^(?:sharewell|@sharewell\/(?:web|server|cli))(?:\/|$)/.test(specifier)
  if (isApp && toHome(path).startsWith('packages/')) return 'apps import packages, never the reverse'
  return undefined
}

/** A relative import stays inside its own package or app; others are imported by name. Scripts, bench and e2e may look everywhere. */
function findEscape(path: string, specifier: string): string | undefined {
  const home = toHome(path)
  if (!/^(?:packages|apps)\//.test(home)) return undefined
  const target = join('/', path, '..', specifier).slice(1)
  return target.startsWith(`${home}/`) ? undefined : 'a relative path leaves the package; import the other one by its name'
}

/** Platforms never meet: each has a folder that no other looks into. What a page may import, `capabilities.ts`, looks into the contract alone. */
function findMeeting(path: string, specifier: string): string | undefined {
  const [, platform] = /^packages\/connectors\/([^/]+)\//.exec(path) ?? []
  if (platform === undefined) return undefined
  const folder = join('/', path, '..', specifier).split('/')[3] ?? ''
  const mayMeet = platform === 'contract' || path.endsWith('/capabilities.ts') ? ['contract', platform] : [...sharedByConnectors, platform]
  return mayMeet.includes(folder) ? undefined : `a connector looks into ${mayMeet.join(', ')} only`
}

function toHome(path: string): string {
  const parts = path.split('/')
  return parts[0] === 'packages' || parts[0] === 'apps' ? parts.slice(0, 2).join('/') : parts[0] ?? ''
}

function toPackageName(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

function isOfNode(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier)
}

const impurities: [name: string, pattern: RegExp][] = [
  ['reads the clock with new Date()', /\bnew Date\(\s*\)/],
  ['is asynchronous', /^\s*(?:export\s+)?async\s+function\b|[=(:,]\s*async\s*(?:\(|\w+\s*=>)|\bfor await\b|\bnew Promise\b|\bPromise\./m],
  ['asks for locale data', /\bIntl\.(?!Segmenter)/],
]

/** What in a file of a pure package is not pure and lint cannot see. */
export function findImpurities(path: string, source: string): string[] {
  const isAllowed = (name: string): boolean => name === 'is asynchronous' && asynchronous.includes(toHome(path))
  return impurities.filter(([name, pattern]) => pattern.test(source) && !isAllowed(name)).map(([name]) => `${path} ${name}; the package gives the same answer for the same input`)
}

/** The doors of the house over the whole tree; each check with what it found. */
export function checkDoors(base = root): Record<string, readonly string[]> {
  const files = ['packages', 'apps', 'scripts'].flatMap((folder) => listFiles(join(base, folder)).map((path) => `${folder}/${path}`)).filter(isCode)
  const sources = files.map((path) => ({ path, source: readFileSync(join(base, path), 'utf8') }))
  return {
    imports: findShutDoors(sources.flatMap(({ path, source }) => findImports(path, source))),
    purity: sources.filter(({ path }) => toHome(path) in doors && !isTest(path)).flatMap(({ path, source }) => findImpurities(path, source)),
  }
}
