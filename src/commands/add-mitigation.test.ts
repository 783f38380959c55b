import { expect, test } from 'vitest'
import { addMitigation } from './add-mitigation.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { listening, tls, wardModel } from './testing/ward.ts'

const args = {
  id: 'mitigation:new',
  title: 'Pinning',
  description: 'Pin the certificate.',
  library: 'health/M02',
  findings: [listening.finding, 'health/MH-A02@flow:dose', listening.finding],
} as const

test('makes a planned mitigation and assigns it to every finding once', () => {
  const { mitigation, assignment } = runCommand(wardModel, addMitigation, args).tables
  expect(mitigation['mitigation:new']).toMatchObject({
    title: 'Pinning',
    state: 'planned',
    library: 'health/M02',
  })
  expect(Object.values(assignment).map(({ finding, mitigation: by }) => [finding, by])).toEqual([
    [listening.finding, 'mitigation:new'],
    ['health/MH-A02@flow:dose', 'mitigation:new'],
  ])
})

test('uses the mitigation that was made from the same library entry', () => {
  const { mitigation, assignment } = runCommand(wardModel, addMitigation, {
    ...args,
    library: tls.library,
  }).tables
  expect(mitigation).toBe(wardModel.tables.mitigation)
  expect(Object.values(assignment).map(({ mitigation: by }) => by)).toEqual([tls.id, tls.id])
})

test('makes two of the same title when they are from no library', () => {
  const one = runCommand(wardModel, addMitigation, { ...args, library: null, findings: [] })
  const two = runCommand(one, addMitigation, { ...args, id: 'mitigation:other', library: null, findings: [] })
  expect(Object.keys(two.tables.mitigation).length).toBe(3)
})

test('refuses a title that no file could hold, and a library entry that is there and assigned to nothing', () => {
  expect(refusalOf(wardModel, addMitigation, { ...args, title: 'x'.repeat(301) })).toMatchObject({
    field: 'title',
  })
  const again = { ...args, library: tls.library, findings: [] }
  expect(refusalOf(wardModel, addMitigation, again)).toEqual({ code: 'nothing-to-do' })
})
