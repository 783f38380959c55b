import { z } from 'zod'
import type { StoredComponent } from './component-store.ts'
import { rowBytes } from './rows.ts'

/** What is stored of components, row by row; validated when read, like all rows. */

export const componentRow = z.object({
  id: z.string().min(1),
  name: z.string(),
  description: z.string(),
  savedAt: z.string(),
  /** Of all its pieces together. */
  bytes: z.int().min(0),
})
export type ComponentRow = z.infer<typeof componentRow>

/** A piece of a component's bytes, at most as large as the rows of projects. */
export const componentChunkRow = z.object({
  component: z.string().min(1),
  index: z.int().min(0),
  data: z.instanceof(Uint8Array),
})
export type ComponentChunkRow = z.infer<typeof componentChunkRow>

export function componentChunks(
  component: string,
  bytes: Uint8Array<ArrayBuffer>,
): readonly ComponentChunkRow[] {
  const count = Math.ceil(bytes.byteLength / rowBytes)
  return Array.from({ length: count }, (_, index) => ({
    component,
    index,
    data: bytes.slice(index * rowBytes, (index + 1) * rowBytes),
  }))
}

/** The bytes of so many pieces; null when one is missing or damaged, or the length is not the one given. */
export function joinComponent(rows: readonly unknown[], length: number): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const [index, row] of rows.entries()) {
    const parsed = componentChunkRow.safeParse(row)
    if (!parsed.success || parsed.data.index !== index || at + parsed.data.data.byteLength > length)
      return null
    bytes.set(parsed.data.data, at)
    at += parsed.data.data.byteLength
  }
  return at === length ? bytes : null
}

/** By name; rows that are damaged are left out. */
export function storedComponents(rows: readonly unknown[]): readonly StoredComponent[] {
  return rows
    .flatMap((row): StoredComponent | [] => {
      const parsed = componentRow.safeParse(row)
      if (!parsed.success) return []
      const { id, name, description, savedAt } = parsed.data
      return { id, name, description, savedAt }
    })
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
}
