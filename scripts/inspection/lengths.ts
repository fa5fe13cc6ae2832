const longest = 300

export function isCodeFile(path: string): boolean {
  return /\.(?:ts|tsx|css|mjs)$/.test(path)
}

/** Which code file passes 300 lines. */
export function findLongFiles(files: readonly { path: string; source: string }[]): string[] {
  return files.flatMap(({ path, source }) => {
    const lines = source.split('\n').length - (source.endsWith('\n') ? 1 : 0)
    return lines > longest ? [`${path} has ${lines} lines; split it at ${longest} by purpose`] : []
  })
}
