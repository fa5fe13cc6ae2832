import { Unreadable } from '../../pixels/unreadable.ts'
import { BitReader } from './bits.ts'
import type { DecodeTable } from './huffman.ts'
import type { Component } from './types.ts'

/** What a scan header says. */
export type Scan = {
  parts: { component: Component; dc: DecodeTable | undefined; ac: DecodeTable | undefined }[]
  start: number
  end: number
  high: number
  low: number
  progressive: boolean
  /** Units between restart markers; 0 for none. */
  restartEvery: number
}

type BlockReader = (part: Scan['parts'][number], at: number, index: number) => void

/** Reads one scan into the coefficients of its components; answers where it ends. */
export function readScan(bytes: Uint8Array, from: number, scan: Scan): number {
  const reader = new BitReader(bytes, from)
  const predictions = new Int32Array(scan.parts.length)
  const run = { left: 0 }
  const readBlock = toBlockReader(reader, scan, predictions, run)
  let until = scan.restartEvery
  const beginUnit = (): void => {
    if (scan.restartEvery === 0) return
    if (until === 0) {
      reader.restart()
      predictions.fill(0)
      run.left = 0
      until = scan.restartEvery
    }
    until--
  }
  const [only] = scan.parts
  if (scan.parts.length === 1 && only) {
    const { usedWide, usedHigh, blocksWide } = only.component
    for (let row = 0; row < usedHigh; row++) {
      for (let column = 0; column < usedWide; column++) {
        beginUnit()
        readBlock(only, (row * blocksWide + column) * 64, 0)
      }
    }
  } else readUnits(scan, beginUnit, readBlock)
  return reader.at
}

function readUnits(scan: Scan, beginUnit: () => void, readBlock: BlockReader): void {
  const first = scan.parts[0]?.component
  if (!first) throw new Unreadable('a scan names no channel')
  const wide = first.blocksWide / first.h
  const high = first.blocksHigh / first.v
  for (let unit = 0; unit < wide * high; unit++) {
    beginUnit()
    const row = Math.floor(unit / wide)
    const column = unit % wide
    for (const [index, part] of scan.parts.entries()) {
      const { h, v, blocksWide } = part.component
      for (let y = 0; y < v; y++) for (let x = 0; x < h; x++) readBlock(part, ((row * v + y) * blocksWide + column * h + x) * 64, index)
    }
  }
}

function need(table: DecodeTable | undefined): DecodeTable {
  if (!table) throw new Unreadable('a Huffman table is missing')
  return table
}

function toBlockReader(reader: BitReader, scan: Scan, predictions: Int32Array, run: { left: number }): BlockReader {
  const { start, end, high, low } = scan
  const readDc = (table: DecodeTable, index: number): number => {
    const length = reader.symbol(table)
    if (length > 15) throw new Unreadable('a value is too large')
    return (predictions[index] = (predictions[index] ?? 0) + reader.signed(length))
  }
  if (!scan.progressive) {
    return ({ component, dc, ac }, at, index) => {
      const { coefficients } = component
      coefficients[at] = readDc(need(dc), index)
      const table = need(ac)
      for (let k = 1; k < 64; k++) {
        const symbol = reader.symbol(table)
        const length = symbol & 15
        if (length === 0 && symbol < 0xf0) return
        k += symbol >> 4
        if (length === 0) continue
        if (k > 63) throw new Unreadable('a block has too many values')
        coefficients[at + k] = reader.signed(length)
      }
    }
  }
  if (start === 0) {
    if (high === 0) return ({ component, dc }, at, index) => void (component.coefficients[at] = readDc(need(dc), index) << low)
    return ({ component }, at) => {
      if (reader.bits(1) === 1) component.coefficients[at] = (component.coefficients[at] ?? 0) | (1 << low)
    }
  }
  if (high === 0) {
    return ({ component, ac }, at) => {
      if (run.left > 0) {
        run.left--
        return
      }
      const table = need(ac)
      for (let k = start; k <= end; k++) {
        const symbol = reader.symbol(table)
        const length = symbol & 15
        const zeros = symbol >> 4
        if (length === 0 && zeros < 15) {
          run.left = (1 << zeros) - 1 + reader.bits(zeros)
          return
        }
        k += zeros
        if (length > 0 && k <= end) component.coefficients[at + k] = reader.signed(length) << low
      }
    }
  }
  return ({ component, ac }, at) => refine(reader, component.coefficients, at, need(ac), scan, run)
}

/** Adds one bit to each coefficient of a block that is not zero, and sets new ones (ITU T.81, figure G.7). */
function refine(reader: BitReader, coefficients: Int16Array, at: number, table: DecodeTable, { start, end, low }: Scan, run: { left: number }): void {
  const one = 1 << low
  const correct = (index: number, value: number): void => {
    if (reader.bits(1) === 1 && (value & one) === 0) coefficients[index] = value + (value >= 0 ? one : -one)
  }
  let k = start
  if (run.left === 0) {
    for (; k <= end; k++) {
      const symbol = reader.symbol(table)
      let zeros = symbol >> 4
      const length = symbol & 15
      let fresh = 0
      if (length > 0) fresh = reader.bits(1) === 1 ? one : -one
      else if (zeros < 15) {
        run.left = (1 << zeros) + reader.bits(zeros)
        break
      }
      for (; k <= end; k++) {
        const value = coefficients[at + k] ?? 0
        if (value !== 0) correct(at + k, value)
        else if (--zeros < 0) break
      }
      if (fresh !== 0 && k <= end) coefficients[at + k] = fresh
    }
  }
  if (run.left > 0) {
    for (; k <= end; k++) {
      const value = coefficients[at + k] ?? 0
      if (value !== 0) correct(at + k, value)
    }
    run.left--
  }
}
