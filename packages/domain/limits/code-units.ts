/** How many bytes the text takes in UTF-8; a lone surrogate takes three, as its replacement would. */
export function countUtf8Bytes(text: string): number {
  let bytes = 0
  for (let i = 0; i < text.length; i += 1) {
    const point = text.codePointAt(i) ?? 0
    if (point > 0xffff) i += 1
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

/** How many Unicode code points the text holds; a lone surrogate is one. */
export function countCodePoints(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i += 1) {
    if ((text.codePointAt(i) ?? 0) > 0xffff) i += 1
    count += 1
  }
  return count
}
