import type { Picture } from '../../document.ts'
import type { ImageFile } from './surface.ts'

/** A picture with its size in pixels; null for what cannot be read, which is then not drawn. */
export function readPicture({
  mime,
  data,
}: Picture): { readonly width: number; readonly height: number; readonly file: ImageFile } | null {
  let bytes: Uint8Array
  try {
    bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
  const size = mime === 'image/png' ? pngSize(bytes) : jpegSize(bytes)
  if (size === null || size.width === 0 || size.height === 0) return null
  return { ...size, file: { mime, bytes } }
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Source: W3C, PNG, 11.2.2 IHDR. */
function pngSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33 || view.getUint32(0) !== 0x89504e47) return null
  // Eight bits a channel, known colour type, not interlaced: what the file's writer unpacks.
  if (bytes[24] !== 8 || ![0, 2, 3, 4, 6].includes(bytes[25] ?? -1) || bytes[28] !== 0) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** The first frame header. Source: ITU-T T.81, B.2.2. */
function jpegSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null
  let at = 2
  while (at + 9 < bytes.length) {
    const marker = view.getUint16(at)
    const isFrame = marker >= 0xffc0 && marker <= 0xffc2 && [1, 3].includes(bytes[at + 9] ?? 0)
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
