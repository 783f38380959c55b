import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { unzipFile, zipFiles } from './zip-files.ts'

test('packs files that unpack as they were, with the same bytes at every time', () => {
  const files = [
    { path: 'report.md', text: '# Übersicht\n' },
    { path: 'figures/a.svg', text: '<svg/>' },
  ]
  const bytes = zipFiles(files)
  const unpacked = Object.entries(unzipSync(bytes)).map(([path, data]) => ({ path, text: strFromU8(data) }))
  expect(unpacked).toEqual(files)
  // Date and time of an entry: 1980-01-01 00:00 in the format's own fields.
  expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0])
  expect(zipFiles(files)).toEqual(bytes)
  expect(unzipFile(bytes, 'report.md')).toBe('# Übersicht\n')
  expect(unzipFile(bytes, 'none')).toBe('')
})
