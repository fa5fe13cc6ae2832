/** What the inspection looks at in a rule. */
export type InspectedRule = {
  readonly id: string
  readonly category: string
  readonly examples: { readonly flags: readonly unknown[]; readonly passes: readonly unknown[]; readonly nearMisses: readonly unknown[]; readonly pairs: readonly unknown[] }
}

const fewest = 5

/** Which rule has too few examples: five that flag, five that pass, a near miss that goes each way, a message told two ways. */
export function findThinRules(rules: readonly InspectedRule[]): string[] {
  return rules.flatMap(({ id, examples }) => {
    const problems: string[] = []
    if (examples.flags.length < fewest) problems.push(`${id} has ${examples.flags.length} examples that flag; write at least ${fewest}`)
    if (examples.passes.length < fewest) problems.push(`${id} has ${examples.passes.length} examples that pass; write at least ${fewest}`)
    if (examples.nearMisses.length < 1) problems.push(`${id} has no near miss; write a pair that differs little, of which one flags and one passes`)
    if (examples.pairs.length < 1) problems.push(`${id} has no pair; write the same message two ways, as it flags and as its author would be glad to have sent it`)
    return problems
  })
}

/** Where the registry and the folders differ. A rule's file is `<category>/no-….ts` or `<category>/needs-….ts`; other files help rules. */
export function findRegistryGaps(paths: readonly string[], rules: readonly InspectedRule[]): string[] {
  const ids = rules.map(({ id }) => id)
  const files = paths.flatMap((path) => /^packages\/review\/rules\/([^/]+\/(?:no|needs)-[^/]+)\.ts$/.exec(path)?.[1] ?? []).filter((id) => !id.endsWith('.test'))
  const unlisted = files.filter((id) => !ids.includes(id)).map((id) => `packages/review/rules/${id}.ts is not in packages/review/rules/${id.split('/')[0]}/index.ts; add its line`)
  const unfiled = ids.filter((id) => !files.includes(id)).map((id) => `the rule ${id} is registered but packages/review/rules/${id}.ts does not exist; name the file after the rule`)
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `the rule ${id} is registered twice`)
  const misplaced = rules.filter(({ id, category }) => !id.startsWith(`${category}/`)).map(({ id, category }) => `the rule ${id} says category ${category}`)
  return [...unlisted, ...unfiled, ...twice, ...misplaced]
}
