import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import { documentOf } from '../model/document-of.ts'
import { setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { AnyRecord, SubjectId } from '../model/tables.ts'
import type { CheckResult } from './check.ts'
import { checkModel, checks } from './check-model.ts'
import { createModelChecker } from './model-checker.ts'
import { randomEdits } from './testing/random-model.ts'
import { smallPack } from './testing/small-pack.ts'
import { createVocabularyIndex } from './vocabulary-index.ts'

const vocabulary = createVocabularyIndex([
  {
    ...smallPack,
    stencils: [
      ...smallPack.stencils,
      {
        ...{ id: 'nurse', name: 'Nurse', base: 'external', parent: 'person', group: '', description: '' },
        ...{ keywords: [], icon: 'user', properties: [], defaults: {} },
      },
      ...['flow.sensorBus', 'flow.http'].map((id) => ({
        ...({
          id,
          name: id,
          base: 'flow',
          parent: 'flow',
          group: '',
          description: '',
          keywords: [],
        } as const),
        ...{ icon: 'box', properties: [], defaults: {} },
      })),
    ],
  },
])

const app = newRecord('element', { id: 'element:app', name: 'App', stencil: 'service' })
const pat = newRecord('element', { id: 'element:pat', name: 'Pat', stencil: 'nurse' })
const log = newRecord('element', {
  ...{ id: 'element:log', name: 'Log', stencil: 'store', properties: { dataClass: ['phi'] } },
})
const sends = newRecord('flow', {
  ...{ id: 'flow:1', name: 'Vitals', stencil: 'flow.https', source: 'element:pat', target: 'element:app' },
  properties: { dataClass: ['phi'] },
})
const at = (subject: SubjectId, x: number, size: number): AnyRecord =>
  newRecord('placement', {
    ...{ id: `placement:${subject.replace(':', '-')}`, diagram: 'diagram:main', subject },
    ...{ x, y: 0, w: size, h: size },
  })
const home = newRecord('boundary', { id: 'boundary:home', name: 'Home', stencil: 'boundary' })

function check(...records: readonly AnyRecord[]) {
  return checkModel(documentOf(records), vocabulary).map(({ check, subject, fix }) => [
    check,
    subject,
    fix?.kind,
  ])
}

describe('the model check', () => {
  test('gathers every check', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(9)
    expect(checks).toHaveLength(11)
  })

  test('is content with a drawing that says everything', () => {
    expect(
      check(app, pat, sends, home, at(app.id, 20, 10), at(home.id, 0, 100), at(pat.id, 900, 10)),
    ).toEqual([])
  })

  test('sees what is not connected, and stores apart', () => {
    const alone = { ...log, id: 'element:log' } as const
    expect(check(app, alone)).toEqual([
      ['unconnected-element', 'element:app', 'connect'],
      ['generic-stencil', 'element:log', 'change-stencil'],
      ['store-without-flow', 'element:log', 'connect'],
    ])
  })

  test('asks for names and for data only where the question applies', () => {
    const silent = { ...sends, name: ' ', properties: {} }
    expect(check(app, pat, silent)).toEqual([
      ['no-data-class', 'flow:1', 'set-property'],
      ['unlabelled-flow', 'flow:1', 'rename'],
    ])
    const unsaid = { ...log, properties: {} }
    const writes = { ...sends, id: 'flow:2', target: 'element:log' } as const
    expect(check(pat, unsaid, writes)).toEqual([
      ['generic-stencil', 'element:log', 'change-stencil'],
      ['no-data-class', 'element:log', 'set-property'],
    ])
  })

  test('sees what stands outside every box, and boxes around nothing', () => {
    expect(check(app, pat, sends, home, at(home.id, 0, 100), at(app.id, 500, 10))).toEqual([
      ['empty-boundary', 'boundary:home', 'remove'],
      ['outside-boundaries', 'element:app', undefined],
    ])
    const line = { ...home, shape: 'line' } as const
    expect(check(app, pat, sends, line)).toEqual([])
  })

  test('sees encryption on a bus, and offers the type that fits', () => {
    const onBus = { ...sends, properties: { ...sends.properties, channel: 'bus' } }
    const results = checkModel(documentOf([app, pat, onBus]), vocabulary)
    expect(results).toEqual([
      {
        ...{ check: 'contradiction', subject: 'flow:1' },
        data: { stencil: 'flow.https', property: 'channel', value: 'bus' },
        fix: { kind: 'change-stencil', subject: 'flow:1', stencil: 'flow.sensorBus' },
      },
      {
        ...{ check: 'contradiction', subject: 'flow:1' },
        data: { property: 'encrypted', value: 'yes', other: 'channel', otherValue: 'bus' },
        fix: { kind: 'clear-property', subject: 'flow:1', property: 'channel' },
      },
    ])
  })

  test('sees "nothing sensitive" beside something that is, and leaves the rest', () => {
    const mixed = { ...sends, properties: { dataClass: ['none', 'phi'] } }
    expect(checkModel(documentOf([app, pat, mixed]), vocabulary)[0]?.fix).toEqual({
      ...{ kind: 'set-property', subject: 'flow:1', property: 'dataClass', value: ['phi'] },
    })
  })

  test('gives the same list until it would say something else', () => {
    const document = documentOf([app, home])
    const first = checkModel(document, vocabulary)
    const renamed = applyChanges(document, setFields(documentModel(document), { title: 'New' }))
    expect(checkModel(renamed, vocabulary)).toBe(first)
    const named = applyChanges(renamed, setFields(app, { name: 'B' }))
    expect(checkModel(named, vocabulary)).toBe(first)
    const generic = applyChanges(named, setFields(app, { stencil: 'process' }))
    expect(checkModel(generic, vocabulary)).toHaveLength(first.length + 1)
  })
})

function documentModel(document: ReturnType<typeof documentOf>) {
  const model = document.tables.model['model:main']
  if (model === undefined) throw new Error('no model')
  return model
}

test('of texts and loose ends nothing is asked, and a flow with such an end leads nowhere', () => {
  const note = newRecord('element', { id: 'element:note', name: 'Text', stencil: 'note' })
  const end = newRecord('element', { id: 'element:end', name: '', stencil: 'loose-end' })
  const loose = newRecord('flow', { ...sends, id: 'flow:loose', name: '', properties: {}, target: end.id })
  const told = (...records: readonly AnyRecord[]) =>
    checkModel(documentOf(records), vocabulary).map(({ check, subject }) => `${check} ${subject}`)
  // A box that holds only a text is empty, and neither the text nor the end stands outside of it.
  const away = [at(note.id, 10, 10), at(end.id, 900, 10), at(home.id, 0, 100)]
  expect(told(pat, note, end, loose, home, ...away)).toEqual([
    'empty-boundary boundary:home',
    'leads-nowhere flow:loose',
  ])
})

test('follows random edits as if it had started over', () => {
  const seen = { results: 0, same: 0 }
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const check = createModelChecker(vocabulary, checks)
      let before: readonly CheckResult[] = check(documentOf([]))
      for (const { document } of randomEdits(seed, 60)) {
        const now = check(document)
        expect(now).toEqual(createModelChecker(vocabulary, checks)(document))
        seen.results += now.length
        if (now === before) seen.same += 1
        before = now
      }
    }),
    { numRuns: 30 },
  )
  expect(seen.results).toBeGreaterThan(2_000)
  expect(seen.same).toBeGreaterThan(50)
})
