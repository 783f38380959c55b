import { expect, test } from 'vitest'
import { renameSubject } from './rename-subject.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { pump, tls, wardModel } from './testing/ward.ts'

test('sets the name of an element, and the title of what has a title', () => {
  expect(
    runCommand(wardModel, renameSubject, { id: pump.id, name: 'PCA' }).tables.element[pump.id]?.name,
  ).toBe('PCA')
  const { mitigation } = runCommand(wardModel, renameSubject, { id: tls.id, name: 'TLS 1.3' }).tables
  expect(mitigation[tls.id]?.title).toBe('TLS 1.3')
})

test('refuses what has neither, what is not there, and the name that it has', () => {
  const refusal = (id: string, name: string) => refusalOf(wardModel, renameSubject, { id, name })
  expect(refusal('placement:pump', 'x')).toMatchObject({ code: 'invalid', field: 'name' })
  expect(refusal('element:no', 'x')).toEqual({ code: 'not-found', id: 'element:no' })
  expect(refusal('nonsense', 'x')).toEqual({ code: 'not-found', id: 'nonsense' })
  expect(refusal(pump.id, 'Pump')).toEqual({ code: 'nothing-to-do' })
})
