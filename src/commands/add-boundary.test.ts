import { expect, test } from 'vitest'
import { addBoundary } from './add-boundary.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

const common = {
  id: 'boundary:new',
  diagram: 'diagram:main',
  stencil: 'core.boundary',
  name: 'Home',
} as const
const line = { from: { x: 0, y: 0 }, handle: { x: 5, y: 50 }, to: { x: 0, y: 100 } }

test('draws a box', () => {
  const box = { x: 1, y: 2, w: 300, h: 200 }
  const { boundary, placement } = runCommand(wardModel, addBoundary, { ...common, shape: 'box', box }).tables
  expect(boundary['boundary:new']?.shape).toBe('box')
  expect(placement['placement:new-1']).toMatchObject({ ...box, line: null })
})

test('draws a line, whose box stays at zero', () => {
  const { boundary, placement } = runCommand(wardModel, addBoundary, {
    ...common,
    shape: 'line',
    line,
  }).tables
  expect(boundary['boundary:new']?.shape).toBe('line')
  expect(placement['placement:new-1']).toMatchObject({ line, x: 0, y: 0, w: 0, h: 0 })
})

test('refuses a line without its curve, and a box without its place', () => {
  expect(refusalOf(wardModel, addBoundary, { ...common, shape: 'line' })).toMatchObject({ field: 'line' })
  expect(refusalOf(wardModel, addBoundary, { ...common, shape: 'box', line })).toMatchObject({ field: 'box' })
})
