import { describe, expect, test } from 'vitest'
import { addAsset } from '../commands/add-asset.ts'
import { editRecord } from '../commands/edit-record.ts'
import { refusalOf } from '../commands/testing/run-command.ts'
import { history, wardModel } from '../commands/testing/ward.ts'
import type { Repair } from '../model/repair.ts'
import { describeFileError, describeRefusal, describeRepair } from './describe-errors.ts'

describe('describeRefusal', () => {
  test('names the field and what it must be', () => {
    const refusal = (fields: object) =>
      refusalOf(wardModel, editRecord, { table: 'asset', id: history.id, fields })
    const sentence = (fields: object) => describeRefusal(refusal(fields) ?? { code: 'read-only' })
    expect(sentence({ name: 'x'.repeat(301) })).toBe('“name” must be at most 300 characters long.')
    expect(sentence({ impacts: 'none' })).toBe('“impacts” must be a list.')
    expect(sentence({ carriers: [7] })).toBe(
      '“carriers.0” must be an id that starts with “element:”, or an id that starts with “flow:”.',
    )
    expect(sentence({ id: 'asset:x' })).toBe('“id” cannot be changed here.')
    expect(sentence({ kind: 'gold' })).toContain('one of “information”, “service”')
  })

  test('has a sentence for each other code', () => {
    const twice = refusalOf(wardModel, addAsset, { id: 'asset:', name: '', kind: 'other' })
    expect(twice).toMatchObject({ code: 'invalid', field: 'id' })
    expect(describeRefusal({ code: 'reason-required', status: 'not-applicable' })).toBe(
      '“not applicable” needs a reason or an assigned mitigation.',
    )
    expect(describeRefusal({ code: 'reason-required', status: 'out-of-scope' })).toContain('needs a reason')
    expect(describeRefusal({ code: 'in-use', by: ['flow:a', 'flow:b'] })).toContain('2 other entries')
    expect(describeRefusal({ code: 'not-found', id: 'flow:a' })).toContain('flow:a')
    expect(describeRefusal({ code: 'dependency-cycle', path: ['Trust', 'App', 'Trust'] })).toContain(
      'in a circle: Trust → App → Trust.',
    )
    const codes = ['read-only', 'override-reason-required', 'immutable', 'nothing-to-do'] as const
    expect(new Set(codes.map((code) => describeRefusal({ code }))).size).toBe(4)
  })
})

describe('describeRepair', () => {
  test('says what was done, where and why', () => {
    const repairs: readonly Repair[] = [
      { kind: 'model-added' },
      { kind: 'diagram-added', id: 'diagram:main' },
      { kind: 'record-removed', table: 'flow', id: 'flow:a', field: 'source', target: 'element:b' },
      { kind: 'reference-cleared', table: 'asset', id: 'asset:c', field: 'carriers', target: 'flow:a' },
      { kind: 'placement-removed', id: 'placement:d', kept: 'placement:e' },
      { kind: 'part-dropped', key: 'history' },
      { kind: 'pack-dropped', id: 'ward', path: 'rules[0].id' },
    ]
    const sentences = repairs.map(describeRepair)
    expect(sentences[2]).toBe('The flow flow:a was removed: its source, element:b, does not exist.')
    expect(sentences[3]).toBe('flow:a was taken out of carriers of the asset asset:c: it does not exist.')
    expect(new Set(sentences).size).toBe(7)
  })
})

test('a line that ends too early is told in words, not printed', () => {
  const problem = (found: string) => describeFileError({ code: 'not-json', line: 1, column: 14, found })
  expect(problem('\n')).toBe('The file is damaged at line 1, column 14: the line ends too early.')
  expect(problem('}')).toContain('“}” cannot stand there.')
})
