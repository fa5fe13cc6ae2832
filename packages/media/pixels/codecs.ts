import type { Pixels } from '../types.ts'
import { Unreadable } from './unreadable.ts'

/** The WebAssembly of one codec: its bytes, or what gives them when the codec is first asked for. */
export type CodecAsset = BufferSource | (() => Promise<BufferSource>)

/** The WebAssembly of each codec, as an app read it from the installed packages. */
export type CodecAssets = Readonly<Record<'jpegReader' | 'jpegWriter' | 'webpReader' | 'webpWriter' | 'avifReader' | 'avifWriter', CodecAsset>>

/** Settings of the codecs that are used here; each has more, with values of its own. */
export type WebpSettings = { lossless: boolean; quality: number; effort: number }
export type JpegSettings = { quality: number; subsampled: boolean }
export type AvifSettings = { quality: number; speed: number }

/** What decodes and encodes: made once by an app and handed in as a value. */
export type Codecs = {
  readJpeg: (bytes: Uint8Array) => Promise<Pixels>
  writeJpeg: (pixels: Pixels, settings: JpegSettings) => Promise<Uint8Array>
  readWebp: (bytes: Uint8Array) => Promise<Pixels>
  writeWebp: (pixels: Pixels, settings: WebpSettings) => Promise<Uint8Array>
  readAvif: (bytes: Uint8Array) => Promise<Pixels>
  writeAvif: (pixels: Pixels, settings: AvifSettings) => Promise<Uint8Array>
}

type Answer = Uint8Array | { width: number; height: number; data: Uint8ClampedArray } | null
type Code = Record<'decode' | 'encode', (data: Uint8Array | Uint8ClampedArray, ...rest: unknown[]) => Answer>
type Imports = Record<string, Record<string, WebAssembly.ImportValue>>
type MakeCode = (settings: { noInitialRun: boolean; print: () => void; printErr: () => void; instantiateWasm: (imports: Imports, done: (instance: WebAssembly.Instance) => void) => WebAssembly.Exports }) => Promise<Code>

const jpegDefaults = { baseline: false, arithmetic: false, progressive: false, optimize_coding: true, smoothing: 0, color_space: 3, quant_table: 0, trellis_multipass: false, trellis_opt_zero: false, trellis_opt_table: false, trellis_loops: 1, auto_subsample: false, separate_chroma_quality: false }
const webpDefaults = { target_size: 0, target_PSNR: 0, sns_strength: 0, filter_strength: 0, filter_sharpness: 0, filter_type: 1, partitions: 0, segments: 4, pass: 1, show_compressed: 0, preprocessing: 0, autofilter: 0, partition_limit: 0, alpha_compression: 1, alpha_filtering: 1, alpha_quality: 100, exact: 1, image_hint: 0, emulate_jpeg_size: 0, thread_level: 0, low_memory: 1, near_lossless: 100, use_delta_palette: 0, use_sharp_yuv: 1 }
const avifDefaults = { qualityAlpha: 100, denoiseLevel: 0, tileColsLog2: 0, tileRowsLog2: 0, subsample: 3, chromaDeltaQ: false, sharpness: 0, tune: 0, enableSharpYUV: false, bitDepth: 8 }

/** Makes the codecs. Each is compiled when it is first asked for, and each call runs in memory of its own, given back afterwards. */
export function makeCodecs(assets: CodecAssets): Codecs {
  const jpegReader = toStarter(async () => (await import('@jsquash/jpeg/codec/dec/mozjpeg_dec.js')).default as unknown as MakeCode, assets.jpegReader)
  const jpegWriter = toStarter(async () => (await import('@jsquash/jpeg/codec/enc/mozjpeg_enc.js')).default as unknown as MakeCode, assets.jpegWriter)
  const webpReader = toStarter(async () => (await import('@jsquash/webp/codec/dec/webp_dec.js')).default as unknown as MakeCode, assets.webpReader)
  const webpWriter = toStarter(async () => (await import('@jsquash/webp/codec/enc/webp_enc.js')).default as unknown as MakeCode, assets.webpWriter)
  const avifReader = toStarter(async () => (await import('@jsquash/avif/codec/dec/avif_dec.js')).default as unknown as MakeCode, assets.avifReader)
  const avifWriter = toStarter(async () => (await import('@jsquash/avif/codec/enc/avif_enc.js')).default as unknown as MakeCode, assets.avifWriter)
  return {
    readJpeg: async (bytes) => toPixels((await jpegReader()).decode(bytes, false)),
    readWebp: async (bytes) => toPixels((await webpReader()).decode(bytes)),
    readAvif: async (bytes) => toPixels((await avifReader()).decode(bytes, 8)),
    writeJpeg: async ({ data, width, height }, { quality, subsampled }) =>
      toFile((await jpegWriter()).encode(data, width, height, { ...jpegDefaults, quality, chroma_quality: quality, chroma_subsample: subsampled ? 2 : 1 })),
    writeWebp: async ({ data, width, height }, { quality, lossless, effort }) =>
      toFile((await webpWriter()).encode(data, width, height, { ...webpDefaults, quality, lossless: lossless ? 1 : 0, method: effort })),
    writeAvif: async ({ data, width, height }, { quality, speed }) =>
      toFile((await avifWriter()).encode(new Uint8Array(data.buffer, data.byteOffset, data.length), width, height, { ...avifDefaults, quality, speed, lossless: false })),
  }
}

function toStarter(load: () => Promise<MakeCode>, asset: CodecAsset): () => Promise<Code> {
  let compiled: Promise<WebAssembly.Module> | undefined
  const compile = async (): Promise<WebAssembly.Module> => WebAssembly.compile(typeof asset === 'function' ? await asset() : asset)
  return async () => {
    compiled ??= compile()
    const [make, module] = await Promise.all([load(), compiled])
    return make({
      noInitialRun: true,
      // What a codec complains of comes back as a failed call.
      print: () => undefined,
      printErr: () => undefined,
      instantiateWasm: (imports, done) => {
        const instance = new WebAssembly.Instance(module, imports)
        done(instance)
        return instance.exports
      },
    })
  }
}

function toPixels(answer: Answer): Pixels {
  if (!answer || answer instanceof Uint8Array) throw new Unreadable('the picture in it cannot be read')
  return { width: answer.width, height: answer.height, data: answer.data }
}

function toFile(answer: Answer): Uint8Array {
  if (!(answer instanceof Uint8Array)) throw new Unreadable('the picture cannot be written')
  return answer
}
