import type { Grey } from './grey.ts'

/** A word as it was read: where it begins and ends in the strip, and how sure the reader is, from 0 to 100. */
export type ReadWord = { text: string; confidence: number; from: number; to: number }

/** Reads one level line of text, dark on light. */
export type TextReader = { readLine(strip: Grey): ReadWord[] }

/** The part of Tesseract's WASM module that is used here. */
type TextCore = {
  FS: { writeFile(path: string, data: Uint8Array): void }
  TessBaseAPI: new () => {
    Init(path: null, language: string, engine: number): number
    SetPageSegMode(mode: string): void
    SetVariable(name: string, value: string): void
    SetImageFile(orientation: number, angle: number): number
    Recognize(monitor: null): number
    GetTSVText(page: number): string
  }
}

/** What `tesseract.js-core` exports: makes the module from its WASM bytes. */
export type TextCoreFactory = (options: { wasmBinary: Uint8Array; print: () => void; printErr: () => void }) => Promise<TextCore>

/** What the reader needs, read by an app from the installed packages; `language` is unpacked. */
export type TextAssets = { makeCore: TextCoreFactory; wasm: Uint8Array; language: Uint8Array }

/** A reader of English print (Tesseract's network for lines), without a worker of its own: its caller decides where it runs. */
export async function makeTextReader({ makeCore, wasm, language }: TextAssets): Promise<TextReader> {
  const core = await makeCore({ wasmBinary: wasm, print: () => {}, printErr: () => {} })
  core.FS.writeFile('./eng.traineddata', language)
  const api = new core.TessBaseAPI()
  if (api.Init(null, 'eng', 1) !== 0) throw new Error('The language data for reading text in pictures could not be loaded: run npm install again.')
  api.SetVariable('user_defined_dpi', '150')
  return {
    readLine(strip) {
      core.FS.writeFile('/input', toPortableGrey(strip))
      api.SetPageSegMode('7')
      if (api.SetImageFile(1, 0) !== 0) return []
      api.Recognize(null)
      return toWords(api.GetTSVText(0))
    },
  }
}

/** The picture as a portable grey map, the simplest form that the reader takes. */
function toPortableGrey({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const bytes = new Uint8Array(head.length + data.length)
  bytes.set(head)
  bytes.set(data, head.length)
  return bytes
}

/** Words in Tesseract's table: rows of level 5 hold left, top, width, height, confidence and the word. */
export function toWords(table: string): ReadWord[] {
  return table.split('\n').flatMap((row) => {
    const cells = row.split('\t')
    const text = cells[11]?.trim() ?? ''
    if (cells[0] !== '5' || text === '') return []
    const from = Number(cells[6])
    return [{ text, confidence: Number(cells[10]), from, to: from + Number(cells[8]) }]
  })
}
