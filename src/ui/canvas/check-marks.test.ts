import { expect, test } from 'vitest'
import type { CheckResult } from '../../engine/check.ts'
import { checkMarkPlace, checkMarksOf } from './check-marks.ts'
import { liveDiagramOf } from './live-diagram.ts'
import { flowBetween, placedBox, placedElement, testEditor } from './test-editor.ts'

const result = (check: CheckResult['check'], subject: CheckResult['subject']): CheckResult => ({
  ...{ check, subject },
  ...{ data: {}, fix: null },
})
const unnamed = result('unlabelled-flow', 'flow:ab')
const wrong = result('contradiction', 'flow:ab')
const lonely = result('unconnected-element', 'element:a')

test('there is one mark for all that is said about a subject, and a contradiction shows', () => {
  const marks = checkMarksOf([lonely, unnamed, wrong], new Map())
  expect(marks.get('flow:ab')).toEqual({ subject: 'flow:ab', results: [unnamed, wrong], isWrong: true })
  expect(marks.get('element:a')?.isWrong).toBe(false)
})

test('a mark that says the same is the same', () => {
  const before = checkMarksOf([lonely, unnamed], new Map())
  const after = checkMarksOf([lonely, unnamed, wrong], before)
  expect(after.get('element:a')).toBe(before.get('element:a'))
  expect(after.get('flow:ab')).not.toBe(before.get('flow:ab'))
})

test('marks stand on the outline, at the upper left of a name, behind a title, and nowhere for what is not drawn', () => {
  const editor = testEditor([
    ...placedElement('element:a', 0, 0),
    ...placedElement('element:b', 400, 0, { stencil: 'external' }),
    ...placedBox('boundary:box', -50, -50, 300, 300),
    flowBetween('flow:ab', 'element:a', 'element:b'),
  ])
  const live = liveDiagramOf(editor)
  const at = (id: CheckResult['subject']) => checkMarkPlace(live, editor.vocabulary, id)
  const circle = at('element:a')
  expect(Math.hypot((circle?.x ?? 0) - 50, (circle?.y ?? 0) - 50)).toBeCloseTo(50, 6)
  expect(at('element:b')).toEqual({ x: 418, y: 100 })
  const label = live.routes.get('flow:ab')?.label?.box
  expect(at('flow:ab')).toEqual({ x: (label?.x ?? 0) - 4, y: (label?.y ?? 0) - 1 })
  expect(at('boundary:box')?.y).toBe(-50)
  expect(at('element:gone')).toBeNull()
})
