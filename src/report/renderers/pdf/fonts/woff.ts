import { unzlibSync } from 'fflate'

/**
 * A WOFF 1.0 font as a TrueType file: the same tables, inflated.
 * @param keepsAll false leaves out tables that neither layout nor a PDF reads
 * @throws on bytes that are no WOFF 1.0 file: the fonts are ours, so that is a bug, not a user's mistake
 * Source: W3C, WOFF File Format 1.0, sections 4 and 5.
 */
export function woffToTrueType(woff: Uint8Array, keepsAll = false): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (woff.byteLength < 44 || view.getUint32(0) !== signature) throw new Error('not a WOFF 1.0 font')
  const tables: TrueTypeTable[] = []
  for (let i = 0; i < view.getUint16(12); i++) {
    const entry = 44 + 20 * i
    const tag = String.fromCharCode(...woff.subarray(entry, entry + 4))
    if (!keepsAll && !keptTables.has(tag)) continue
    const stored = woff.subarray(
      view.getUint32(entry + 4),
      view.getUint32(entry + 4) + view.getUint32(entry + 8),
    )
    const length = view.getUint32(entry + 12)
    tables.push({ tag, bytes: stored.length < length ? unzlibSync(stored) : stored })
  }
  return assembleTrueType(tables)
}

export interface TrueTypeTable {
  readonly tag: string
  readonly bytes: Uint8Array
}

/** A TrueType file of these tables, in the order of their tags, each padded to four bytes. */
export function assembleTrueType(tables: readonly TrueTypeTable[]): Uint8Array {
  const sorted = tables.toSorted((a, b) => (a.tag < b.tag ? -1 : 1))
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  let offset = 12 + 16 * sorted.length
  const file = new Uint8Array(offset + sorted.reduce((sum, table) => sum + padded(table.bytes.length), 0))
  const view = new DataView(file.buffer)
  view.setUint32(0, 0x00010000)
  view.setUint16(4, sorted.length)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (sorted.length - power) * 16)
  sorted.forEach(({ tag, bytes }, i) => {
    const entry = 12 + 16 * i
    for (let c = 0; c < 4; c++) file[entry + c] = tag.charCodeAt(c)
    file.set(bytes, offset)
    view.setUint32(entry + 4, checksum(file.subarray(offset, offset + padded(bytes.length))))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, bytes.length)
    offset += padded(bytes.length)
  })
  return file
}

const signature = 0x774f4646
const keptTables: ReadonlySet<string> = new Set([
  'GSUB',
  'cmap',
  'glyf',
  'head',
  'hhea',
  'hmtx',
  'loca',
  'maxp',
])

const padded = (length: number): number => (length + 3) & ~3

function checksum(table: Uint8Array): number {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  let sum = 0
  for (let i = 0; i < table.length; i += 4) sum = (sum + view.getUint32(i)) >>> 0
  return sum
}
