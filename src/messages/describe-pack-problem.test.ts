import { expect, test } from 'vitest'
import { describePackProblem, describePackProblemAt, type PackProblemLike } from './describe-pack-problem.ts'

test('every problem has a sentence of its own, with its place before it where it is asked for', () => {
  const faults: readonly PackProblemLike[] = [
    { path: 'name', code: 'invalid', expected: { kind: 'type', type: 'text' } },
    { path: 'version', code: 'invalid', expected: { kind: 'other' } },
    { path: 'rules[0].x', code: 'invalid', expected: { kind: 'known-field' } },
    ...['pack', 'stencil', 'property', 'rule'].map(
      (kind): PackProblemLike => ({ path: 'id', code: 'bad-id', kind }),
    ),
    { path: 'a', code: 'duplicate-id', id: 'X', pack: null },
    { path: 'a', code: 'duplicate-id', id: 'X', pack: 'core' },
    ...['stencil', 'property', 'mitigation', 'pack'].map(
      (kind): PackProblemLike => ({ path: 'a', code: 'not-found', kind, id: 'X' }),
    ),
    { path: 'a', code: 'wrong-base', id: 'X', base: 'flow', wanted: ['process', 'store'] },
    { path: 'a', code: 'cycle', id: 'X' },
    ...(['element', 'flow', 'model'] as const).map(
      (scope): PackProblemLike => ({ path: 'a', code: 'wrong-scope', scope, subject: 'X' }),
    ),
    { path: 'a', code: 'no-such-answer', property: 'X', value: 'y' },
    { path: 'a', code: 'wrong-comparison', property: 'X', op: 'lt' },
    { path: 'a', code: 'too-deep', limit: 12 },
    { path: 'a', code: 'bad-placeholder', placeholder: 'X', scope: 'flow' },
  ]
  expect(new Set(faults.map(describePackProblem)).size).toBe(faults.length)
  expect(describePackProblemAt({ path: 'rules[3].id', code: 'duplicate-id', id: 'A', pack: null })).toBe(
    'rules[3].id: “A” is there twice. Each id may be used once.',
  )
  expect(describePackProblem({ path: 't', code: 'bad-placeholder', placeholder: 'el', scope: 'flow' })).toBe(
    '“{el}” is not filled in. Use {flow}, {source}, {target}.',
  )
})
