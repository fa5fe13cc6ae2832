import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The frozen models of the pages, by the module that holds each. */
export const models = {
  'virtual:review-model': here('../../../packages/review/models/assets/english.swm'),
  'virtual:name-model': here('../../../packages/review/identifiers/assets/names.swn'),
}

/**
 * Gives frozen models to the page as modules of text, such as `virtual:review-model`.
 * A page that may not connect cannot fetch a file; it can load a script of its own.
 * @param files absolute path of each model by the module's name; where a file is missing the module holds an empty text
 */
export function modelPlugin(files: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'sharewell-model',
    resolveId: (id) => (id in files ? `\0${id}` : null),
    load(id) {
      const file = id.startsWith('\0') ? files[id.slice(1)] : undefined
      if (file === undefined) return null
      this.addWatchFile(file)
      return `export const model = ${JSON.stringify(existsSync(file) ? readFileSync(file).toString('base64') : '')}`
    },
  }
}
