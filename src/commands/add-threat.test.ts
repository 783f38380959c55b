import { expect, test } from 'vitest'
import { addThreat } from './add-threat.ts'
import { now, refusalOf, runCommand } from './testing/run-command.ts'
import { pump, wardModel } from './testing/ward.ts'

const args = {
  id: 'threat:lost',
  title: 'The pump is lost',
  description: '',
  stride: ['I', 'D'],
  subjects: [pump.id],
} as const

test('notes who wrote a threat and when', () => {
  expect(runCommand(wardModel, addThreat, args).tables.threat['threat:lost']).toEqual({
    ...args,
    createdBy: 'Ada',
    createdAt: now,
  })
})

test('refuses a subject that is not there', () => {
  expect(refusalOf(wardModel, addThreat, { ...args, subjects: ['flow:no'] })).toEqual({
    code: 'not-found',
    id: 'flow:no',
  })
})
