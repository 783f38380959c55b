import type { Image } from '../../model/tables.ts'

export interface PictureType {
  readonly mime: Image['mime']
  /** In pixels. */
  readonly w: number
  readonly h: number
}

/**
 * What kind of picture these bytes are and how large, by what stands in them and not by a name. Null for anything but
 * PNG, JPEG and WebP, and for files that end before they say their size.
 */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const size = pngSize(view) ?? jpegSize(view) ?? webpSize(view)
    return size === null || size.w === 0 || size.h === 0 ? null : size
  } catch {
    // Read beyond the end: cut off.
    return null
  }
}

function pngSize(view: DataView): PictureType | null {
  if (view.byteLength < 8 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null
  if (view.getUint32(12) !== 0x49484452) return null
  return { mime: 'image/png', w: view.getUint32(16), h: view.getUint32(20) }
}

function jpegSize(view: DataView): PictureType | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    // Start of frame: all of C0 to CF but tables and arithmetic coding.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { mime: 'image/jpeg', h: view.getUint16(at + 5), w: view.getUint16(at + 7) }
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}

function webpSize(view: DataView): PictureType | null {
  if (view.byteLength < 16 || view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250)
    return null
  const mime = 'image/webp'
  switch (view.getUint32(12)) {
    case 0x56503858: // VP8X
      return { mime, w: uint24(view, 24) + 1, h: uint24(view, 27) + 1 }
    case 0x5650384c: {
      // VP8L: 14 bits each
      const bits = view.getUint32(21, true)
      return { mime, w: (bits & 0x3fff) + 1, h: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 0x56503820: // VP8
      return { mime, w: view.getUint16(26, true) & 0x3fff, h: view.getUint16(28, true) & 0x3fff }
    default:
      return null
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16)
}
