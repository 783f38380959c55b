import { expect, test } from 'vitest'
import { nameBlock } from './name-block.ts'
import { noteHeight } from './note-block.ts'
import { sizeFor } from './sizes.ts'

const texts = (w: number, h: number, text: string) =>
  nameBlock('note', { x: 0, y: 0, w, h }, text, 'Note').lines.map((line) => line.text)

test('keeps the lines of a note, wraps long ones and says nothing of its type', () => {
  expect(texts(130, 200, 'First\n\nthe second line is longer')).toEqual([
    'First',
    'the second line is',
    'longer',
  ])
})

test('an empty line keeps its room', () => {
  const [first, second] = nameBlock('note', { x: 0, y: 0, w: 200, h: 200 }, 'A\n\nB', '').lines
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(32)
})

test('starts every line at the same left edge', () => {
  const { lines } = nameBlock('note', { x: 40, y: 0, w: 200, h: 200 }, 'A\nquite a bit longer', '')
  expect(lines.map((line) => Math.round(line.x - line.width / 2))).toEqual([48, 48])
})

test('cuts what does not fit, and says so', () => {
  const block = nameBlock('note', { x: 0, y: 0, w: 120, h: 30 }, 'one two three four five six seven', '')
  expect(block.complete).toBe(false)
  expect(block.lines).toHaveLength(1)
  expect(block.lines[0]?.text.endsWith('…')).toBe(true)
})

test('a note is made as high as its text', () => {
  const text = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven'
  const { w, h } = sizeFor('note', text, '')
  expect(h).toBeGreaterThanOrEqual(noteHeight(w, text))
  expect(nameBlock('note', { x: 0, y: 0, w, h }, text, '').complete).toBe(true)
})

test('a loose end has no text', () => {
  expect(texts(12, 12, '')).toEqual([])
  expect(nameBlock('loose-end', { x: 0, y: 0, w: 12, h: 12 }, 'x', 'Loose end').lines).toEqual([])
})
