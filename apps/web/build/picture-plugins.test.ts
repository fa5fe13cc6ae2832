import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pictureAssetsPlugin, toInstalled } from './picture-assets-plugin.ts'
import { pictureCodePlugin } from './picture-code-plugin.ts'

function ask(hook: unknown, given: string): unknown {
  return Reflect.apply(Object(hook), {}, [given])
}

function unpack(code: unknown): Buffer {
  return gunzipSync(Buffer.from(/"(.*)"/.exec(String(code))?.[1] ?? '', 'base64'))
}

describe('the files of the picture engine', () => {
  const { resolveId, load } = pictureAssetsPlugin()

  it('are modules that hold a file, packed once', () => {
    expect(ask(resolveId, 'virtual:picture-asset-tensors')).toBe('\0virtual:picture-asset-tensors')
    const file = readFileSync(toInstalled(['@tensorflow/tfjs-backend-wasm', 'dist/tfjs-backend-wasm-simd.wasm']))
    expect(unpack(ask(load, '\0virtual:picture-asset-tensors')).equals(file)).toBe(true)
    expect(unpack(ask(load, '\0virtual:picture-asset-language')).length).toBeGreaterThan(5_000_000)
  })

  it.each(['virtual:review-model', 'virtual:picture-asset-nothing', './main.tsx'])('leave %s to others', (id) => expect(ask(load, `\0${id}`)).toBeNull())
})

describe('foreign code of the picture worker', () => {
  const { load, transform } = pictureCodePlugin()
  const installed = (name: string, path: string): string => toInstalled([name, path])

  it('of the reader asks for nothing of Node', () => {
    const code = String(ask(load, '\0virtual:text-core'))
    expect(code).not.toMatch(/\brequire\(|module\.exports/)
    expect(code).toMatch(/export const makeCore = TesseractCore$/)
  })

  it('of the tensor library has no threads, and the few steps that the face model takes', () => {
    expect(ask(load, installed('@tensorflow/tfjs-backend-wasm', 'wasm-out/tfjs-backend-wasm-threaded-simd.js'))).toContain('export default null')
    const few = String(ask(load, installed('@tensorflow/tfjs-backend-wasm', 'dist/register_all_kernels.js')))
    expect(few.match(/^import /gm)).toHaveLength(9)
    expect(few).toContain('fusedConv2DConfig')
  })

  it.each([['@jsquash/jpeg', 'codec/dec/mozjpeg_dec.js'], ['@jsquash/jpeg', 'codec/enc/mozjpeg_enc.js'], ['@jsquash/webp', 'codec/dec/webp_dec.js'], ['@jsquash/webp', 'codec/enc/webp_enc.js'], ['@jsquash/avif', 'codec/dec/avif_dec.js'], ['@jsquash/avif', 'codec/enc/avif_enc.js']])('of %s, %s, names no address', (name, path) => {
    const handler: unknown = typeof transform === 'object' ? transform.handler : transform
    const changed: unknown = ask(handler, readFileSync(installed(name, path), 'utf8'))
    expect(changed).toEqual({ code: expect.not.stringMatching(/import\.meta|\.wasm",undefined/), map: null })
  })
})
