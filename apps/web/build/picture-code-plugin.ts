import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { toInstalled } from './picture-assets-plugin.ts'

const textCore = 'virtual:text-core'

/** The reader's own code is a script for Node and browsers at once; what it says for Node goes. */
function toTextCore(): string {
  const code = readFileSync(toInstalled(['tesseract.js-core', 'tesseract-core-simd-lstm.js']), 'utf8')
  const [core] = code.split('if(typeof exports===')
  return `${core?.replaceAll(/require\("\w+"\)/g, 'null')}\nexport const makeCore = TesseractCore`
}

/** A codec's code names its WASM file by an address beside its own, which a bundler would copy; here the bytes are handed in. */
function withoutAddress(code: string): string {
  return code
    .replaceAll(/new URL\("[\w.]+",\s*import\.meta\.url\)\.href/g, '""')
    .replace('if(import.meta.url===undefined){import.meta.url="https://localhost"}', '')
    .replaceAll('import.meta.url', 'undefined')
}

/** What the face model is made of; of two hundred kinds of steps these are all that it takes. A missing one fails loudly at its first use. */
const kernels: ReadonlySet<string> = new Set(['Add', 'DepthwiseConv2dNative', 'FusedConv2D', 'Identity', 'MaxPool', 'PadV2', 'Relu', 'Reshape'])

/** The list of steps with all others left out: its imports, and the array of what they import. */
function toFewKernels(code: string): string {
  const imported = [...code.matchAll(/^import \{ (\w+) \} from '\.\/kernels\/(\w+)';$/gm)].flatMap(([line, config, kernel]) => (config && kernel && kernels.has(kernel) ? [{ line, config }] : []))
  if (imported.length !== kernels.size) throw new Error('The tensor library lists its kernels in another way than before; see picture-code-plugin.ts.')
  return [
    "import { registerKernel } from '@tensorflow/tfjs-core'",
    ...imported.map(({ line }) => line),
    `for (const config of [${imported.map(({ config }) => config).join(', ')}]) registerKernel(config)`,
  ].join('\n')
}

/** Makes foreign code of the picture engine fit for a worker that is made from text: no address of its own, no threads, no more of the tensor library than the face model takes, nothing of Node. */
export function pictureCodePlugin(): Plugin {
  return {
    name: 'sharewell-picture-code',
    enforce: 'pre',
    resolveId: (id) => (id === textCore ? `\0${textCore}` : null),
    load(id) {
      if (id === `\0${textCore}`) return toTextCore()
      // Threads need a page that is isolated from all others; the detector turns them off.
      if (/tfjs-backend-wasm[\\/]wasm-out[\\/]tfjs-backend-wasm-threaded-simd(?:\.worker)?\.js$/.test(id)) return 'export default null; export const wasmWorkerContents = ""'
      if (/tfjs-backend-wasm[\\/]dist[\\/]register_all_kernels\.js$/.test(id)) return toFewKernels(readFileSync(id, 'utf8'))
      return null
    },
    transform: {
      filter: { id: /@jsquash[\\/].+_(?:dec|enc)\.js$/ },
      handler: (code) => ({ code: withoutAddress(code), map: null }),
    },
  }
}
