import { expect, test } from 'vitest'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { createEvaluator } from './evaluate.ts'
import { smallPack } from './testing/small-pack.ts'

const nurse = newRecord('element', { id: 'element:nurse', name: 'Nurse', stencil: 'person' })
const ward = newRecord('element', {
  id: 'element:ward',
  name: 'Ward service',
  stencil: 'service',
  properties: { mfa: 'yes' },
})
const orders = newRecord('flow', {
  id: 'flow:orders',
  name: 'Orders',
  stencil: 'flow.https',
  source: nurse.id,
  target: ward.id,
})

function silentOn(subject: 'element:nurse' | 'element:ward' | 'flow:orders') {
  const evaluator = createEvaluator([smallPack])
  evaluator.load(documentOf([nurse, ward, orders]))
  return new Map(evaluator.silentOn(subject).map((silent) => [silent.ruleId, silent]))
}

test('a rule that fires is not silent; of the others it is told which parts hold and on which facts', () => {
  expect(silentOn('element:nurse').has('E1')).toBe(false)
  const silent = silentOn('element:ward').get('E1')
  expect(silent?.silence.kind).toBe('condition')
  expect(silent?.isForOtherTypes).toBe(true)
  expect(silent?.parts).toEqual([
    {
      condition: { op: 'isA', ref: 'el', value: 'person' },
      holds: false,
      why: [{ kind: 'is-a', subject: 'element:ward', stencil: 'service' }],
    },
    {
      condition: { op: 'lacks', ref: 'el.mfa' },
      holds: false,
      why: [{ kind: 'property', subject: 'element:ward', property: 'mfa', value: 'yes', basis: 'set' }],
    },
  ])
})

test('crossings and answers of the type are told too, with the names of the subject in the title', () => {
  const silent = silentOn('flow:orders').get('F1')
  expect(silent?.title).toBe('Nurse to Ward service can be read')
  expect(silent?.parts.map(({ holds, why }) => ({ holds, why }))).toEqual([
    { holds: false, why: [{ kind: 'crosses', flow: 'flow:orders', boundaries: [] }] },
    {
      holds: false,
      why: [{ kind: 'property', subject: 'flow:orders', property: 'encrypted', value: 'yes', basis: 'type' }],
    },
  ])
})

test('rules that lack an answer come before rules for other types', () => {
  const silent = silentOn('element:ward')
  const order = [...silent.keys()]
  expect(silent.get('E2')?.isForOtherTypes).toBe(false)
  expect(order.indexOf('E2')).toBeLessThan(order.indexOf('E1'))
})
