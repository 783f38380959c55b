import { expect, test } from 'vitest'
import { piecesOf } from './LineChart.tsx'

test('a line is cut where its values cannot be compared', () => {
  const points = [{ x: 1 }, { x: 2 }, { x: 3, isBreak: true }, { x: 4 }, { x: 5, isBreak: true }]
  expect(piecesOf(points).map((piece) => piece.map(({ x }) => x))).toEqual([[1, 2], [3, 4], [5]])
  expect(piecesOf([])).toEqual([])
  expect(piecesOf([{ x: 1, isBreak: true }])).toEqual([[{ x: 1, isBreak: true }]])
})
