import { expect, test } from 'vitest'
import { overrideLevel } from './override-level.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { listening, wardModel } from './testing/ward.ts'

const args = { threat: listening, level: 'High', reason: 'Patients die' } as const

test('sets a level with its reason, and takes both back', () => {
  const set = runCommand(wardModel, overrideLevel, args)
  expect(Object.values(set.tables.decision)).toMatchObject([
    { ...listening, levelOverride: 'High', overrideReason: 'Patients die', ratedBy: 'Ada', damage: null },
  ])
  const back = runCommand(set, overrideLevel, { threat: listening, level: null, reason: 'ignored' })
  expect(Object.values(back.tables.decision)).toMatchObject([{ levelOverride: null, overrideReason: '' }])
})

test('refuses a level without a reason, and to take back what is not there', () => {
  expect(refusalOf(wardModel, overrideLevel, { ...args, reason: ' ' })).toEqual({
    code: 'override-reason-required',
  })
  expect(refusalOf(wardModel, overrideLevel, { ...args, level: null })).toEqual({ code: 'nothing-to-do' })
})
