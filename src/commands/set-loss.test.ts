import { expect, test } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import { get } from '../model/document.ts'
import { newRecord } from '../model/new-record.ts'
import { setLoss } from './set-loss.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { listening, wardModel } from './testing/ward.ts'

const loss = {
  single: { low: 1_000, likely: 5_000, high: 20_000 },
  yearly: { low: 0.1, likely: 0.5, high: 2 },
}

test('estimates the loss of a threat that nobody decided on yet, and takes it away again', () => {
  const after = runCommand(wardModel, setLoss, { kind: 'threat', threat: listening, loss })
  expect(get(after, 'decision', `decision:${listening.finding}`)?.loss).toEqual(loss)
  const back = runCommand(after, setLoss, { kind: 'threat', threat: listening, loss: undefined })
  expect(get(back, 'decision', `decision:${listening.finding}`)).not.toHaveProperty('loss')
})

test('estimates the loss of an event', () => {
  const event = newRecord('threatEvent', { id: 'threatEvent:a', name: 'Outage' })
  const document = applyChanges(wardModel, [{ op: 'add', table: 'threatEvent', record: event }])
  const after = runCommand(document, setLoss, { kind: 'event', id: 'threatEvent:a', loss })
  expect(get(after, 'threatEvent', 'threatEvent:a')?.loss).toEqual(loss)
})

test('refuses an estimate out of order, and an event that is not there', () => {
  const wrong = { ...loss, single: { low: 9, likely: 5, high: 20 } }
  expect(refusalOf(wardModel, setLoss, { kind: 'threat', threat: listening, loss: wrong })).toMatchObject({
    code: 'invalid',
  })
  expect(refusalOf(wardModel, setLoss, { kind: 'event', id: 'threatEvent:x', loss })).toEqual({
    code: 'not-found',
    id: 'threatEvent:x',
  })
})
