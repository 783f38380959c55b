import { expect, test } from 'vitest'
import { type Address, addressIn, hashOf } from './use-address.ts'

test('addresses lead back to what they were made from', () => {
  const addresses: readonly Address[] = [
    { kind: 'start' },
    { kind: 'model', id: 'project:x7/k2' },
    { kind: 'model', id: 'project:x7/k2', risk: 'assets' },
    { kind: 'pack', id: 'ward', part: 'about', entry: null },
    { kind: 'pack', id: 'ward', part: 'rules', entry: 'WARD-01' },
    { kind: 'pack', id: 'ward', part: 'rules', entry: null },
  ]
  for (const address of addresses) expect(addressIn(hashOf(address))).toEqual(address)
})

test('what names nothing is the start screen', () => {
  for (const hash of ['', '#', '#/', '#/model/', '#/else/a', '#/model/%E0%A4%A', '#model/a']) {
    expect(addressIn(hash)).toEqual({ kind: 'start' })
  }
  expect(addressIn('#/model/a/risk')).toEqual({ kind: 'model', id: 'a', risk: 'overview' })
  expect(addressIn('#/pack/health')).toEqual({ kind: 'pack', id: 'health', part: 'about', entry: null })
})
