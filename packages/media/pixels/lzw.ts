import { Unreadable } from './unreadable.ts'

/** Unpacks the LZW data of a GIF to so many indices; more are left unread, fewer are refused. */
export function unpackLzw(data: Uint8Array, depth: number, expected: number): Uint8Array {
  if (depth < 1 || depth > 8) throw new Unreadable('its colours are out of bounds')
  const clear = 1 << depth
  const prefix = new Uint16Array(4096)
  const suffix = new Uint8Array(4096)
  const stack = new Uint8Array(4097)
  const out = new Uint8Array(expected)
  for (let code = 0; code < clear; code++) suffix[code] = code
  let [size, next, last, first, held, count, at, length] = [depth + 1, clear + 2, -1, 0, 0, 0, 0, 0]
  while (length < expected) {
    while (count < size) {
      if (at >= data.length) throw new Unreadable('the picture is cut short')
      held |= (data[at++] ?? 0) << count
      count += 8
    }
    let code = held & ((1 << size) - 1)
    held >>>= size
    count -= size
    if (code === clear) {
      ;[size, next, last] = [depth + 1, clear + 2, -1]
      continue
    }
    if (code === clear + 1) throw new Unreadable('the picture is cut short')
    if (code > next || (last < 0 && code > clear)) throw new Unreadable('a code stands in the picture that it does not have')
    const given = code
    let height = 0
    if (code === next) {
      stack[height++] = first
      code = last
    }
    for (; code > clear; code = prefix[code] ?? 0) stack[height++] = suffix[code] ?? 0
    first = suffix[code] ?? 0
    stack[height++] = first
    while (height > 0 && length < expected) out[length++] = stack[--height] ?? 0
    if (last >= 0 && next < 4096) {
      prefix[next] = last
      suffix[next] = first
      next++
      if (next === 1 << size && size < 12) size++
    }
    last = given
  }
  return out
}

/** Packs indices as the LZW data of a GIF. */
export function packLzw(indices: Uint8Array, depth: number): Uint8Array {
  const clear = 1 << depth
  const known = new Map<number, number>()
  const out: number[] = []
  let [size, next, held, count] = [depth + 1, clear + 2, 0, 0]
  const put = (code: number): void => {
    held |= code << count
    for (count += size; count >= 8; count -= 8) {
      out.push(held & 255)
      held >>>= 8
    }
  }
  put(clear)
  let row = indices[0] ?? 0
  for (let i = 1; i < indices.length; i++) {
    const index = indices[i] ?? 0
    const longer = known.get((row << 8) | index)
    if (longer !== undefined) {
      row = longer
      continue
    }
    put(row)
    if (next === 4096) {
      put(clear)
      known.clear()
      ;[size, next] = [depth + 1, clear + 2]
    } else {
      known.set((row << 8) | index, next)
      if (next === 1 << size) size++
      next++
    }
    row = index
  }
  put(row)
  put(clear + 1)
  if (count > 0) out.push(held & 255)
  return Uint8Array.from(out)
}
