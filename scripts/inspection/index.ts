import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../../packages/review/rules/index.ts'
import manifest from '../../package.json' with { type: 'json' }
import { listFiles, root } from '../files.ts'
import { findUnknownCommands } from './commands.ts'
import { findLongFiles, isCodeFile } from './lengths.ts'
import { findMissingReadmes } from './readmes.ts'
import { findRegistryGaps, findThinRules } from './rules.ts'
import { findTreeGaps } from './tree.ts'

/** Every inspection of the tree, by name, with the sentences of what it found. */
export function inspect(): Record<string, readonly string[]> {
  const paths = listFiles(root)
  const architecture = join(root, 'ARCHITECTURE.md')
  const readAll = (chosen: readonly string[]): { path: string; source: string }[] => chosen.map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }))
  return {
    readmes: findMissingReadmes(paths),
    examples: findThinRules(rules),
    registry: findRegistryGaps(paths, rules),
    tree: findTreeGaps(existsSync(architecture) ? readFileSync(architecture, 'utf8') : '', paths),
    lengths: findLongFiles(readAll(paths.filter(isCodeFile))),
    commands: findUnknownCommands(readAll(paths.filter((path) => path.endsWith('.md'))), Object.keys(manifest.scripts)),
  }
}
