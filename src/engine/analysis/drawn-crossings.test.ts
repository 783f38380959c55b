import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges } from '../../model/apply-changes.ts'
import { type Document, list } from '../../model/document.ts'
import { documentOf } from '../../model/document-of.ts'
import { setFields } from '../../model/make-changes.ts'
import { newRecord } from '../../model/new-record.ts'
import type { AnyRecord, Flow } from '../../model/tables.ts'
import { randomEdits } from '../testing/random-model.ts'
import { crossesAsDrawn } from './crosses-as-drawn.ts'
import { createCrossingTracker } from './crossings.ts'
import { createDrawnCrossings } from './drawn-crossings.ts'

const place = newRecord('placement', { id: 'placement:x', diagram: 'diagram:main', subject: 'element:a' })
const records: readonly AnyRecord[] = [
  newRecord('element', { id: 'element:a', name: 'A', stencil: 'process' }),
  newRecord('element', { id: 'element:b', name: 'B', stencil: 'process' }),
  newRecord('boundary', { id: 'boundary:box', name: 'Box', stencil: 'boundary' }),
  newRecord('flow', {
    ...{ id: 'flow:1', name: 'F', stencil: 'flow', source: 'element:a', target: 'element:b' },
  }),
  { ...place, id: 'placement:a', x: 0, y: 0, w: 100, h: 100 },
  { ...place, id: 'placement:b', subject: 'element:b', x: 300, y: 0, w: 100, h: 100 },
  { ...place, id: 'placement:box', subject: 'boundary:box', x: 60, y: -20, w: 500, h: 200 },
]

function loaded(document: Document) {
  const places = createCrossingTracker()
  places.load(document)
  const drawn = createDrawnCrossings(places)
  drawn.load(document)
  const apply = (next: Document, changes: Parameters<typeof drawn.apply>[1]) => {
    places.apply(next, changes)
    return drawn.apply(next, changes)
  }
  return { drawn, places, apply }
}

test('a flow starts at its anchor, and its anchor moves with its element', () => {
  const route: AnyRecord = {
    ...place,
    ...{
      id: 'placement:f',
      subject: 'flow:1',
      anchors: { source: { x: 0.95, y: 0.5 }, target: { x: 0.05, y: 0.5 } },
    },
  }
  const without = loaded(documentOf(records))
  expect(without.drawn.crossedBy('flow:1')).toEqual(['boundary:box'])
  const document = documentOf([...records, route])
  const { drawn, apply } = loaded(document)
  // From x = 95, which is inside the box.
  expect(drawn.crossedBy('flow:1')).toEqual([])
  const [a] = list(document, 'placement')
  if (a === undefined) throw new Error('no placement')
  const changes = setFields(a, { x: -50 })
  expect(apply(applyChanges(document, changes), changes)).toEqual(['flow:1'])
  expect(drawn.crossedBy('flow:1')).toEqual(['boundary:box'])
})

test('a flow whose ends are not drawn in one diagram crosses nothing', () => {
  const apart = records.map((record) =>
    record.id === 'placement:b' ? { ...record, diagram: 'diagram:other' } : record,
  ) as AnyRecord[]
  expect(loaded(documentOf(apart)).drawn.crossedBy('flow:1')).toEqual([])
})

test('follows random edits as if it had started over, and tells which flows changed', () => {
  let crossed = 0
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { drawn, apply } = loaded(documentOf([]))
      for (const { document, changes } of randomEdits(seed, 60)) {
        const before = new Map(list(document, 'flow').map(({ id }) => [id, drawn.crossedBy(id)]))
        const changed = apply(document, changes)
        for (const each of list(document, 'flow')) {
          const now = drawn.crossedBy(each.id)
          expect(now).toEqual(crossedByDefinition(document, each))
          if (String(now) !== String(before.get(each.id))) expect(changed).toContain(each.id)
          crossed += now.length
        }
      }
    }),
    { numRuns: 15 },
  )
  expect(crossed).toBeGreaterThan(500)
})

/** The definition, said plainly: every diagram, every boundary, one after the other. */
function crossedByDefinition(document: Document, { id, source, target }: Flow): readonly string[] {
  const crossed = new Set<string>()
  for (const { id: diagram } of list(document, 'diagram')) {
    const placed = (subject: string) =>
      list(document, 'placement').find((each) => each.diagram === diagram && each.subject === subject)
    const [here, there, route] = [placed(source), placed(target), placed(id)]
    if (here === undefined || there === undefined) continue
    const { source: s, target: t } = route?.anchors ?? {
      source: { x: 0.5, y: 0.5 },
      target: { x: 0.5, y: 0.5 },
    }
    const from = { x: here.x + s.x * here.w, y: here.y + s.y * here.h }
    const to = { x: there.x + t.x * there.w, y: there.y + t.y * there.h }
    const handle = route?.via ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    for (const boundary of list(document, 'boundary')) {
      const drawn = placed(boundary.id)
      if (drawn === undefined || (boundary.shape === 'line' && drawn.line === null)) continue
      const shape =
        boundary.shape === 'line' && drawn.line !== null
          ? { kind: 'line' as const, curve: drawn.line }
          : { kind: 'box' as const, box: drawn }
      if (crossesAsDrawn({ from, handle, to }, shape)) crossed.add(boundary.id)
    }
  }
  return [...crossed].sort()
}
