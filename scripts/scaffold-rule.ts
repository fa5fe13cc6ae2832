import { categories } from '@sharewell/domain'

/** The files that a new rule needs: its own with what is still to be written, and its category's registry with one more line. */
export type ScaffoldedRule = { path: string; source: string; registryPath: string; registry: string }

/** Writes a new rule beside the others. Throws a sentence where the id is not one, or the registry has no list to add to. */
export function scaffoldRule(id: string, registry: string): ScaffoldedRule {
  const [, category = '', name = ''] = /^([a-z]+)\/((?:no|needs)-[a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(id) ?? []
  if (!categories.some((known) => known === category)) {
    throw new Error(`${JSON.stringify(id)} is no rule id; write a category (${categories.join(', ')}), a slash, and no-… or needs-…, as in privacy/no-something`)
  }
  const constant = toConstant(name)
  if (registry.includes(`'./${name}.ts'`)) throw new Error(`the rule ${id} exists already`)
  return {
    path: `packages/review/rules/${category}/${name}.ts`,
    source: toSource(id, category, constant),
    registryPath: `packages/review/rules/${category}/index.ts`,
    registry: addToRegistry(registry, category, name, constant),
  }
}

function toConstant(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase())
}

function toSource(id: string, category: string, constant: string): string {
  return `import { defineRule } from '../define.ts'

export const ${constant} = defineRule({
  id: '${id}',
  category: '${category}',
  status: 'trial',
  // The kinds of signal that it combines; packages/review/signals lists them. It runs only where one of them is found.
  signals: [],
  what: '',
  why: '',
  doThis: '',
  find: (_context) => [],
  // At least five of each, and a near miss: two texts that differ little, of which one flags. They are its docs and its tests.
  examples: {
    flags: [],
    passes: [],
    nearMisses: [],
    // The same message, two ways: as it flags, and as its author would be glad to have sent it.
    pairs: [],
  },
})
`
}

function addToRegistry(registry: string, category: string, name: string, constant: string): string {
  const list = /(\breadonly Rule\[\] = \[)([\s\S]*?)(\n?\])/.exec(registry)
  if (!list) throw new Error(`packages/review/rules/${category}/index.ts has no list of rules; write one as "export const ${category}Rules: readonly Rule[] = []"`)
  const [whole, opening = '', entries = '', closing = ''] = list
  const isMultiline = entries.includes('\n') || entries.trim() === ''
  const added = isMultiline ? `${opening}${entries.trimEnd()}\n  ${constant},\n]` : `${opening}${entries}, ${constant}${closing}`
  const lastImport = [...registry.matchAll(/^import .*$/gm)].at(-1)
  const at = lastImport ? lastImport.index + lastImport[0].length : 0
  const withImport = `${registry.slice(0, at)}\nimport { ${constant} } from './${name}.ts'${registry.slice(at)}`
  return withImport.replace(whole, () => added)
}
