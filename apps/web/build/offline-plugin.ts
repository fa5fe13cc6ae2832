import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { pagePolicy } from '../headers.ts'
import { pages, workspacePages, type Page } from '../pages.ts'

function listFiles(folder: string): string[] {
  return readdirSync(folder)
    .flatMap((name) => (statSync(join(folder, name)).isDirectory() ? listFiles(join(folder, name)) : [join(folder, name)]))
    .sort()
}

/** The picture engine's files: kept after the page stands, and used only once somebody brings a picture. */
const isLater = (path: string): boolean => /^assets\/(?:_virtual_picture-asset|picture-worker)-[^/]+\.js$/.test(path)

function toBytes(source: string | Uint8Array): Uint8Array {
  return typeof source === 'string' ? new TextEncoder().encode(source) : source
}

/** What a page needs at once besides its screen, by module: the library shows packs and what the rules say. */
const besides: { readonly [P in Page]?: RegExp } = { guidance: /\/packs\/[^/]+\/pack\.ts$|virtual:rule-texts$/ }

/** Links that fetch the screen of a page beside the main script, where it is a chunk of its own (`screens/<page>/<page>-screen.tsx`), and what it needs at once. */
function toPreloads(page: Page, bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' && file.facadeModuleId !== null ? [{ file, id: file.facadeModuleId }] : []))
  const screen = chunks.filter(({ id }) => id.endsWith(`/screens/${page}/${page}-screen.tsx`))
  const rest = chunks.filter(({ id }) => besides[page]?.test(id))
  const styles = screen.flatMap(({ file }) => [...(file.viteMetadata?.importedCss ?? [])])
  return [...styles.map((style) => `<link rel="stylesheet" href="./${style}">`), ...[...screen, ...rest].map(({ file }) => `<link rel="modulepreload" href="./${file.fileName}">`)].join('')
}

/**
 * Makes the built page whole on its own: the policy as a meta tag, the page under `/` and under the address of every page (`/check`, `/check.html`, `/check/`),
 * and a service worker that knows every file and a version made from their contents.
 * @param publicFolder absolute path of the folder that is copied as it is
 */
export function offlinePlugin(publicFolder: string): Plugin {
  return {
    name: 'sharewell-offline',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy }, injectTo: 'head-prepend' },
      ],
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html']
        const worker = bundle['sw.js']
        if (index?.type !== 'asset' || worker?.type !== 'chunk') throw new Error('The build has no index.html or no sw.js.')
        const page = new TextDecoder().decode(toBytes(index.source)).replaceAll(' crossorigin', '')
        index.source = page
        for (const name of pages) {
          const own = page.replace('</head>', `${toPreloads(name, bundle)}</head>`)
          this.emitFile({ type: 'asset', fileName: `${name}.html`, source: own })
          this.emitFile({ type: 'asset', fileName: `${name}/index.html`, source: own.replaceAll('="./', '="../') })
        }

        const contents = new Map<string, Uint8Array>()
        for (const [name, file] of Object.entries(bundle)) {
          if (name !== 'sw.js' && !name.endsWith('.map')) contents.set(name, toBytes(file.type === 'asset' ? file.source : file.code))
        }
        for (const name of pages) {
          contents.set(`${name}/index.html`, toBytes(page))
          contents.delete(`${name}.html`)
        }
        for (const path of listFiles(publicFolder)) contents.set(relative(publicFolder, path), readFileSync(path))
        const hash = createHash('sha256')
        for (const [name, bytes] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(name).update(bytes)
        const names = [...contents.keys()].sort()
        const precache = { version: hash.digest('hex').slice(0, 12), files: names.filter((name) => !isLater(name)), later: names.filter(isLater), pages, workspace: workspacePages }
        worker.code = `const PRECACHE=${JSON.stringify(precache)};\n${worker.code}`
      },
    },
  }
}
