import { joinBytes, toBytes, toLong, toShort } from '../container/bytes.ts'

/** One entry to write: tag, type, how many values, and their bytes. */
export type Written = readonly [tag: number, type: number, count: number, value: Uint8Array]

/** Text as an entry. */
export function writeText(tag: number, text: string): Written {
  return [tag, 2, text.length + 1, toBytes(`${text}\0`)]
}

/** Whole numbers of four bytes as an entry. */
export function writeLongs(tag: number, isLittle: boolean, ...values: number[]): Written {
  return [tag, 4, values.length, joinBytes(values.map((value) => toLong(value, isLittle)))]
}

/** Fractions as an entry. */
export function writeFractions(tag: number, isLittle: boolean, ...values: (readonly [number, number])[]): Written {
  return [tag, 5, values.length, joinBytes(values.flat().map((value) => toLong(value, isLittle)))]
}

type Parts = { main: Written[]; exif?: Written[]; gps?: Written[]; thumbnail?: Uint8Array }

/** Writes a TIFF structure as cameras do: main, EXIF and GPS directories, and a thumbnail in a second one. */
export function makeTiff(isLittle: boolean, { main, exif = [], gps = [], thumbnail }: Parts): Uint8Array {
  const short = (value: number): Uint8Array => toShort(value, isLittle)
  const long = (value: number): Uint8Array => toLong(value, isLittle)
  const data: Uint8Array[] = []
  const small = thumbnail ? [writeLongs(0x0201, isLittle, 0), writeLongs(0x0202, isLittle, thumbnail.length)] : []
  const sizeOf = (entries: readonly Written[]): number => (entries.length === 0 ? 0 : 6 + entries.length * 12)
  const mainCount = main.length + (exif.length > 0 ? 1 : 0) + (gps.length > 0 ? 1 : 0)
  const exifAt = 8 + 6 + mainCount * 12
  const gpsAt = exifAt + sizeOf(exif)
  const smallAt = gpsAt + sizeOf(gps)
  let dataAt = smallAt + sizeOf(small)
  const store = (value: Uint8Array): number => {
    const at = dataAt
    data.push(value)
    dataAt += value.length
    return at
  }
  if (thumbnail) small[0] = writeLongs(0x0201, isLittle, store(thumbnail))
  const all = [...main, ...(exif.length > 0 ? [writeLongs(0x8769, isLittle, exifAt)] : []), ...(gps.length > 0 ? [writeLongs(0x8825, isLittle, gpsAt)] : [])]
  const write = (entries: readonly Written[], next: number): Uint8Array => {
    const rows = entries.map(([tag, type, count, value]) => joinBytes([short(tag), short(type), long(count), value.length <= 4 ? joinBytes([value, new Uint8Array(4 - value.length)]) : long(store(value))]))
    return entries.length === 0 ? new Uint8Array(0) : joinBytes([short(entries.length), ...rows, long(next)])
  }
  const directories = [write(all, thumbnail ? smallAt : 0), write(exif, 0), write(gps, 0), write(small, 0)]
  return joinBytes([toBytes(isLittle ? 'II' : 'MM'), short(42), long(8), ...directories, ...data])
}
