import { expect, test } from 'vitest'
import { addElement } from './add-element.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

const args = {
  id: 'element:phone',
  diagram: 'diagram:main',
  stencil: 'mobile.app',
  name: 'Phone',
  x: 5,
  y: -6,
  w: 140,
  h: 60,
} as const

test('adds an element without answers, and draws it', () => {
  const { element, placement } = runCommand(wardModel, addElement, args).tables
  expect(element['element:phone']).toMatchObject({ name: 'Phone', stencil: 'mobile.app', properties: {} })
  expect(placement['placement:new-1']).toMatchObject({ subject: 'element:phone', x: 5, y: -6, w: 140, h: 60 })
})

test('refuses a diagram that is not there', () => {
  expect(refusalOf(wardModel, addElement, { ...args, diagram: 'diagram:no' })).toEqual({
    code: 'not-found',
    id: 'diagram:no',
  })
})

test('refuses a name that no file could hold, and says the limit', () => {
  expect(refusalOf(wardModel, addElement, { ...args, name: 'x'.repeat(301) })).toEqual({
    code: 'invalid',
    field: 'name',
    expected: { kind: 'length', of: 'text', min: 0, max: 300 },
  })
})

test('refuses a place that is no number', () => {
  expect(refusalOf(wardModel, addElement, { ...args, x: Number.NaN })).toMatchObject({ field: 'x' })
})
