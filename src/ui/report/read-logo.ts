import type { DocumentControl } from '../../model/tables.ts'

/** Bytes of a picture; the record holds them in base64, which is a third longer, up to 1 MB. */
const most = 700_000

/** A picture file as the document keeps it; null when it is too large or, by its first bytes, neither PNG nor JPEG. */
export async function readLogo(file: Blob): Promise<DocumentControl['logo']> {
  if (file.size > most) return null
  const bytes = new Uint8Array(await file.arrayBuffer())
  const mime = mimeOf(bytes)
  if (mime === null) return null
  let binary = ''
  for (let i = 0; i < bytes.length; i += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return { mime, data: btoa(binary) }
}

function mimeOf(bytes: Uint8Array): 'image/png' | 'image/jpeg' | null {
  const startsWith = (...signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte)
  if (startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  return startsWith(0xff, 0xd8, 0xff) ? 'image/jpeg' : null
}
