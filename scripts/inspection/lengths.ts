const longest = 300

/** Whether somebody wrote it: what a script wrote is as long as it is. */
export function isCodeFile(path: string): boolean {
  return /\.(?:ts|tsx|css|mjs)$/.test(path) && !path.endsWith('.generated.d.ts')
}

/** Which code file passes 300 lines. */
export function findLongFiles(files: readonly { path: string; source: string }[]): string[] {
  return files.flatMap(({ path, source }) => {
    const lines = source.split('\n').length - (source.endsWith('\n') ? 1 : 0)
    return lines > longest ? [`${path} has ${lines} lines; split it at ${longest} by purpose`] : []
  })
}
