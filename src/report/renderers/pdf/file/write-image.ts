import { unzlibSync } from 'fflate'
import { concatBytes } from '../fonts/byte-writer.ts'
import type { ImageFile } from '../surface.ts'
import type { ObjectWriter } from './object-writer.ts'

/**
 * A picture as an image object. JPEG goes in as it is; PNG of 8 bits a channel is unpacked, with its transparency as
 * a mask. What turns out to be damaged becomes one white dot. @returns the number of its object
 */
export function writeImage({ mime, bytes }: ImageFile, writer: ObjectWriter): number {
  const known = mime === 'image/jpeg' ? writeJpeg(bytes, writer) : writePng(bytes, writer)
  const dot = { ...image, Width: '1', Height: '1', ColorSpace: '/DeviceGray' }
  return known ?? writer.stream(new Uint8Array([255]), dot)
}

/** Source: ISO 32000-1, 7.4.8; the frame header is that of ITU-T T.81, B.2.2. */
function writeJpeg(bytes: Uint8Array, writer: ObjectWriter): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 9 < bytes.length) {
    const marker = view.getUint16(at)
    if (marker >= 0xffc0 && marker <= 0xffc2) {
      const space = bytes[at + 9] === 1 ? '/DeviceGray' : '/DeviceRGB'
      if (bytes[at + 9] !== 1 && bytes[at + 9] !== 3) return null
      const size = { Width: String(view.getUint16(at + 7)), Height: String(view.getUint16(at + 5)) }
      return writer.stream(bytes, { ...image, ...size, ColorSpace: space, Filter: '/DCTDecode' }, false)
    }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

const image = { Type: '/XObject', Subtype: '/Image', BitsPerComponent: '8' }

/** Source: W3C, PNG, 9 (filtering) and 11 (chunks). */
function writePng(bytes: Uint8Array, writer: ObjectWriter): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const channels = channelsOf.get(bytes[25] ?? -1)
  // Other depths, interlacing and pictures too large for a logo are not drawn.
  if (channels === undefined || bytes[24] !== 8 || bytes[28] !== 0 || width * height > 4_000_000) return null
  const parts: Uint8Array[] = []
  let palette: Uint8Array | null = null
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (type === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length))
    if (type === 'PLTE') palette = bytes.subarray(at + 8, at + 8 + length)
    at += 12 + length
  }
  let rows: Uint8Array
  try {
    rows = unfiltered(unzlibSync(concatBytes(parts)), width * channels, height, channels)
  } catch {
    return null
  }
  const colours = new Uint8Array(width * height * 3)
  const opacity = new Uint8Array(width * height)
  for (let i = 0; i < width * height; i++) {
    const at = i * channels
    for (let c = 0; c < 3; c++) {
      colours[3 * i + c] =
        palette !== null && channels === 1
          ? (palette[3 * (rows[at] ?? 0) + c] ?? 0)
          : (rows[channels < 3 ? at : at + c] ?? 0)
    }
    opacity[i] = channels === 2 || channels === 4 ? (rows[at + channels - 1] ?? 0) : 255
  }
  const size = { ...image, Width: String(width), Height: String(height) }
  const mask = opacity.every((value) => value === 255)
    ? null
    : writer.stream(opacity, { ...size, ColorSpace: '/DeviceGray' })
  return writer.stream(colours, {
    ...size,
    ColorSpace: '/DeviceRGB',
    ...(mask === null ? {} : { SMask: `${mask} 0 R` }),
  })
}

/** Channels by colour type: grey, red-green-blue, palette, each of the first two with opacity. */
const channelsOf: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
])

function unfiltered(data: Uint8Array, width: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (width + 1)] ?? 0
    for (let x = 0; x < width; x++) {
      const left = x >= step ? (rows[y * width + x - step] ?? 0) : 0
      const up = y > 0 ? (rows[(y - 1) * width + x] ?? 0) : 0
      const corner = y > 0 && x >= step ? (rows[(y - 1) * width + x - step] ?? 0) : 0
      rows[y * width + x] = (data[y * (width + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner)
    }
  }
  return rows
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
