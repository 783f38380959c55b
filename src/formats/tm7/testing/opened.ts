import { readTm7 } from '../document/read-tm7.ts'
import type { Tm7Import } from '../document/tm7-import.ts'

/** The model in these bytes. @throws when they are none */
export function opened(bytes: Uint8Array): Tm7Import {
  const read = readTm7(bytes, { fileName: 'model.tm7', importedAt: '2026-01-01T00:00:00Z' })
  if (!read.ok) throw new Error(`no model: ${read.error.code}`)
  return read.value
}
