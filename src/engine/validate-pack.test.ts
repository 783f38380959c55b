import { describe, expect, test } from 'vitest'
import type { Condition } from './condition.ts'
import type { Pack, Vocabulary } from './pack.ts'
import type { PackProblem } from './pack-problem.ts'
import type { Rule } from './rule.ts'
import { allPackProblems, validatePack } from './validate-pack.ts'

const stencil = {
  name: 'Thing',
  base: 'process',
  parent: null,
  group: 'Basic',
  description: '',
  keywords: [],
  icon: 'circle',
  properties: [],
  defaults: {},
} as const

const base: Vocabulary = {
  id: 'core',
  version: '1.0.0',
  name: 'Core',
  description: '',
  extends: [],
  crossing: 'containment',
  stencils: [
    { ...stencil, id: 'process' },
    { ...stencil, id: 'flow', base: 'flow' },
    { ...stencil, id: 'boundary', base: 'boundary' },
  ],
  properties: [
    { id: 'encrypted', label: 'Encrypted', help: '', group: 'Link', type: { kind: 'tri' } },
    {
      id: 'dataClass',
      label: 'Data',
      help: '',
      group: 'Link',
      type: { kind: 'multi', values: [{ id: 'phi', label: 'Health data' }] },
    },
    {
      id: 'days',
      label: 'Days',
      help: '',
      group: 'Link',
      type: { kind: 'number', unit: 'd', min: 0, max: 9 },
    },
  ],
  mitigations: [],
}

const rule: Rule = {
  id: 'W-1',
  group: 'Ward',
  title: '{source} is overheard',
  description: '',
  stride: ['I'],
  scope: 'flow',
  condition: { op: 'lacks', ref: 'flow.encrypted' },
  suggestedDread: null,
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: ['M1'],
  references: [],
  examples: { fires: [], silent: [] },
}

const pack: Pack = {
  id: 'ward',
  version: '0.1.0',
  name: 'Ward',
  description: '',
  extends: ['core'],
  crossing: 'containment',
  stencils: [{ ...stencil, id: 'ward.bed', parent: 'process', properties: ['encrypted'] }],
  properties: [],
  mitigations: [
    { id: 'M1', title: 'Encrypt', description: '', kind: 'preventive', lowersDread: [], references: {} },
  ],
  rules: [rule],
}

function problemsOf(json: unknown): readonly PackProblem[] {
  const result = validatePack(json, [base])
  return result.ok ? [] : result.error
}
const problemsWith = (fields: object) => problemsOf({ ...pack, ...fields })
const problemsOfRule = (fields: object) => problemsWith({ rules: [{ ...rule, ...fields }] })
const problemsOfCondition = (condition: unknown, scope = 'flow') =>
  problemsOfRule({ condition, scope, title: 'x' })

