import { expect, test } from 'vitest'
import type { CheckId } from '../../../engine/check.ts'
import { checks } from '../../../engine/check-model.ts'
import { checkOrder, groupResults } from './group-results.ts'

test('every check has its place in the list', () => {
  const ofLevels: readonly CheckId[] = ['detail-extra', 'detail-missing']
  const ofRecords = new Set(checks.map(({ id }) => id))
  expect([...checkOrder].sort()).toEqual([...ofRecords, ...ofLevels].sort())
})

test('contradictions come before what is only unsaid', () => {
  const groups = groupResults([
    { check: 'no-data-class', subject: 'flow:a', data: {}, fix: null },
    { check: 'contradiction', subject: 'flow:b', data: {}, fix: null },
    { check: 'no-data-class', subject: 'flow:c', data: {}, fix: null },
  ])
  expect(groups.map(({ check, results }) => [check, results.map(({ subject }) => subject)])).toEqual([
    ['contradiction', ['flow:b']],
    ['no-data-class', ['flow:a', 'flow:c']],
  ])
})
