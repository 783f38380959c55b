import { expect, test } from 'vitest'
import { switchRuleOff } from './switch-rule-off.ts'
import { switchRuleOn } from './switch-rule-on.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

const rule = { pack: 'health', rule: 'MH-A01' }

test('leads back to where the rule had never been switched off', () => {
  const off = runCommand(wardModel, switchRuleOff, { ...rule, reason: 'No patients here.' })
  expect(runCommand(off, switchRuleOn, rule)).toEqual(wardModel)
})

test('refuses what is not off', () => {
  expect(refusalOf(wardModel, switchRuleOn, rule)).toEqual({
    code: 'not-found',
    id: 'ruleSwitch:health/MH-A01',
  })
})