describe('validatePack', () => {
  test('takes a sound pack as it is', () => {
    expect(validatePack(JSON.parse(JSON.stringify(pack)), [base])).toEqual({ ok: true, value: pack })
  })

  test('adds empty examples to a rule without any', () => {
    const { examples: _, ...bare } = rule
    const result = validatePack({ ...pack, rules: [bare] }, [base])
    expect(result.ok && result.value.rules[0]?.examples).toEqual({ fires: [], silent: [] })
  })

  test('says where deep in a condition something is wrong', () => {
    const condition = { op: 'and', args: [rule.condition, { op: 'lacks', ref: 'flow encrypted' }] }
    const [problem] = problemsWith({ rules: [rule, { ...rule, id: 'W-2', condition }] })
    expect(problem?.path).toBe('rules[1].condition.args[1].ref')
  })

  test('names the operators when one is unknown', () => {
    expect(problemsOfCondition({ op: 'xor' })).toMatchObject([
      { path: 'rules[0].condition.op', code: 'invalid', expected: { kind: 'one-of' } },
    ])
  })

  test('does not pass over a misspelt field', () => {
    expect(problemsOfRule({ titel: 'x' })).toEqual([
      { path: 'rules[0].titel', code: 'invalid', expected: { kind: 'known-field' } },
    ])
  })

  test.each([
    [{ id: 'Ward!' }, 'id', 'pack'],
    [{ rules: [{ ...rule, id: 'a/b' }] }, 'rules[0].id', 'rule'],
    [{ rules: [{ ...rule, id: 'a@b' }] }, 'rules[0].id', 'rule'],
    [{ stencils: [{ ...stencil, id: 'a..b' }] }, 'stencils[0].id', 'stencil'],
    [{ mitigations: [{ ...pack.mitigations[0], id: 'M 1' }] }, 'mitigations[0].id', 'mitigation'],
  ])('refuses ids that would break findings and references: %j', (fields, path, kind) => {
    expect(problemsWith(fields)).toEqual([{ path, code: 'bad-id', kind }])
  })

  test('finds ids that are there twice, here and in a pack that it builds on', () => {
    const bed = { ...stencil, id: 'ward.bed' }
    expect(problemsWith({ stencils: [bed, bed], rules: [rule, rule] })).toEqual([
      { path: 'stencils[1].id', code: 'duplicate-id', id: 'ward.bed', pack: null },
      { path: 'rules[1].id', code: 'duplicate-id', id: 'W-1', pack: null },
    ])
    expect(problemsWith({ stencils: [{ ...stencil, id: 'process' }] })).toEqual([
      { path: 'stencils[0].id', code: 'duplicate-id', id: 'process', pack: 'core' },
    ])
  })

  test('knows only what the packs offer that it extends', () => {
    expect(problemsWith({ extends: [] }).map(({ path }) => path)).toEqual([
      'stencils[0].parent',
      'stencils[0].properties[0]',
      'rules[0].condition.ref',
    ])
    expect(problemsWith({ extends: ['core', 'gone', 'ward'] })).toEqual([
      { path: 'extends[1]', code: 'not-found', kind: 'pack', id: 'gone' },
      { path: 'extends[2]', code: 'cycle', id: 'ward' },
    ])
  })

  test('finds parents of another base and parents that lead back', () => {
    const a = { ...stencil, id: 'a', parent: 'b' }
    const b = { ...stencil, id: 'b', parent: 'a' }
    expect(problemsWith({ stencils: [a, b, { ...stencil, id: 'c', parent: 'flow' }] })).toMatchObject([
      { path: 'stencils[0].parent', code: 'cycle' },
      { path: 'stencils[1].parent', code: 'cycle' },
      { path: 'stencils[2].parent', code: 'wrong-base', base: 'flow', wanted: ['process'] },
    ])
  })

  test('keeps subjects within the scope of the rule', () => {
    const el: Condition = { op: 'has', ref: 'el.encrypted' }
    expect(problemsOfCondition(el)).toMatchObject([{ code: 'wrong-scope', scope: 'flow', subject: 'el' }])
    expect(problemsOfCondition(el, 'element')).toEqual([])
    expect(problemsOfCondition({ op: 'crosses', value: null }, 'element')).toMatchObject([
      { path: 'rules[0].condition', code: 'wrong-scope', subject: 'flow' },
    ])
    expect(problemsOfCondition({ op: 'not', arg: { op: 'carries', value: 'phi' } }, 'element')).toMatchObject(
      [{ path: 'rules[0].condition.arg', code: 'wrong-scope' }],
    )
  })

  test('asks for answers that can be given, by comparisons that fit', () => {
    expect(problemsOfCondition({ op: 'eq', ref: 'flow.encrypted', value: 'maybe' })).toMatchObject([
      { path: 'rules[0].condition.value', code: 'no-such-answer', value: 'maybe' },
    ])
    expect(problemsOfCondition({ op: 'lt', ref: 'flow.encrypted', value: 3 })).toMatchObject([
      { path: 'rules[0].condition.op', code: 'wrong-comparison' },
    ])
    expect(problemsOfCondition({ op: 'eq', ref: 'flow.dataClass', value: 'phi' })).toMatchObject([
      { code: 'wrong-comparison' },
    ])
    expect(problemsOfCondition({ op: 'carries', value: 'pii' })).toMatchObject([{ code: 'no-such-answer' }])
    for (const sound of [
      { op: 'ge', ref: 'flow.days', value: 3 },
      { op: 'eq', ref: 'flow.dataClass', value: 'unknown' },
      { op: 'carries', value: 'phi' },
    ])
      expect(problemsOfCondition(sound)).toEqual([])
  })

  test('lets a flow cross boundaries only, and elements be elements only', () => {
    expect(problemsOfCondition({ op: 'crosses', value: 'process' })).toMatchObject([{ code: 'wrong-base' }])
    expect(problemsOfCondition({ op: 'isA', ref: 'source', value: 'flow' })).toMatchObject([
      { path: 'rules[0].condition.value', code: 'wrong-base', base: 'flow' },
    ])
    expect(problemsOfCondition({ op: 'isA', ref: 'source', value: 'store' })).toEqual([])
  })

  test('finds placeholders that are never filled in, and mitigations of other packs', () => {
    expect(problemsOfRule({ title: '{el} of {source}', mitigations: ['M1', 'M2'] })).toEqual([
      { path: 'rules[0].title', code: 'bad-placeholder', placeholder: 'el', scope: 'flow' },
      { path: 'rules[0].mitigations[1]', code: 'not-found', kind: 'mitigation', id: 'M2' },
    ])
  })

  test('refuses conditions nested deeper than anybody reads', () => {
    let condition: Condition = rule.condition
    for (let i = 0; i < 24; i++) condition = { op: 'not', arg: condition }
    expect(problemsOfCondition(condition)).toMatchObject([{ code: 'too-deep', limit: 24 }])
  })

  test('refuses what is no pack at all', () => {
    for (const json of [null, 7, [], 'pack']) {
      expect(problemsOf(json)).toMatchObject([{ path: '', code: 'invalid' }])
    }
  })
})

test('a pack under edit shows problems of form and of reference together', () => {
  const draft: Pack = { ...pack, name: '', rules: [{ ...rule, mitigations: ['M9'] }] }
  expect(allPackProblems(draft, [base]).map(({ path }) => path)).toEqual(['name', 'rules[0].mitigations[0]'])
})
