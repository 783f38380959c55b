import { expect, test } from 'vitest'
import type { Finding } from '../../../engine/finding.ts'
import { harmsOfRows, judgedAs, threatRow } from './test-rows.ts'
import { countViews, rowsInView } from './threat-views.ts'

const finding = (fields: Partial<Finding>) =>
  ({ source: null, safetySeverity: null, tags: [], ...fields }) as Finding
const rows = [
  threatRow({ id: 'paper', finding: finding({ source: 'Table III, row 3.1' }), assumed: true }),
  threatRow({ id: 'safe', finding: finding({ safetySeverity: 'S4' }) }),
  threatRow({ id: 'mild', finding: finding({ safetySeverity: 'S3' }) }),
  threatRow({
    id: 'plain',
    finding: finding({}),
    reconfirm: [{ ref: 'flow:f.encrypted', before: 'no', now: 'yes' }],
  }),
  threatRow({ id: 'gone', origin: 'gone' }),
  threatRow({ id: 'threat:t', origin: 'manual' }),
]
const harms = harmsOfRows(rows)
const seen = new Set(['paper', 'safe', 'mild', 'gone'])

test('each view counts what it shows', () => {
  expect(countViews(rows, seen, harms)).toEqual({
    all: 6,
    papers: 1,
    safety: 1,
    assumed: 1,
    reconfirm: 2,
    new: 1,
  })
  expect(rowsInView(rows, 'reconfirm', seen, harms).map(({ id }) => id)).toEqual(['plain', 'gone'])
  expect(rowsInView(rows, 'new', seen, harms).map(({ id }) => id)).toEqual(['plain'])
})

test('nothing is new on the first visit', () => {
  expect(countViews(rows, null, harms).new).toBe(0)
})

test('what a person says about harm decides what the safety view shows', () => {
  const judged = [
    threatRow({ id: 'worse', finding: finding({ safetySeverity: 'S2' }), decision: judgedAs('S4') }),
    threatRow({ id: 'less', finding: finding({ safetySeverity: 'S5' }), decision: judgedAs('S3') }),
    threatRow({ id: 'own', origin: 'manual', decision: judgedAs('S5') }),
  ]
  expect(rowsInView(judged, 'safety', null, harmsOfRows(judged)).map(({ id }) => id)).toEqual([
    'worse',
    'own',
  ])
})
