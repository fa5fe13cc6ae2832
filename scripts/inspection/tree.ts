type Drawn = { top: string[]; inside: Map<string, string[]> }

/** Folders whose contents ARCHITECTURE.md always draws; others it may draw. */
const alwaysDrawn = ['packages', 'apps']

/** Where the tree in ARCHITECTURE.md differs from the folders on disk, two levels deep. */
export function findTreeGaps(architecture: string, paths: readonly string[]): string[] {
  const drawn = readTree(architecture)
  if (!drawn) return ['ARCHITECTURE.md has no tree; draw one as a code block that begins with packages/']
  const visible = paths.filter((path) => !path.startsWith('.'))
  const gaps = compare('', drawn.top, listFolders(visible, ''))
  const parents = new Set([...alwaysDrawn, ...drawn.inside.keys()])
  for (const parent of parents) gaps.push(...compare(`${parent}/`, drawn.inside.get(parent) ?? [], listFolders(visible, `${parent}/`)))
  return gaps
}

function compare(under: string, drawn: readonly string[], there: readonly string[]): string[] {
  return [
    ...there.filter((name) => !drawn.includes(name)).map((name) => `ARCHITECTURE.md does not draw ${under}${name}/`),
    ...drawn.filter((name) => !there.includes(name)).map((name) => `ARCHITECTURE.md draws ${under}${name}/, which does not exist`),
  ]
}

function listFolders(paths: readonly string[], under: string): string[] {
  const names = paths.filter((path) => path.startsWith(under)).map((path) => path.slice(under.length)).filter((rest) => rest.includes('/'))
  return [...new Set(names.map((rest) => rest.slice(0, rest.indexOf('/'))))].toSorted()
}

/** The folders drawn: names that end in a slash, by indentation; a line of the first level may name several. */
export function readTree(markdown: string): Drawn | undefined {
  const blocks = [...markdown.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '')
  const indented = markdown.split(/\n(?!(?: {4}|\n|$))/).map((part) => part.split('\n').filter((line) => line.startsWith('    ')).join('\n'))
  const block = [...blocks, ...indented].find((text) => /^\W*packages\//m.test(text))
  if (block === undefined) return undefined
  const lines = block.split('\n').map((line) => line.replace(/[│├└─]/g, ' ')).filter((line) => /^\s*[\w.-]+\//.test(line))
  const margins = [...new Set(lines.map(toMargin))].toSorted((a, b) => a - b)
  const drawn: Drawn = { top: [], inside: new Map() }
  for (const line of lines) {
    const level = margins.indexOf(toMargin(line))
    const names = [...(/^\s*((?:[\w.-]+\/(?:\s+|$))+)/.exec(line)?.[1] ?? '').matchAll(/([\w.-]+)\//g)].map((match) => match[1] ?? '')
    const parent = drawn.top.at(-1)
    if (level === 0) drawn.top.push(...names)
    else if (level === 1 && parent !== undefined) drawn.inside.set(parent, [...(drawn.inside.get(parent) ?? []), ...names.slice(0, 1)])
  }
  return drawn
}

function toMargin(line: string): number {
  return line.length - line.trimStart().length
}
