import { describe, expect, it } from 'vitest'
import { readTm7 } from '../document/read-tm7.ts'
import type { Tm7Import } from '../document/tm7-import.ts'
import { readableSamples, sampleBytes } from '../testing/samples.ts'
import { isSameXml } from '../xml/element-parts.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { writeTm7 } from './write-tm7.ts'

function opened(bytes: Uint8Array): Tm7Import {
  const read = readTm7(bytes, { fileName: 'a.tm7', importedAt: '2026-01-01T00:00:00Z' })
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

describe.skipIf(readableSamples.length === 0)('a file that nobody edited', () => {
  it.each(readableSamples)(
    'is written as it was: %s',
    (name) => {
      const bytes = sampleBytes(name)
      const { document, packs } = opened(bytes)
      const written = writeTm7(document, packs)
      if (!written.ok) throw new Error(written.error.code)
      const before = parseXml(bytes)
      const after = parseXml(written.value.bytes)
      expect(before.ok && after.ok && isSameXml(before.value, after.value)).toBe(true)
      expect(written.value.notes).toEqual([])
    },
    60_000,
  )

  it('begins as it did, with or without a byte order mark', () => {
    const bytes = sampleBytes(readableSamples[0] ?? '')
    for (const begin of [[], [0xef, 0xbb, 0xbf]]) {
      const { document, packs } = opened(new Uint8Array([...begin, ...bytes]))
      const written = writeTm7(document, packs)
      expect(written.ok && written.value.bytes.slice(0, begin.length + 1)).toEqual(
        new Uint8Array([...begin, 0x3c]),
      )
    }
  }, 60_000)
})
