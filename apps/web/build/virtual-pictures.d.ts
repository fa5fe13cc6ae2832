declare module 'virtual:picture-asset-*' {
  /** A file of the picture engine, gzipped and in base64. Import it lazily: a chunk of its own. */
  export const asset: string
}
declare module 'virtual:text-core' {
  import type { TextAssets } from '@sharewell/media/analyse'

  /** Makes the reader's WASM module; only for the picture worker. */
  export const makeCore: TextAssets['makeCore']
}
