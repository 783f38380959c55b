import { expect, test } from 'vitest'
import { switchRuleOff } from './switch-rule-off.ts'
import { now, refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

const args = { pack: 'health', rule: 'MH-A01', reason: ' No patients here. ' }

test('keeps who switched the rule off, when and why', () => {
  expect(runCommand(wardModel, switchRuleOff, args).tables.ruleSwitch).toEqual({
    'ruleSwitch:health/MH-A01': {
      id: 'ruleSwitch:health/MH-A01',
      pack: 'health',
      rule: 'MH-A01',
      reason: 'No patients here.',
      by: 'Ada',
      at: now,
    },
  })
})

test('replaces the reason of a rule that is off already', () => {
  const off = runCommand(wardModel, switchRuleOff, args)
  const again = runCommand(off, switchRuleOff, { ...args, reason: 'Staff only.' })
  expect(Object.values(again.tables.ruleSwitch).map(({ reason }) => reason)).toEqual(['Staff only.'])
  expect(refusalOf(again, switchRuleOff, { ...args, reason: 'Staff only.' })).toEqual({
    code: 'nothing-to-do',
  })
})

test('asks for a reason', () => {
  expect(refusalOf(wardModel, switchRuleOff, { ...args, reason: '  ' })).toMatchObject({
    code: 'invalid',
    field: 'reason',
  })
})
