import { expect, it } from 'vitest'
import { arrowStep } from './arrow-step.ts'

const plain = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false }

it('goes by the grid, ten times as far with Shift, and leaves other keys alone', () => {
  expect(arrowStep({ ...plain, key: 'ArrowLeft' })).toEqual({ dx: -8, dy: 0 })
  expect(arrowStep({ ...plain, key: 'ArrowDown', shiftKey: true })).toEqual({ dx: 0, dy: 80 })
  expect(arrowStep({ ...plain, key: 'ArrowUp', ctrlKey: true })).toBeNull()
  expect(arrowStep({ ...plain, key: 'a' })).toBeNull()
})
