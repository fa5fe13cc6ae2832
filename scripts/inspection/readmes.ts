const documents = ['README.md', 'ARCHITECTURE.md', 'GLOSSARY.md', 'CONTRIBUTING.md', 'DESIGN.md', 'LICENSE']

/** Folders that say in a README what enters, what leaves and what may not. */
const homes = [
  /^packages\/[^/]+\//,
  /^apps\/[^/]+\//,
  /^packages\/review\/rules\/[^/]+\//,
  /^packages\/review\/packs\/[^/]+\//,
  /^packages\/connectors\/[^/]+\//,
  /^apps\/web\/screens\/[^/]+\//,
]

/** Which README or root document is missing, given every path of the tree. */
export function findMissingReadmes(paths: readonly string[]): string[] {
  const there = new Set(paths)
  const folders = new Set(paths.flatMap((path) => homes.flatMap((home) => home.exec(path)?.[0] ?? [])))
  const wanted = [...documents, ...[...folders].toSorted().map((folder) => `${folder}README.md`)]
  return wanted.filter((path) => !there.has(path)).map((path) => `${path} is missing; write what enters, what leaves and what may not`)
}
