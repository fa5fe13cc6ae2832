import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { MaybeSentWhy } from '../contract/index.ts'

export type ReadBody = { readonly is: 'body'; readonly body: Uint8Array } | { readonly is: 'not-read'; readonly why: MaybeSentWhy }

/**
 * Reads the body of an answer, unpacked, up to so many bytes; what is larger, packed twice, packed in another way, or cut short is not read.
 * The bound is held while it is unpacked, so a small body that unpacks into a large one costs no more than the bound.
 */
export function readAnswer(message: IncomingMessage, atMostBytes: number): Promise<ReadBody> {
  return new Promise((resolve) => {
    const stream = unpack(message)
    if (!stream) {
      resolve({ is: 'not-read', why: 'answer-broken' })
      return
    }
    const chunks: Uint8Array[] = []
    let size = 0
    const finish = (read: ReadBody): void => {
      resolve(read)
      message.destroy()
      stream.destroy()
    }
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.length
      if (size > atMostBytes) finish({ is: 'not-read', why: 'answer-too-large' })
      else chunks.push(chunk)
    })
    stream.on('end', () => finish({ is: 'body', body: Buffer.concat(chunks) }))
    const breakOff = (): void => finish({ is: 'not-read', why: 'answer-broken' })
    for (const one of new Set<Readable>([stream, message])) {
      one.on('error', breakOff)
      one.on('close', () => { if (!one.readableEnded) breakOff() })
    }
  })
}

function unpack(message: IncomingMessage): Readable | undefined {
  const packing = (message.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  switch (packing) {
    case 'identity': case '': return message
    case 'gzip': case 'x-gzip': return message.pipe(createGunzip())
    case 'deflate': return message.pipe(createInflate())
    case 'br': return message.pipe(createBrotliDecompress())
    default: return undefined
  }
}
