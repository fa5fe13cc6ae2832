// `npm run new rule privacy/no-something`: a rule file with what is still to be written, and its line in the registry.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './files.ts'
import { scaffoldRule } from './scaffold-rule.ts'

function run([kind, id]: readonly string[]): void {
  if (kind !== 'rule' || id === undefined) throw new Error('say what is new, as in: npm run new rule privacy/no-something')
  const registryPath = join(root, `packages/review/rules/${id.split('/')[0]}/index.ts`)
  const made = scaffoldRule(id, existsSync(registryPath) ? readFileSync(registryPath, 'utf8') : '')
  writeFileSync(join(root, made.path), made.source, { flag: 'wx' })
  writeFileSync(join(root, made.registryPath), made.registry)
  console.log(`${made.path} is there and registered. Write its words, its find and its examples, then:
  npx vitest run packages/review/rules -t ${id}
  npm run check`)
}

try {
  run(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
