import { z } from 'zod'
import type { StoredPack } from './pack-store.ts'
import { rowBytes } from './rows.ts'

/** What is stored of packs, row by row; validated when read, like all rows. */

const hash = z.string().length(64)

export const packRow = z.object({
  id: z.string().min(1),
  name: z.string(),
  /** Of the draft. */
  draft: z.object({ version: z.string(), hash, editedAt: z.string() }).nullable(),
  trashedAt: z.string().nullable(),
})
export type PackRow = z.infer<typeof packRow>

export const packVersionRow = z.object({
  hash,
  pack: z.string().min(1),
  name: z.string(),
  version: z.string(),
  publishedAt: z.string(),
})
export type PackVersionRow = z.infer<typeof packVersionRow>

/** A piece of a pack's bytes, at most as large as the rows of projects. */
export const packChunkRow = z.object({
  hash,
  index: z.int().min(0),
  data: z.instanceof(Uint8Array),
})
export type PackChunkRow = z.infer<typeof packChunkRow>

export function packChunks(hashOfBytes: string, bytes: Uint8Array<ArrayBuffer>): readonly PackChunkRow[] {
  const count = Math.ceil(bytes.byteLength / rowBytes)
  return Array.from({ length: count }, (_, index) => ({
    hash: hashOfBytes,
    index,
    data: bytes.slice(index * rowBytes, (index + 1) * rowBytes),
  }))
}

export function joinChunks(rows: readonly unknown[]): Uint8Array<ArrayBuffer> | null {
  const chunks: Uint8Array[] = []
  for (const row of rows) {
    const parsed = packChunkRow.safeParse(row)
    if (!parsed.success || parsed.data.index !== chunks.length) return null
    chunks.push(parsed.data.data)
  }
  const bytes = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

/** Packs with their versions, by name; rows that are damaged are left out. */
export function storedPacks(packs: readonly unknown[], versions: readonly unknown[]): readonly StoredPack[] {
  const rows = new Map<string, PackRow>()
  for (const row of packs) {
    const parsed = packRow.safeParse(row)
    if (parsed.success) rows.set(parsed.data.id, parsed.data)
  }
  const byPack = new Map<string, PackVersionRow[]>()
  for (const row of versions) {
    const parsed = packVersionRow.safeParse(row)
    if (!parsed.success) continue
    const { pack, name } = parsed.data
    byPack.set(pack, [...(byPack.get(pack) ?? []), parsed.data])
    if (!rows.has(pack)) rows.set(pack, { id: pack, name, draft: null, trashedAt: null })
  }
  return [...rows.values()]
    .map(({ id, name, draft, trashedAt }) => ({
      id,
      name,
      draft,
      versions: (byPack.get(id) ?? [])
        .toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1))
        .map(({ version, hash: ofVersion, publishedAt }) => ({ version, hash: ofVersion, publishedAt })),
      trashedAt,
    }))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
}
