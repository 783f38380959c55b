import { describe, expect, it } from 'vitest'
import { evaluate } from '../engine/evaluate.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { type Document, list } from '../model/document.ts'
import { samples } from '../model/samples/samples.ts'
import { packs } from './catalog.ts'
import { packsOf } from './packs-of.ts'

// What each finished model is there to show: a rule, and a part on which it fires.
const shown: Readonly<Record<string, readonly string[]>> = {
  'infusion-pump': [
    'MH-G01 flow:f-hl7-order',
    'MH-L01 flow:f-hl7-order',
    'MH-H01 element:pump',
    'MH-G04 flow:f-fw',
  ],
  'wearable-update': [
    'MH-F04 flow:f-data',
    'MH-F05 flow:f-config',
    'MH-G03 flow:f-ota-ble',
    'MH-G04 flow:f-ota-ble',
  ],
  'hospital-pacs': ['MH-L02 flow:f-images', 'MH-L04 flow:f-practice', 'MH-L05 element:ris'],
  'web-shop': ['GN-S03 flow:f-paid', 'GN-T09 element:web', 'GN-S05 element:customer'],
  'serverless-api': ['GN-E14 element:pipeline', 'GN-I09 element:repo', 'GN-S03 flow:f-fault'],
  'ai-assistant': ['MH-D11 flow:f-prompt', 'MH-D01 element:index', 'MH-D06 element:registry'],
}

const findingsOf = (document: Document) => evaluate(document, packsOf(packs, document).packs)
const examples = samples.filter(({ id }) => Object.hasOwn(shown, id))

it('the gallery holds at least eight finished models', () => {
  expect(samples.length).toBeGreaterThanOrEqual(8)
  expect(examples.length).toBe(Object.keys(shown).length)
})

describe.each(examples)('$title', ({ id, load }) => {
  it('meets the threats that it is there to show', async () => {
    const { findings, ruleErrors } = findingsOf(await load())
    expect(ruleErrors).toEqual([])
    const found = new Set(
      findings.flatMap(({ ruleId, subjects }) => subjects.map((subject) => `${ruleId} ${subject}`)),
    )
    for (const threat of shown[id] ?? []) expect(found).toContain(threat)
  })

  it('is in the middle of the work: some threats are certain, others wait for an answer', async () => {
    const { findings } = findingsOf(await load())
    const certain = findings.filter(({ assumed }) => !assumed).length
    expect(certain).toBeGreaterThan(4)
    expect(certain).toBeLessThan(findings.length / 2)
    expect(findings.length).toBeLessThan(120)
  })

  it('answers only what is asked of its parts, with stencils of its packs', async () => {
    const document = await load()
    const selected = packsOf(packs, document).packs
    const index = createVocabularyIndex(selected)
    for (const part of [
      ...list(document, 'element'),
      ...list(document, 'flow'),
      ...list(document, 'boundary'),
    ]) {
      const stencil = index.stencil(part.stencil)
      expect(stencil, part.id).toBeDefined()
      const asked = index.propertiesOf(part.stencil).map((property) => property.id)
      for (const property of Object.keys(part.properties)) expect(asked, part.id).toContain(property)
    }
  })
})
