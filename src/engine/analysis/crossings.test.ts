import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centreOf, containsPoint } from '../../base/geometry.ts'
import { applyChanges } from '../../model/apply-changes.ts'
import { type Document, list } from '../../model/document.ts'
import { documentOf } from '../../model/document-of.ts'
import { setFields } from '../../model/make-changes.ts'
import { newRecord } from '../../model/new-record.ts'
import type { AnyRecord, Flow, Placement, SubjectId } from '../../model/tables.ts'
import { randomEdits } from '../testing/random-model.ts'
import { createCrossingTracker, crossingsOf } from './crossings.ts'
import { segmentMeetsCurve } from './curve.ts'

const place = (subject: SubjectId, x: number, y: number, w = 10, h = 10, diagram = 'main') =>
  newRecord('placement', {
    id: `placement:${diagram}-${subject}`,
    diagram: `diagram:${diagram}`,
    subject,
    ...{ x, y, w, h },
  })
const element = (name: string) => newRecord('element', { id: `element:${name}`, name, stencil: 'process' })
const box = (name: string) => newRecord('boundary', { id: `boundary:${name}`, name, stencil: 'boundary' })
const flow = (source: string, target: string) =>
  newRecord('flow', {
    id: `flow:${source}${target}`,
    name: '',
    stencil: 'flow',
    source: `element:${source}`,
    target: `element:${target}`,
  })

const nested: readonly AnyRecord[] = [
  ...['a', 'b', 'c'].map(element),
  ...['outer', 'inner'].map(box),
  place('boundary:outer', 0, 0, 200, 100),
  place('boundary:inner', 10, 10, 50, 50),
  place('element:a', 20, 20),
  place('element:b', 100, 20),
  place('element:c', 300, 20),
  ...[flow('a', 'b'), flow('b', 'c'), flow('a', 'c'), flow('c', 'a'), flow('a', 'a')],
]

test('a flow crosses the boxes around one end and not the other, inner and outer', () => {
  const { crossedBy, around } = crossingsOf(documentOf(nested))
  expect(crossedBy('flow:ab')).toEqual(['boundary:inner'])
  expect(crossedBy('flow:bc')).toEqual(['boundary:outer'])
  expect(crossedBy('flow:ac')).toEqual(['boundary:inner', 'boundary:outer'])
  expect(crossedBy('flow:ca')).toEqual(['boundary:inner', 'boundary:outer'])
  expect(crossedBy('flow:aa')).toEqual([])
  expect(around('element:a')).toEqual(['boundary:inner', 'boundary:outer'])
  expect(around('element:c')).toEqual([])
})

test('a flow crosses a line when the straight way between the centres meets the curve', () => {
  const line = (handleX: number) =>
    documentOf([
      element('a'),
      element('b'),
      flow('a', 'b'),
      place('element:a', 0, 95),
      place('element:b', 100, 95),
      newRecord('boundary', { id: 'boundary:l', name: '', stencil: 'boundary', shape: 'line' }),
      {
        ...place('boundary:l', 0, 0, 0, 0),
        line: { from: { x: 200, y: 0 }, handle: { x: handleX, y: 100 }, to: { x: 200, y: 200 } },
      },
    ])
  expect(crossingsOf(line(50)).crossedBy('flow:ab')).toEqual(['boundary:l'])
  expect(crossingsOf(line(130)).crossedBy('flow:ab')).toEqual([])
})

test('a flow crosses what it crosses in any diagram', () => {
  const document = documentOf([
    ...nested,
    newRecord('diagram', { id: 'diagram:main', name: '' }),
    newRecord('diagram', { id: 'diagram:second', name: '' }),
    place('element:a', 0, 0, 10, 10, 'second'),
    place('element:b', 100, 0, 10, 10, 'second'),
    box('elsewhere'),
    place('boundary:elsewhere', 90, 0, 50, 50, 'second'),
  ])
  expect(crossingsOf(document).crossedBy('flow:ab')).toEqual(['boundary:elsewhere', 'boundary:inner'])
})

test('a drag that crosses no border is seen to change nothing', () => {
  const tracker = createCrossingTracker()
  let document = documentOf(nested)
  tracker.load(document)
  const move = (subject: SubjectId, fields: Partial<Placement>) => {
    const placement = list(document, 'placement').find((each) => each.subject === subject)
    if (placement === undefined) throw new Error(`${subject} is not placed`)
    const changes = setFields<AnyRecord>(placement, fields as object)
    document = applyChanges(document, changes)
    return tracker.apply(document, changes)
  }
  expect(move('element:b', { x: 120, y: 40 })).toEqual([])
  expect(move('boundary:outer', { w: 210 })).toEqual([])
  expect(move('element:b', { label: { x: 1, y: 1 } })).toEqual([])
  expect(move('element:b', { x: 20, y: 20 })).toEqual(['flow:ab', 'flow:bc'])
  expect(tracker.crossedBy('flow:ab')).toEqual([])
  expect(move('boundary:inner', { x: 1000 })).toEqual(['flow:ac', 'flow:bc', 'flow:ca'])
})

test('follows random edits as if it had started over', () => {
  let crossed = 0
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const tracker = createCrossingTracker()
      tracker.load(documentOf([]))
      for (const { document, changes } of randomEdits(seed, 60)) {
        const before = new Map(list(document, 'flow').map(({ id }) => [id, tracker.crossedBy(id)]))
        const changed = tracker.apply(document, changes)
        for (const each of list(document, 'flow')) {
          const now = tracker.crossedBy(each.id)
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

test('an index over many boxes finds the same as asking each', () => {
  const boxes = Array.from({ length: 150 }, (_, i) => [
    box(`n${i}`),
    place(`boundary:n${i}`, i * 7, 0, 100, 100),
  ]).flat()
  const document = documentOf([
    ...boxes,
    ...['a', 'b'].map(element),
    place('element:a', 500, 5),
    flow('a', 'b'),
  ])
  const expected = list(document, 'placement')
    .filter(
      ({ subject, ...area }) => subject.startsWith('boundary:') && containsPoint(area, { x: 505, y: 10 }),
    )
    .map(({ subject }) => subject)
    .sort()
  expect(expected).toHaveLength(15)
  expect(crossingsOf(document).around('element:a')).toEqual(expected)
})

/** The definition, said plainly: every diagram, every boundary, one after the other. */
function crossedByDefinition(document: Document, { source, target }: Flow): readonly string[] {
  const crossed = new Set<string>()
  for (const { id: diagram } of list(document, 'diagram')) {
    const placed = (subject: string) =>
      list(document, 'placement').find((each) => each.diagram === diagram && each.subject === subject)
    const [from, to] = [placed(source), placed(target)]
    if (from === undefined || to === undefined) continue
    const [a, b] = [centreOf(from), centreOf(to)]
    for (const { id, shape } of list(document, 'boundary')) {
      const drawn = placed(id)
      if (drawn === undefined) continue
      const isCrossed =
        shape === 'box'
          ? containsPoint(drawn, a) !== containsPoint(drawn, b)
          : drawn.line !== null && segmentMeetsCurve(a, b, drawn.line)
      if (isCrossed) crossed.add(id)
    }
  }
  return [...crossed].sort()
}
