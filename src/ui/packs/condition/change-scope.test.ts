import { expect, test } from 'vitest'
import { newPack } from '../../../app/packs/new-entries.ts'
import type { Rule } from '../../../engine/rule.ts'
import { packProblems } from '../../../engine/validate-pack.ts'
import { packs } from '../../../knowledge/catalog.ts'
import { withScope } from './change-scope.ts'

test('every built-in rule stays sound when it is turned to the other scope and back', () => {
  const rules = packs.flatMap((pack) => pack.rules).filter(({ scope }) => scope !== 'model')
  for (const rule of rules) {
    const bare: Rule = { ...rule, mitigations: [] }
    const turned = withScope(bare, rule.scope === 'flow' ? 'element' : 'flow')
    const back = withScope(turned, rule.scope as 'flow' | 'element')
    const pack = {
      ...newPack(
        'own',
        'Own',
        packs.map(({ id }) => id),
      ),
      rules: [turned, { ...back, id: 'BACK' }],
    }
    expect(packProblems(pack, packs), rule.id).toEqual([])
  }
})

test('what is said of an end is said of the element; what only flows have is left out', () => {
  const rule = packs.flatMap((pack) => pack.rules).find(({ id }) => id === 'MH-A03')
  if (rule === undefined) throw new Error('no rule')
  const turned = withScope(rule, 'element')
  expect(turned.title).toBe('Identity spoofing: {el} imitated towards {el}')
  expect(turned.condition).toEqual({
    op: 'and',
    args: [
      {
        op: 'or',
        args: ['human', 'mobile.app', 'web.portal'].map((value) => ({ op: 'isA', ref: 'el', value })),
      },
    ],
  })
})
