import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles, root } from './files.ts'

const source = ['apps/web', 'packages/domain', 'packages/review', 'packages/assess', 'packages/media', 'packages/client']
const isOutsideTheBuild = (path: string): boolean => /(?:^|\/)corpus\/|\.test\.tsx?$|\.md$/.test(path)

/** Where the built page stands. */
export const webOutput = join(root, 'apps/web/dist')
const stampFile = join(root, '.cache/web-build')

/** A hash over the content of every file that the page is built from. */
export function hashSources(base: string, folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    for (const path of listFiles(join(base, folder))) {
      if (!isOutsideTheBuild(path)) hash.update(`${folder}/${path}\0`).update(readFileSync(join(base, folder, path)))
    }
  }
  return hash.update(readFileSync(join(base, 'package-lock.json'))).digest('hex')
}

/** Whether the page is missing, or its sources changed since it was built. */
export function isWebStale(stamp = hashSources(root, source)): boolean {
  return !existsSync(join(webOutput, 'index.html')) || !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp
}

/** Builds the page where its sources changed since the last build; answers whether it built. Throws where the build fails. */
export async function buildWebWhereStale(say: (line: string) => void): Promise<boolean> {
  const stamp = hashSources(root, source)
  if (!isWebStale(stamp)) return false
  say('Building the page …')
  const { build } = await import('vite')
  try {
    await build({ root: join(root, 'apps/web'), logLevel: 'warn' })
    await build({ root: join(root, 'apps/web/workspace'), logLevel: 'warn' })
  } catch (error) {
    throw new Error(`The page could not be built: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(stampFile, stamp)
  return true
}
