import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { list } from '../../../model/document.ts'
import { plainRecord } from '../../../model/plain-record.ts'
import { tableNames } from '../../../model/tables.ts'
import { validateRecord } from '../../../model/validate-record.ts'
import { readableSamples, sampleBytes } from '../testing/samples.ts'
import { readTm7 } from './read-tm7.ts'

describe('a model of the other tool', () => {
  it.each(readableSamples)('%s', (name) => {
    const read = readTm7(sampleBytes(name), { fileName: name, importedAt: '2026-01-01T00:00:00Z' })
    if (!read.ok) throw new Error(read.error.code)
    const { document, summary, repairs } = read.value
    for (const table of tableNames)
      for (const record of list(document, table))
        expect(validateRecord(table, plainRecord(record)), record.id).toEqual([])
    expect(repairs).toEqual([])
    writeFileSync(
      '/tmp/team/d_notes.txt',
      `${name} ${JSON.stringify(summary.counts)} ${summary.notes.map((n) => '\n   ' + JSON.stringify(n)).join('')}\n` +
        list(document, 'decision')
          .slice(0, 4)
          .map((d) => '  D ' + JSON.stringify(d) + '\n')
          .join(''),
      { flag: 'a' },
    )
  })
})
