import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Clip, copySubjects, parseClip, subjectsOfClip } from '../model/clip.ts'
import { tableOf } from '../model/document.ts'
import { documentOf } from '../model/document-of.ts'
import { repair } from '../model/repair.ts'
import type { SubjectId } from '../model/tables.ts'
import { looseDocument } from '../model/testing/random-document.ts'
import { addBoundary } from './add-boundary.ts'
import { pasteSubjects } from './paste-subjects.ts'
import { shapeFlow } from './shape-flow.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { dose, gateway, pump, ward, wardModel } from './testing/ward.ts'

const diagram = 'diagram:main'
const copiesOf = (clip: Clip) =>
  Object.fromEntries(subjectsOfClip(clip).map((id) => [id, `${tableOf(id)}:copy-${id}` as SubjectId]))

test('copies elements with the flows between them, moved', () => {
  const bent = runCommand(wardModel, shapeFlow, { diagram, flow: dose.id, via: { x: 200, y: 5 } })
  const clip = copySubjects(bent, diagram, [pump.id, gateway.id])
  const after = runCommand(bent, pasteSubjects, { diagram, clip, dx: 20, dy: 30, ids: copiesOf(clip) })
  expect(after.tables.flow[`flow:copy-${dose.id}`]).toEqual({
    ...dose,
    id: `flow:copy-${dose.id}`,
    source: `element:copy-${pump.id}`,
    target: `element:copy-${gateway.id}`,
  })
  const placed = Object.values(after.tables.placement)
  expect(placed.find(({ subject }) => subject === `element:copy-${pump.id}`)).toMatchObject({ x: 30, y: 50 })
  expect(placed.find(({ subject }) => subject === `flow:copy-${dose.id}`)).toMatchObject({
    x: 0,
    via: { x: 220, y: 35 },
    label: null,
  })
  expect(Object.keys(after.tables.element).length).toBe(4)
})

test('leaves out a flow that has only one end in the copy', () => {
  expect(copySubjects(wardModel, diagram, [pump.id, dose.id, ward.id])).toMatchObject({
    flows: [],
    boundaries: [ward],
  })
})

test('moves a boundary line by all its points', () => {
  const line = { from: { x: 0, y: 0 }, handle: { x: 5, y: 50 }, to: { x: 0, y: 100 } }
  const args = { id: 'boundary:net', diagram, stencil: 's', name: 'Net', shape: 'line', line } as const
  const clip = copySubjects(runCommand(wardModel, addBoundary, args), diagram, ['boundary:net'])
  const after = runCommand(documentOf([]), pasteSubjects, {
    diagram,
    clip,
    dx: 1,
    dy: 2,
    ids: copiesOf(clip),
  })
  expect(Object.values(after.tables.placement)).toMatchObject([
    { x: 0, y: 0, line: { from: { x: 1, y: 2 }, handle: { x: 6, y: 52 }, to: { x: 1, y: 102 } } },
  ])
})

test('refuses without new ids, with ids of another table, and with nothing in the clip', () => {
  const clip = copySubjects(wardModel, diagram, [pump.id])
  const refusal = (ids: { readonly [old: string]: SubjectId }, from = clip) =>
    refusalOf(wardModel, pasteSubjects, { diagram, clip: from, dx: 0, dy: 0, ids })
  expect(refusal({})).toEqual({ code: 'not-found', id: pump.id })
  expect(refusal({ [pump.id]: 'flow:wrong' })).toMatchObject({ code: 'invalid' })
  expect(refusal({}, copySubjects(wardModel, diagram, []))).toEqual({ code: 'nothing-to-do' })
})

test('a clip survives the clipboard, from any document into an empty one', () => {
  fc.assert(
    fc.property(looseDocument, (loose) => {
      const { document } = repair(loose)
      const [at] = Object.values(document.tables.diagram)
      const all = [document.tables.element, document.tables.flow, document.tables.boundary]
      const ids = all.flatMap((table) => Object.keys(table)) as SubjectId[]
      if (at === undefined || ids.length === 0) return
      const clip = copySubjects(document, at.id, ids)
      expect(parseClip(JSON.stringify(clip))).toEqual(clip)
      const args = { diagram, clip, dx: 0, dy: 0, ids: copiesOf(clip) } as const
      expect(Object.keys(runCommand(documentOf([]), pasteSubjects, args).tables.flow).length).toBe(
        clip.flows.length,
      )
    }),
  )
})

test('any other text on the clipboard is no clip', () => {
  const clip = copySubjects(wardModel, diagram, [pump.id, gateway.id])
  const broken = [
    'Hello',
    '{"format":"glacis-clip"}',
    '['.repeat(100_000),
    JSON.stringify({ ...clip, elements: [] }),
    JSON.stringify({ ...clip, elements: [pump, pump, gateway] }),
    JSON.stringify({ ...clip, elements: [pump, { ...gateway, name: 7 }] }),
    JSON.stringify(clip).replace('"properties":{}', '"properties":{"__proto__":{"a":1}}'),
  ]
  for (const text of broken) expect(parseClip(text)).toBeNull()
})
