import { expect, test } from 'vitest'
import { diagramsInOrder } from '../model/diagrams-in-order.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { addDiagram } from './add-diagram.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'

const before = documentOf([
  newRecord('diagram', { id: 'diagram:a', name: 'System', order: 4.5 }),
  newRecord('diagram', { id: 'diagram:b', name: 'Updates', order: 1 }),
])

test('a new diagram is listed after all others', () => {
  const after = runCommand(before, addDiagram, { id: 'diagram:c', name: 'Clinic' })
  expect(diagramsInOrder(after).map(({ name }) => name)).toEqual(['Updates', 'System', 'Clinic'])
})

test('a name that could not be read back is refused', () => {
  const refusal = refusalOf(before, addDiagram, { id: 'diagram:c', name: 'x'.repeat(301) })
  expect(refusal?.code).toBe('invalid')
})
