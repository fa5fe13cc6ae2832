/** Which document names an `npm run` command that package.json does not have. */
export function findUnknownCommands(documents: readonly { path: string; source: string }[], known: readonly string[]): string[] {
  return documents.flatMap(({ path, source }) => {
    const named = [...source.matchAll(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g)].map((match) => match[1] ?? '')
    return [...new Set(named)].filter((name) => !known.includes(name)).map((name) => `${path} names "npm run ${name}", which package.json does not have`)
  })
}
