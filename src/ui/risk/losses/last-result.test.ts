import { expect, test } from 'vitest'
import { testEditor } from '../../canvas/test-editor.ts'
import { inputsOf, lastResultOf } from './last-result.ts'

test('is kept for each open model by itself', () => {
  const [one, other] = [testEditor([]), testEditor([])]
  expect(lastResultOf(one)).toBe(lastResultOf(one))
  expect(lastResultOf(one)).not.toBe(lastResultOf(other))
  expect(lastResultOf(one).getState()).toBeNull()
})

test('is of the same estimates when they are told again, and of others when one changed', () => {
  const events = [{ id: 'threatEvent:a', loss: { low: 1, high: 2 } }]
  expect(inputsOf(structuredClone(events), 7)).toBe(inputsOf(events, 7))
  expect(inputsOf(events, 8)).not.toBe(inputsOf(events, 7))
  expect(inputsOf([{ id: 'threatEvent:a', loss: { low: 1, high: 3 } }], 7)).not.toBe(inputsOf(events, 7))
})
