import { expect, test } from 'vitest'
import { setCvss } from './set-cvss.ts'
import { now, refusalOf, runCommand } from './testing/run-command.ts'
import { listening, wardModel } from './testing/ward.ts'

const id = `decision:${listening.finding}`
const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'

test('notes a vector as it was typed, without the spaces around it', () => {
  const { decision } = runCommand(wardModel, setCvss, { threat: listening, vector: ` ${vector}\n` }).tables
  expect(decision[id]).toMatchObject({ cvss: vector, ratedBy: 'Ada', ratedAt: now })
})

test('takes the vector away when nothing is typed', () => {
  const noted = runCommand(wardModel, setCvss, { threat: listening, vector })
  const { decision } = runCommand(noted, setCvss, { threat: listening, vector: ' ' }).tables
  expect(decision[id]).not.toHaveProperty('cvss')
  expect(refusalOf(wardModel, setCvss, { threat: listening, vector: '' })).toEqual({ code: 'nothing-to-do' })
})

test('refuses more than a vector can be long', () => {
  expect(refusalOf(wardModel, setCvss, { threat: listening, vector: 'x'.repeat(301) })).toMatchObject({
    code: 'invalid',
    field: 'cvss',
  })
})
