import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readGlacis } from '../../formats/glacis/read.ts'
import { writeGlacis } from '../../formats/glacis/write.ts'
import { currentVersion, type Migration, migrateFile, migrations } from './ladder.ts'

const folder = new URL('./', import.meta.url)
const fixture = (version: number) => readFileSync(new URL(`fixtures/v${version}.glacis.json`, folder))
const versions = Array.from({ length: currentVersion }, (_, i) => i + 1)

describe('the ladder of migrations', () => {
  test('has a rung from each version to the next, and a file for each rung', () => {
    expect(migrations.map(({ from }) => from)).toEqual(versions.slice(0, -1))
    const numbers = readdirSync(folder)
      .filter((name) => /^\d{4}-.*(?<!\.test)\.ts$/.test(name))
      .map((name) => Number(name.slice(0, 4)))
      .sort((a, b) => a - b)
    expect(numbers).toEqual(versions.slice(0, -1))
  })

  test('keeps a file of every version, and no other', () => {
    expect(readdirSync(new URL('fixtures/', folder)).sort()).toEqual(
      versions.map((version) => `v${version}.glacis.json`).sort(),
    )
  })

  test.each(versions)('opens the file of version %i without repairs', (version) => {
    const read = readGlacis(fixture(version))
    expect(read).toMatchObject({ ok: true, value: { repairs: [], newerVersion: null } })
  })

  test.each(versions)('leaves the content of version %i as it was given', (version) => {
    const content = JSON.parse(fixture(version).toString())
    const copy = structuredClone(content)
    migrateFile(content, version)
    expect(content).toEqual(copy)
  })

  test('writes the file of the current version as it stands, byte for byte', () => {
    const read = readGlacis(fixture(currentVersion))
    if (!read.ok) throw new Error(read.error.code)
    const written = writeGlacis(read.value.document, { savedWith: 'Glacis 0.1.0' })
    expect(Buffer.from(written).toString()).toBe(fixture(currentVersion).toString())
  })

  test('climbs rung by rung, counting the version, and names a rung that is missing', () => {
    const rungs: readonly Migration[] = [1, 2].map((from) => ({
      from,
      description: '',
      migrate: (file) => ({ ...file, steps: [...(file.steps as number[]), from] }),
    }))
    expect(migrateFile({ version: 1, steps: [] }, 1, rungs, 3)).toEqual({ version: 3, steps: [1, 2] })
    expect(migrateFile({ version: 2, steps: [] }, 2, rungs, 3)).toEqual({ version: 3, steps: [2] })
    expect(() => migrateFile({ version: 1, steps: [] }, 1, rungs, 4)).toThrow('version 3')
  })
})

describe('the file of version 1', () => {
  test('says what it said when it was written', () => {
    const read = readGlacis(fixture(1))
    if (!read.ok) throw new Error(read.error.code)
    const { tables } = read.value.document
    expect(tables.model['model:main']).toMatchObject({
      title: 'Infusion pump',
      contributors: ['Ada', 'Émile'],
    })
    expect(tables.element['element:pump']?.properties).toEqual({
      encrypted: 'no',
      lockout: 30,
      stores: ['health', 'keys'],
    })
    expect(tables.flow['flow:dose']).toMatchObject({ source: 'element:pump', target: 'element:gateway' })
    expect(tables.placement['placement:1']).toMatchObject({ x: 40, y: 60.5, w: 140, h: 60 })
    expect(tables.placement['placement:5']?.line?.handle).toEqual({ x: 310, y: 80 })
    expect(tables.mitigation['mitigation:tls']).toMatchObject({ state: 'implemented', cost: 1200.5 })
    expect(tables.decision['decision:health/MH-A01@flow:dose']).toMatchObject({
      status: 'mitigated',
      damage: 3,
      discoverability: null,
      levelOverride: 'High',
    })
    expect(tables.threat['threat:lost']).toMatchObject({ stride: ['I', 'D'] })
  })
})
