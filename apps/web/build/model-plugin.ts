import { existsSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const name = 'virtual:review-model'

/**
 * Gives the frozen model's file to the page as a module of text, `virtual:review-model`.
 * A page that may not connect cannot fetch a file; it can load a script of its own.
 * @param file absolute path of the model; where it is missing the module holds an empty text
 */
export function modelPlugin(file: string): Plugin {
  return {
    name: 'sharewell-model',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null
      this.addWatchFile(file)
      return `export const model = ${JSON.stringify(existsSync(file) ? readFileSync(file).toString('base64') : '')}`
    },
  }
}
