import { expect, test } from 'vitest'
import { describeCheck, describeFix } from './describe-check.ts'

const names = {
  subject: (id: string) => (id === 'flow:1' ? 'Vitals' : ''),
  stencil: (id: string) => id.toUpperCase(),
  property: (id: string) => id,
  value: (_: string, value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value)),
  dataClass: (id: string) => id,
}

test('says what contradicts what', () => {
  const contradiction = { check: 'contradiction', subject: 'flow:1' } as const
  expect(
    describeCheck(
      { ...contradiction, data: { stencil: 'flow.https', property: 'channel', value: 'bus' } },
      names,
    ),
  ).toBe('Vitals is of type “FLOW.HTTPS”, yet “channel” is bus.')
  expect(
    describeCheck(
      {
        ...contradiction,
        data: { property: 'e2eEncrypted', value: 'yes', other: 'encrypted', otherValue: 'no' },
      },
      names,
    ),
  ).toBe('For Vitals, “e2eEncrypted” is yes, yet “encrypted” is no.')
  expect(
    describeCheck({ ...contradiction, data: { property: 'dataClass', value: ['none', 'phi'] } }, names),
  ).toBe('For Vitals, “dataClass” says both: none, phi.')
})

test('names what has no name by its id, and offers edits in words', () => {
  expect(describeCheck({ check: 'empty-boundary', subject: 'boundary:b', data: {} }, names)).toBe(
    'Nothing stands inside (unnamed, boundary:b).',
  )
  expect(describeFix({ kind: 'change-stencil', stencil: 'flow.bus' }, names)).toBe(
    'Change the type to “FLOW.BUS”',
  )
  expect(describeFix({ kind: 'set-property', property: 'dataClass', value: null }, names)).toBe(
    'Answer “dataClass”',
  )
})
