import { expect, test } from 'vitest'
import { readSeen, writeSeen } from './seen-threats.ts'

function memory() {
  const texts = new Map<string, string>()
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
  }
}

test('knows the threats of the last visit, of each project by itself', () => {
  const storage = memory()
  writeSeen('p1', ['health/MH-A01@flow:a', 'health/MH-A01@flow:b'], storage)
  const seen = readSeen('p1', storage)
  expect(seen?.has('health/MH-A01@flow:a')).toBe(true)
  expect(seen?.has('health/MH-A01@flow:c')).toBe(false)
  expect(readSeen('p2', storage)).toBeNull()
})

test('a visit that found nothing is a visit: all that comes later is new', () => {
  const storage = memory()
  writeSeen('p1', [], storage)
  expect(readSeen('p1', storage)?.has('health/MH-A01@flow:a')).toBe(false)
})

test('storage that refuses is like a first visit', () => {
  const refuse = () => {
    throw new Error('blocked')
  }
  writeSeen('p1', ['x'], { getItem: refuse, setItem: refuse })
  expect(readSeen('p1', { getItem: refuse, setItem: refuse })).toBeNull()
})
