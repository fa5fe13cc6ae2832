import { describe, expect, test } from 'vitest'
import { makeDicom } from '../samples/dicom.ts'
import { readSample } from '../samples/read-node.ts'
import type { PictureType } from '../types.ts'
import { joinBytes, toBytes } from './bytes.ts'
import { findType } from './find-type.ts'

describe('samples', () => {
  test.each(['plain.jpg', 'plain.png', 'plain.webp', 'animated.gif', 'picture.avif', 'picture.tiff'])('%s', (name) => {
    const type = name.slice(name.indexOf('.') + 1)
    expect(findType(readSample(name))).toBe(type === 'jpg' ? 'jpeg' : type)
  })
})

describe('openings', () => {
  test.each<[PictureType, string]>([
    ['heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['heic', '\0\0\0\x14ftypmif1\0\0\0\0heic'],
    ['avif', '\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf'],
    ['mp4', '\0\0\0\x14ftypisom\0\0\0\0mp42'],
    ['mov', '\0\0\0\x14ftypqt  \0\0\0\0qt  '],
    ['mov', '\0\0\0\x08wide\0\0\0\0mdat'],
    ['pdf', '%PDF-1.7\n'],
    ['pdf', 'junk before\n%PDF-1.4\n'],
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['svg', '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a drawing -->\n<svg:svg>'],
    ['svg', '\xff\xfe<\0s\0v\0g\0>\0'],
    ['bmp', 'BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x02\0\0\0\x02\0\0\0'],
    ['tiff', 'MM\0*\0\0\0\x08'],
    ['unknown', ''],
    ['unknown', 'photo.jpg'],
    ['unknown', '<html><body>svg</body></html>'],
    ['unknown', 'RIFF\x10\0\0\0WAVEfmt '],
    ['unknown', '\xff\xd8'],
  ])('%s', (type, opening) => {
    expect(findType(toBytes(opening))).toBe(type)
  })
})

describe('DICOM', () => {
  test.each(['explicit', 'implicit', 'big'] as const)('with a preamble, %s', (form) => {
    expect(findType(makeDicom({ form, hasPreamble: true }))).toBe('dicom')
  })

  test.each(['explicit', 'implicit', 'big'] as const)('without a preamble, %s', (form) => {
    expect(findType(makeDicom({ form, hasPreamble: false }))).toBe('dicom')
  })

  test('behind a preamble that looks like a TIFF or JPEG file', () => {
    for (const mask of ['II*\0\x08\0\0\0', '\xff\xd8\xff\xe0']) {
      const bytes = makeDicom({ form: 'explicit', hasPreamble: true })
      bytes.set(toBytes(mask))
      expect(findType(bytes)).toBe('dicom')
    }
  })

  test('a picture with DICM at the right place is still a picture', () => {
    const bytes = joinBytes([readSample('plain.jpg')]).slice()
    bytes.set(toBytes('DICM'), 128)
    expect(findType(bytes)).toBe('jpeg')
  })
})
