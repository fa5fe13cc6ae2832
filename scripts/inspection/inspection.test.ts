import { describe, expect, test } from 'vitest'
import { findUnknownCommands } from './commands.ts'
import { findLongFiles, isCodeFile } from './lengths.ts'
import { findMissingReadmes } from './readmes.ts'
import { findRegistryGaps, findThinRules, type InspectedRule } from './rules.ts'
import { findTreeGaps, readTree } from './tree.ts'

const examples = { flags: [1, 2, 3, 4, 5], passes: [1, 2, 3, 4, 5], nearMisses: [1], pairs: [1] }
const rule = (changed: Partial<InspectedRule> = {}): InspectedRule => ({ id: 'privacy/no-name', category: 'privacy', examples, ...changed })

describe('READMEs', () => {
  const documents = ['README.md', 'ARCHITECTURE.md', 'GLOSSARY.md', 'CONTRIBUTING.md', 'DESIGN.md', 'LICENSE']

  test('a complete tree has none missing', () => {
    expect(findMissingReadmes([...documents, 'packages/review/index.ts', 'packages/review/README.md', 'bench/bench.ts', 'apps/web/screens/check/README.md', 'apps/web/README.md'])).toEqual([])
  })

  test.each([
    ['packages/review/index.ts', 'packages/review/README.md'],
    ['apps/cli/main.ts', 'apps/cli/README.md'],
    ['packages/review/rules/privacy/no-name.ts', 'packages/review/rules/privacy/README.md'],
    ['packages/review/packs/sharewell/pack.ts', 'packages/review/packs/sharewell/README.md'],
    ['apps/web/screens/check/check-screen.tsx', 'apps/web/screens/check/README.md'],
  ])('%s asks for %s', (path, readme) => {
    expect(findMissingReadmes([...documents, path]).join('\n')).toContain(`${readme} is missing`)
  })

  test('a root document is missing', () => {
    expect(findMissingReadmes(documents.filter((path) => path !== 'GLOSSARY.md'))).toEqual([expect.stringContaining('GLOSSARY.md is missing')])
  })
})

describe('examples', () => {
  test('a rule with five, five and a near miss is complete', () => {
    expect(findThinRules([rule()])).toEqual([])
  })

  test.each([
    ['that flag', { ...examples, flags: [1, 2, 3, 4] }],
    ['that pass', { ...examples, passes: [] }],
    ['no near miss', { ...examples, nearMisses: [] }],
    ['no pair', { ...examples, pairs: [] }],
  ])('%s', (words, thin) => {
    expect(findThinRules([rule({ examples: thin })])).toEqual([expect.stringContaining(words)])
  })
})

describe('registry', () => {
  const file = 'packages/review/rules/privacy/no-name.ts'

  test('a rule and its file agree, helpers and tests aside', () => {
    expect(findRegistryGaps([file, 'packages/review/rules/privacy/story.ts', 'packages/review/rules/privacy/no-name.test.ts'], [rule()])).toEqual([])
  })

  test.each([
    ['is not in', [file], []],
    ['does not exist', [], [rule()]],
    ['is registered twice', [file], [rule(), rule()]],
    ['says category tone', [file], [rule({ category: 'tone' })]],
  ])('a rule %s', (words, paths, rules) => {
    expect(findRegistryGaps(paths, rules)).toEqual([expect.stringContaining(words)])
  })
})

describe('tree', () => {
  const drawing = `# Architecture

\`\`\`
packages/
  domain/      the nouns
  review/      the engine: rules/ signals/
apps/
  web/         screens/ ui/
bench/ scripts/
\`\`\`
`
  const paths = ['packages/domain/index.ts', 'packages/review/rules/a.ts', 'apps/web/main.ts', 'bench/bench.ts', 'scripts/inspection/a.ts', '.ci/run', 'README.md']

  test('a true drawing has no gaps', () => {
    expect(findTreeGaps(drawing, paths)).toEqual([])
    expect(findTreeGaps(drawing.replace(/^```\n/gm, '').replace(/^(?=packages|apps|bench| )/gm, '    '), paths)).toEqual([])
  })

  test('branches may be drawn', () => {
    expect(readTree('```\npackages/\n├── domain/  nouns\n└── review/\napps/\n```')).toEqual({ top: ['packages', 'apps'], inside: new Map([['packages', ['domain', 'review']]]) })
  })

  test.each([
    ['does not draw packages/media/', [...paths, 'packages/media/index.ts']],
    ['does not draw e2e/', [...paths, 'e2e/a.test.ts']],
    ['draws bench/, which does not exist', paths.filter((path) => !path.startsWith('bench'))],
    ['draws packages/domain/, which does not exist', paths.filter((path) => !path.includes('domain'))],
  ])('it %s', (words, changed) => {
    expect(findTreeGaps(drawing, changed)).toEqual([`ARCHITECTURE.md ${words}`])
  })

  test('no drawing at all', () => {
    expect(findTreeGaps('# Architecture', paths)).toEqual([expect.stringContaining('has no tree')])
  })
})

test.each([[300, 0], [301, 1]])('a file of %i lines gives %i remarks', (lines, remarks) => {
  expect(findLongFiles([{ path: 'a.ts', source: 'x\n'.repeat(lines) }])).toHaveLength(remarks)
})

test.each([['a.ts', true], ['b.tsx', true], ['c.css', true], ['d.mjs', true], ['e.json', false], ['f.md', false], ['g.generated.d.ts', false]])('%s is code: %s', (path, isCode) => {
  expect(isCodeFile(path)).toBe(isCode)
})

test('a document names commands that exist', () => {
  const documents = [{ path: 'README.md', source: '`npm run check`, then `npm run new rule a/no-b`, `npm test`, `npm run chekc`' }]
  expect(findUnknownCommands(documents, ['check', 'new'])).toEqual(['README.md names "npm run chekc", which package.json does not have'])
})
