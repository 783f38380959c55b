import { expect, test } from 'vitest'
import { setNotApplicable } from './set-not-applicable.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

const flow = Object.values(wardModel.tables.flow)[0]
if (flow === undefined) throw new Error('the ward has no flow')
const subjects = [flow.id]

test('rules a category out with its reason, another beside it, and takes one back', () => {
  const one = runCommand(wardModel, setNotApplicable, { subjects, letter: 'R', reason: 'Nobody acts on it.' })
  const two = runCommand(one, setNotApplicable, { subjects, letter: 'D', reason: '' })
  expect(two.tables.flow[flow.id]?.notApplicable).toEqual({ R: 'Nobody acts on it.', D: '' })
  const back = runCommand(two, setNotApplicable, { subjects, letter: 'R', reason: null })
  expect(back.tables.flow[flow.id]?.notApplicable).toEqual({ D: '' })
})

test('refuses what is not there, and what is so already', () => {
  expect(
    refusalOf(wardModel, setNotApplicable, { subjects: ['flow:none'], letter: 'S', reason: '' }),
  ).toEqual({
    code: 'not-found',
    id: 'flow:none',
  })
  expect(refusalOf(wardModel, setNotApplicable, { subjects, letter: 'S', reason: null })).toEqual({
    code: 'nothing-to-do',
  })
})
