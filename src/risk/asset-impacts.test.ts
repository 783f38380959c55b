import { expect, test } from 'vitest'
import { list } from '../model/document.ts'
import { newRecord } from '../model/new-record.ts'
import { mhealth } from '../model/samples/mhealth/mhealth.ts'
import { dimensionsOfImpact, impactCounts } from './asset-impacts.ts'

test('loss of availability is the most common impact of Table II', () => {
  const [first, ...others] = impactCounts(list(mhealth, 'asset'))
  expect(first?.dimensions).toContain('availability')
  expect(others.every(({ assets }) => assets.length <= (first?.assets.length ?? 0))).toBe(true)
})

test('counts an asset once for each kind, whatever the letters', () => {
  const one = newRecord('asset', {
    id: 'asset:1',
    name: 'One',
    impacts: ['No availability', 'no availability '],
  })
  const two = newRecord('asset', { id: 'asset:2', name: 'Two', impacts: ['No Availability', 'Leak', ' '] })
  expect(impactCounts([one, two])).toEqual([
    { impact: 'No availability', assets: ['asset:1', 'asset:2'], dimensions: ['availability'] },
    { impact: 'Leak', assets: ['asset:2'], dimensions: ['confidentiality'] },
  ])
})

test('reads the dimension from the words', () => {
  expect(dimensionsOfImpact('Confidentiality violation')).toEqual(['confidentiality'])
  expect(dimensionsOfImpact('Loss of information')).toEqual(['availability'])
  expect(dimensionsOfImpact('Unauthorised access')).toEqual(['authenticity'])
  expect(dimensionsOfImpact('Something else')).toEqual([])
})
