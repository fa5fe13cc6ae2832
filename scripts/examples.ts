import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { environmentWith, environment } from './environment.ts'
import { root } from './files.ts'

/** The documents whose examples are held to what the commands print. */
export const documents = ['README.md', 'apps/cli/README.md']

const program = 'npx --no-install sharewell'

/** Runs one shell command of a document at the root and answers what it printed, both streams together as they came. */
export function runExample(command: string): string {
  const path = `${join(root, 'node_modules/.bin')}:${environment.path}`
  // Straight to the program: npx looks around for half a second and may warn about the reader's own settings.
  const direct = command.replaceAll(program, 'sharewell')
  const { stdout } = spawnSync('/bin/sh', ['-c', `{ ${direct}\n} 2>&1`], { cwd: root, encoding: 'utf8', env: environmentWith({ PATH: path, NO_COLOR: '1' }) })
  return stdout
}

/** A document whose `console` blocks of sharewell commands hold each command followed by what it prints now; other blocks stay. */
export function refreshExamples(markdown: string, run: (command: string) => string): string {
  return markdown.replace(/^```console\n([\s\S]*?)^```$/gm, (block: string, body: string) => {
    const commands = body.split('\n').filter((line) => line.startsWith('$ ')).map((line) => line.slice(2))
    if (!commands.every((command) => command.includes(program))) return block
    const shown = commands.map((command) => `$ ${command}\n${run(command).trimEnd()}\n`)
    return `\`\`\`console\n${shown.join('')}\`\`\``
  })
}
