import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The repository's root folder. */
export const root = join(import.meta.dirname, '..')

const skippedFolders = new Set(['node_modules', 'dist', '.git', '.cache'])

/** Paths of all files under `folder`, relative to it, with forward slashes, sorted; build output and installs left out. */
export function listFiles(folder: string, under = ''): string[] {
  const entries = readdirSync(join(folder, under), { withFileTypes: true })
  return entries.flatMap((entry) => {
    const path = under ? `${under}/${entry.name}` : entry.name
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : listFiles(folder, path)
    return entry.isFile() ? [path] : []
  }).toSorted()
}
