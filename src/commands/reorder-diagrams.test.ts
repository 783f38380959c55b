import { expect, test } from 'vitest'
import { diagramsInOrder } from '../model/diagrams-in-order.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import type { DiagramId } from '../model/tables.ts'
import { reorderDiagrams } from './reorder-diagrams.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'

// All of one order, as files of other tools have them: then by id.
const before = documentOf(
  (['diagram:a', 'diagram:b', 'diagram:c'] as const).map((id) => newRecord('diagram', { id, name: id })),
)
const moved = (id: DiagramId, to: number) =>
  diagramsInOrder(runCommand(before, reorderDiagrams, { id, to })).map((diagram) => diagram.id.slice(8))

test('a diagram takes its new place and the others close up', () => {
  expect(moved('diagram:a', 1)).toEqual(['b', 'a', 'c'])
  expect(moved('diagram:c', 0)).toEqual(['c', 'a', 'b'])
  expect(moved('diagram:a', 99)).toEqual(['b', 'c', 'a'])
})

test('a diagram that is there already changes nothing', () => {
  expect(refusalOf(before, reorderDiagrams, { id: 'diagram:a', to: -3 })).toEqual({ code: 'nothing-to-do' })
  expect(refusalOf(before, reorderDiagrams, { id: 'diagram:x', to: 0 })?.code).toBe('not-found')
})
