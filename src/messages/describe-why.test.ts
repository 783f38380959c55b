import { expect, test } from 'vitest'
import { describeWhy, describeWhyParts, type WhyNames } from './describe-why.ts'

const words: { readonly [id: string]: string } = {
  'flow:1': 'Vitals',
  'boundary:1': 'Patient environment',
  'boundary:2': 'Body area network',
  'boundary:3': 'Clinic',
}
const names: WhyNames = {
  subject: (id) => words[id] ?? '',
  stencil: (id) => `type ${id}`,
  property: (id) => (id === 'encrypted' ? 'Encrypted' : id),
  value: (_property, value) => String(value),
  dataClass: (id) => (id === 'phi' ? 'health data' : id),
}

test('says which boundaries a flow crosses', () => {
  const crosses = (...boundaries: string[]) =>
    describeWhy({ kind: 'crosses', flow: 'flow:1', boundaries }, names)
  expect(crosses()).toBe('Vitals crosses no such boundary.')
  expect(crosses('boundary:1')).toBe('Vitals crosses Patient environment.')
  expect(crosses('boundary:1', 'boundary:2')).toBe(
    'Vitals crosses Patient environment and Body area network.',
  )
  expect(crosses('boundary:1', 'boundary:2', 'boundary:3')).toBe(
    'Vitals crosses Patient environment, Body area network and Clinic.',
  )
})

test('tells an answer, a default of the type and a missing answer apart', () => {
  const property = (basis: 'set' | 'type' | 'unknown') =>
    describeWhy({ kind: 'property', subject: 'flow:1', property: 'encrypted', value: 'no', basis }, names)
  expect(property('set')).toBe('“Encrypted” is no for Vitals.')
  expect(property('type')).toBe('“Encrypted” is no for Vitals, by its type.')
  expect(property('unknown')).toBe('“Encrypted” is unknown for Vitals.')
})

test('gives the names as parts of their own, in the order of the sentence', () => {
  const parts = describeWhyParts({ kind: 'crosses', flow: 'flow:1', boundaries: ['boundary:1'] }, names)
  expect(parts).toEqual([
    { text: 'Vitals', subject: 'flow:1' },
    { text: ' crosses ' },
    { text: 'Patient environment', subject: 'boundary:1' },
    { text: '.' },
  ])
})

test('names what has no name by its id', () => {
  expect(describeWhy({ kind: 'stores', subject: 'element:x', dataClass: 'phi' }, names)).toBe(
    '(unnamed, element:x) stores health data.',
  )
})
