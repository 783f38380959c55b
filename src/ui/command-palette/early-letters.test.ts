import { expect, test } from 'vitest'
import { holdLetters, takeLetters } from './early-letters.ts'

function press(target: EventTarget, key: string, ctrlKey = false): boolean {
  const event = Object.assign(new Event('keydown', { cancelable: true }), {
    ...{ key, ctrlKey, metaKey: false, altKey: false },
  })
  return target.dispatchEvent(event)
}

test('letters typed before the commands are there stand in their field', () => {
  const target = new EventTarget()
  holdLetters(target)
  expect(press(target, 'z')).toBe(false)
  for (const key of ['o', 'x', 'Backspace', 'o', 'm', 'Shift']) press(target, key)
  expect(press(target, 'a', true)).toBe(true)
  expect(takeLetters()).toBe('zoom')
})

test('once they are taken, letters go where they went before', () => {
  const target = new EventTarget()
  holdLetters(target)
  press(target, 'a')
  expect(takeLetters()).toBe('a')
  expect(press(target, 'b')).toBe(true)
  expect(takeLetters()).toBe('')
})

test('asking for the commands again begins anew', () => {
  const target = new EventTarget()
  holdLetters(target)
  press(target, 'a')
  holdLetters(target)
  press(target, 'b')
  expect(takeLetters()).toBe('b')
})
