import { expect, test } from 'vitest'
import type { ThreatRow } from '../engine/threat.ts'
import type { SubjectId } from '../model/tables.ts'
import { RowsBySubject, rowsAbout } from './rows-by-subject.ts'

const row = (id: string, ...subjects: SubjectId[]) => ({ id, subjects }) as unknown as ThreatRow

test('reads like any map of the ids by subject, in the order of the rows', () => {
  const map = new RowsBySubject([row('a', 'element:x'), row('b', 'flow:y', 'element:x'), row('c', 'flow:z')])
  expect(map.get('element:x')).toEqual(['a', 'b'])
  expect(map.get('element:x')).toBe(map.get('element:x'))
  expect(map.get('element:other')).toBeUndefined()
  expect(map.has('flow:z')).toBe(true)
  expect(map.has('element:other')).toBe(false)
  expect(map.size).toBe(3)
  expect([...map]).toEqual([
    ['element:x', ['a', 'b']],
    ['flow:y', ['b']],
    ['flow:z', ['c']],
  ])
  expect([...map.values()].flat()).toEqual(['a', 'b', 'b', 'c'])
})

test('gives the rows about several subjects once each, in the order of the rows', () => {
  const rows = [
    row('a', 'element:x'),
    row('b', 'flow:y', 'element:x'),
    row('c', 'flow:z'),
    row('d', 'flow:y', 'flow:y'),
  ]
  const bySubject = new RowsBySubject(rows)
  const idsAbout = (...subjects: SubjectId[]) => rowsAbout({ rows, bySubject }, subjects).map(({ id }) => id)
  expect(idsAbout('flow:y', 'element:x')).toEqual(['a', 'b', 'd'])
  expect(idsAbout('flow:y')).toEqual(['b', 'd'])
  expect(idsAbout('element:other')).toEqual([])
  expect(idsAbout()).toEqual([])
  const plain = new Map([['flow:y', ['b', 'd']]] as const)
  expect(rowsAbout({ rows, bySubject: plain }, ['flow:y']).map(({ id }) => id)).toEqual(['b', 'd'])
})
