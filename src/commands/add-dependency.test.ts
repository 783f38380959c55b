import { expect, test } from 'vitest'
import { newRecord } from '../model/new-record.ts'
import { addAsset } from './add-asset.ts'
import { addDependency } from './add-dependency.ts'
import { editRecord } from './edit-record.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { history, wardModel } from './testing/ward.ts'

const asset = (id: string, name: string) => newRecord('asset', { id: `asset:${id}`, name })
const model = [asset('app', 'App'), asset('phone', 'Phone')].reduce(
  (document, { id, name, kind }) => runCommand(document, addAsset, { id, name, kind }),
  wardModel,
)
const onApp = { id: 'dependency:1', upper: history.id, lower: 'asset:app', degree: 0.5 } as const
const onPhone = { id: 'dependency:2', upper: 'asset:app', lower: 'asset:phone', degree: 1 } as const
const chain = runCommand(runCommand(model, addDependency, onApp), addDependency, onPhone)

test('joins two assets with a degree', () => {
  expect(chain.tables.dependency).toEqual({ 'dependency:1': onApp, 'dependency:2': onPhone })
})

test('refuses to close a circle and names its path', () => {
  const back = { id: 'dependency:3', upper: 'asset:phone', lower: history.id, degree: 1 } as const
  expect(refusalOf(chain, addDependency, back)).toEqual({
    code: 'dependency-cycle',
    path: ['Phone', 'Dose history', 'App', 'Phone'],
  })
  expect(refusalOf(chain, addDependency, { ...back, lower: 'asset:phone' })).toEqual({
    code: 'dependency-cycle',
    path: ['Phone', 'Phone'],
  })
  const turned = { upper: 'asset:phone', lower: history.id } as const
  expect(refusalOf(chain, editRecord, { table: 'dependency', id: onApp.id, fields: turned })).toBeNull()
  expect(
    refusalOf(chain, editRecord, { table: 'dependency', id: onPhone.id, fields: { lower: history.id } }),
  ).toMatchObject({ path: ['App', 'Dose history', 'App'] })
})

test('gives two that are joined already the new degree, and takes 0 to 1', () => {
  const again = runCommand(chain, addDependency, { ...onApp, id: 'dependency:9', degree: 0.8 })
  expect(again.tables.dependency).toEqual({
    ...chain.tables.dependency,
    'dependency:1': { ...onApp, degree: 0.8 },
  })
  expect(refusalOf(model, addDependency, { ...onApp, degree: 1.1 })).toMatchObject({ field: 'degree' })
  expect(refusalOf(model, addDependency, { ...onApp, lower: 'asset:no' })).toEqual({
    code: 'not-found',
    id: 'asset:no',
  })
})
