import { expect, test } from 'vitest'
import { moveToPack } from '../../commands/move-to-pack.ts'
import { readTm7 } from '../../formats/tm7/document/read-tm7.ts'
import { hasSamples, sampleBytes } from '../../formats/tm7/testing/samples.ts'
import { writeTm7 } from '../../formats/tm7/write/write-tm7.ts'
import { vocabularies } from '../../knowledge/vocabulary.ts'
import { applyChanges } from '../../model/apply-changes.ts'
import { invertChanges } from '../../model/invert-changes.ts'
import { serializeDocument } from '../../model/serialize.ts'
import { planMove } from './plan-move.ts'

const importedAt = '2026-01-31T09:30:00Z'

test.skipIf(!hasSamples)(
  'a model moved to another template keeps its threats with their states, here and in the file',
  { timeout: 60_000 },
  () => {
    const read = (name: string, bytes = sampleBytes(name)) => {
      const opened = readTm7(bytes, { fileName: name, importedAt })
      const pack = opened.ok ? opened.value.packs[0] : undefined
      if (!opened.ok || pack === undefined) throw new Error(`${name} did not open`)
      return { document: opened.value.document, pack }
    }
    const hospital = read('azure-health-data-hipaa.tm7')
    const other = read('ecobee-monitor.tm7')
    expect(other.pack.id).not.toBe(hospital.pack.id)

    const plan = planMove(hospital.document, hospital.pack, other.pack, vocabularies, null)
    const context = {
      newId: <P extends string>(table: P) => `${table}:new` as const,
      now: () => importedAt,
      author: '',
    }
    const changes = moveToPack.run(hospital.document, plan.args, context)
    if (!changes.ok) throw new Error(JSON.stringify(changes.error))
    const moved = applyChanges(hospital.document, changes.value)
    const back = applyChanges(moved, invertChanges(changes.value))
    expect(serializeDocument(back, '')).toEqual(serializeDocument(hospital.document, ''))

    const written = writeTm7(moved, [other.pack, hospital.pack])
    if (!written.ok) throw new Error(JSON.stringify(written.error))
    const again = read('moved.tm7', written.value.bytes)
    const states = ({ tables }: typeof moved) =>
      Object.values(tables.recorded)
        .map(({ key, state, justification }) => `${key} ${state} ${justification}`)
        .sort()
    expect(states(again.document)).toEqual(states(hospital.document))
    expect(again.pack.rules.map(({ originId }) => originId)).toEqual(
      other.pack.rules.map(({ originId }) => originId),
    )
  },
)
