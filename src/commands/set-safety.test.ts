import { expect, test } from 'vitest'
import { setSafety } from './set-safety.ts'
import { now, refusalOf, runCommand } from './testing/run-command.ts'
import { listening, wardModel } from './testing/ward.ts'

const id = `decision:${listening.finding}`
const threats = [listening]
const safety = { severity: 'S4', harm: 'A dose is given twice.', scenario: 'cardiac' } as const

test('says how patients come to harm, with a name and a date', () => {
  const { decision } = runCommand(wardModel, setSafety, { threats, safety }).tables
  expect(decision[id]).toMatchObject({ status: 'open', safety, ratedBy: 'Ada', ratedAt: now })
})

test('says that nobody is harmed, which is other than what the rule proposes', () => {
  const none = { severity: null, harm: '', scenario: '' }
  const judged = runCommand(wardModel, setSafety, { threats, safety: none })
  expect(judged.tables.decision[id]?.safety).toEqual(none)
  const back = runCommand(judged, setSafety, { threats, safety: null })
  expect(back.tables.decision[id]).not.toHaveProperty('safety')
})

test('refuses what changes nothing and an unknown severity', () => {
  expect(refusalOf(wardModel, setSafety, { threats, safety: null })).toEqual({ code: 'nothing-to-do' })
  const wrong = { ...safety, severity: 'S6' as 'S5' }
  expect(refusalOf(wardModel, setSafety, { threats, safety: wrong })).toMatchObject({
    code: 'invalid',
    field: 'safety.severity',
  })
})
