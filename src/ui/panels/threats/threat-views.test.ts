import { expect, test } from 'vitest'
import type { Finding } from '../../../engine/finding.ts'
import { threatRow } from './test-rows.ts'
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
const seen = new Set(['paper', 'safe', 'mild', 'gone'])

test('each view counts what it shows', () => {
  expect(countViews(rows, seen)).toEqual({ all: 6, papers: 1, safety: 1, assumed: 1, reconfirm: 2, new: 1 })
  expect(rowsInView(rows, 'reconfirm', seen).map(({ id }) => id)).toEqual(['plain', 'gone'])
  expect(rowsInView(rows, 'new', seen).map(({ id }) => id)).toEqual(['plain'])
})

test('nothing is new on the first visit', () => {
  expect(countViews(rows, null).new).toBe(0)
})
