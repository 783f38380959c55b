import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { get, list } from '../document.ts'
import { tableNames } from '../tables.ts'
import { validateRecord } from '../validate-record.ts'
import { samples } from './samples.ts'

const shared = (name: string) => new URL(`../../../../shared/domain/${name}`, import.meta.url)

/** Samples that show what a paper describes; the others are examples in the middle of the work. */
const papers = ['mhealth', 'iomt']

describe.each(samples)('$title', ({ id, summary, load }) => {
  it('is a sound document: every record valid, every reference to something that exists', async () => {
    const document = await load()
    for (const table of tableNames)
      for (const record of list(document, table))
        expect(validateRecord(table, record as never), record.id).toEqual([])
    const subjects = new Set([
      ...Object.keys(document.tables.element),
      ...Object.keys(document.tables.flow),
      ...Object.keys(document.tables.boundary),
    ])
    for (const flow of list(document, 'flow')) {
      expect(subjects).toContain(flow.source)
      expect(subjects).toContain(flow.target)
    }
    for (const { carriers } of list(document, 'asset'))
      for (const carrier of carriers) expect(subjects).toContain(carrier)
    for (const { subject } of list(document, 'placement')) expect(subjects).toContain(subject)
  })

  it('draws every element and boundary', async () => {
    const document = await load()
    const placed = new Set(list(document, 'placement').map((placement) => placement.subject))
    for (const { id } of [...list(document, 'element'), ...list(document, 'boundary')])
      expect(placed).toContain(id)
  })

  it.runIf(papers.includes(id))('answers no question about protection: the papers only plan it', async () => {
    const document = await load()
    const records = [...list(document, 'element'), ...list(document, 'flow'), ...list(document, 'boundary')]
    const answered = new Set(records.flatMap((record) => Object.keys(record.properties)))
    expect([...answered].filter((p) => !['dataClass', 'safetyRelevant', 'userRole'].includes(p))).toEqual([])
    for (const { notes } of list(document, 'flow')) expect(notes).toMatch(/Authentication: .+ Encryption: /)
  })

  it.runIf(!papers.includes(id))(
    'has answers, notes, assets, and questions that are still open',
    async () => {
      const document = await load()
      const info = get(document, 'model', 'model:main')
      expect(info?.intendedUse).toMatch(/\w+/)
      expect(info?.scope).toMatch(/\w+/)
      expect(info?.assumptions.length).toBeGreaterThan(1)
      expect(info?.externalDependencies.length).toBeGreaterThan(1)
      expect(list(document, 'asset').length).toBeGreaterThan(2)
      for (const { carriers, name } of list(document, 'asset'))
        expect(carriers.length, name).toBeGreaterThan(0)
      for (const { notes, name, properties } of list(document, 'flow')) {
        expect(notes, name).not.toBe('')
        expect(properties.dataClass, name).toBeDefined()
      }
      for (const { notes, name } of [...list(document, 'element'), ...list(document, 'boundary')])
        expect(notes, name).not.toBe('')
      const answers = list(document, 'element').map(({ properties }) => Object.keys(properties).length)
      expect(answers.filter((count) => count > 2).length).toBeGreaterThan(2)
    },
  )

  it('counts its parts right in its summary', async () => {
    const { tables } = await load()
    const [elements, flows, boundaries] = [tables.element, tables.flow, tables.boundary].map(
      (table) => Object.keys(table).length,
    )
    expect(summary).toContain(`${elements} elements, ${flows} flows, ${boundaries} boundaries`)
  })

  it.skipIf(!existsSync(shared(`${id}-dfd.json`)))('has the parts of the architecture', async () => {
    const document = await load()
    const source = JSON.parse(readFileSync(shared(`${id}-dfd.json`), 'utf8'))
    const shape = (part: { readonly id: string; readonly stencil: string; readonly outOfScope?: boolean }) =>
      `${part.id.slice(part.id.indexOf(':') + 1)} ${part.stencil} ${part.outOfScope === true}`
    expect(list(document, 'element').map(shape)).toEqual(source.elements.map(shape).sort())
    expect(list(document, 'flow').map(shape)).toEqual(source.flows.map(shape).sort())
    expect(list(document, 'boundary').map(shape)).toEqual(source.boundaries.map(shape).sort())
    for (const { id, source: from, target, dataClass } of source.flows) {
      const flow = document.tables.flow[`flow:${id}`]
      expect([flow?.source, flow?.target]).toEqual([`element:${from}`, `element:${target}`])
      expect(flow?.properties.dataClass).toEqual(dataClass)
    }
  })
})

describe('the assets of the mHealth model', () => {
  it('include Table II, its impacts as separate values', async () => {
    const document = await samples[0]?.load()
    const assets = document === undefined ? [] : list(document, 'asset')
    const rows = assets.filter(({ source }) => source.startsWith('Table II, '))
    expect(rows.map(({ name, impacts }) => [name, impacts.length])).toEqual([
      ['Network components connecting the user to the service', 2],
      ['Network components connecting the sensor to the Application', 2],
      ['Identity management for access control and authentication', 1],
      ['Database and Storage Components', 3],
      ['Content of communications', 1],
    ])
    for (const { name, carriers } of assets) expect(carriers.length, name).toBeGreaterThan(0)
  })
})

it.skipIf(!existsSync(shared('mhealth-dfd.json')))(
  'the assets of the mHealth model depend on each other and are valued as proposed',
  async () => {
    const document = await samples[0]?.load()
    if (document === undefined) throw new Error('there is no sample')
    const source = JSON.parse(readFileSync(shared('mhealth-dfd.json'), 'utf8'))
    const assetOf = (id: string) => `asset:${id.replace('as-', '').toLowerCase()}`
    expect(list(document, 'dependency').map(({ upper, lower, degree }) => [upper, lower, degree])).toEqual(
      source.dependencies
        .map(({ upper, lower, degree }: { upper: string; lower: string; degree: number }) => [
          assetOf(upper),
          assetOf(lower),
          degree,
        ])
        .sort(),
    )
    const letters = {
      C: 'confidentiality',
      I: 'integrity',
      A: 'availability',
      Auth: 'authenticity',
      T: 'traceability',
    }
    for (const { id, value } of source.assets) {
      const values = document.tables.asset[assetOf(id)]?.values ?? {}
      const expected = Object.entries(value ?? {}).map(([letter, points]) => [
        letters[letter as keyof typeof letters],
        points,
      ])
      expect(values).toEqual(Object.fromEntries(expected))
    }
  },
)
