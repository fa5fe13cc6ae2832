/** One colour channel as quantised DCT coefficients: 64 a block, in zigzag order. */
export type Component = {
  id: number
  /** Sampling factors, as the file gives them. */
  h: number
  v: number
  /** Blocks a row and rows of blocks, filled up to whole units of the scan. */
  blocksWide: number
  blocksHigh: number
  /** Blocks that hold a part of the picture. */
  usedWide: number
  usedHigh: number
  coefficients: Int16Array
  quantisation: Uint16Array
}

/** A JPEG before its inverse transform: what is written back unchanged is unchanged to the bit. */
export type JpegPicture = {
  width: number
  height: number
  components: Component[]
  /** Payloads of the ICC segments, in their order. */
  profile: Uint8Array[]
  /** The EXIF orientation, 1 to 8. */
  orientation: number
  /** How colours are coded where an Adobe segment says so. */
  adobeTransform: number | undefined
  /** Units and densities of the JFIF header: five bytes. */
  density: Uint8Array | undefined
}
