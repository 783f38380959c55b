import { describe, expect, it } from 'vitest'
import {
  type Component,
  componentBytes,
  maxComponentBytes,
  readComponent,
  takeComponent,
} from './component.ts'
import { documentOf } from './document-of.ts'
import { newRecord } from './new-record.ts'

const element = newRecord('element', { id: 'element:a', name: 'A', stencil: 'core.process' })
const flow = newRecord('flow', {
  id: 'flow:aa',
  name: 'Loop',
  stencil: 'core.flow',
  source: element.id,
  target: element.id,
})
const placement = newRecord('placement', {
  id: 'placement:a',
  diagram: 'diagram:main',
  subject: element.id,
  w: 100,
  h: 60,
})
const mitigation = newRecord('mitigation', { id: 'mitigation:m', title: 'Check' })
const assignment = newRecord('assignment', {
  id: 'assignment:m/core/X@element:a',
  mitigation: mitigation.id,
  finding: 'core/X@element:a',
})
const whole = takeComponent(
  documentOf([element, flow, placement, mitigation, assignment]),
  'diagram:main',
  [element.id],
  { name: 'Loop', description: 'Calls itself' },
)
const codeOf = (value: unknown) => {
  const read = readComponent(
    new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
  )
  return read.ok ? 'ok' : read.error.code
}

describe('a component as bytes', () => {
  it('reads back as it was written', () => {
    expect(whole.assignments).toEqual([assignment])
    expect(readComponent(componentBytes(whole))).toEqual({ ok: true, value: whole })
  })

  it('says what else a file is', () => {
    expect(codeOf('{')).toBe('not-json')
    expect(codeOf('[]')).toBe('not-a-component')
    expect(codeOf({ ...whole, format: 'glacis' })).toBe('not-a-component')
    expect(codeOf({ ...whole, version: 2 })).toBe('newer')
    expect(codeOf('['.repeat(100))).toBe('not-json')
    expect(readComponent(new Uint8Array(maxComponentBytes + 1))).toMatchObject({
      error: { code: 'too-large' },
    })
    expect(codeOf(`{"__proto__": {}, ${JSON.stringify(whole).slice(1)}`)).toBe('not-json')
  })

  const broken: readonly (readonly [string, Partial<{ [K in keyof Component]: unknown }>])[] = [
    ['nothing is drawn', { elements: [], flows: [], placements: [], assignments: [], mitigations: [] }],
    ['a flow ends nowhere', { flows: [{ ...flow, target: 'element:b' }] }],
    ['two elements share an id', { elements: [element, element] }],
    ['a field has another type', { elements: [{ ...element, name: 7 }] }],
    ['a placement is of something else', { placements: [{ ...placement, subject: 'element:b' }] }],
    [
      'an assignment is about something else',
      { assignments: [{ ...assignment, finding: 'core/X@element:b' }] },
    ],
    ['an assignment has no mitigation', { mitigations: [] }],
    ['a name is endless', { name: 'x'.repeat(301) }],
  ]
  it.each(broken)('is refused when %s', (_, fields) => {
    expect(codeOf({ ...whole, ...fields })).toBe('not-a-component')
  })
})
