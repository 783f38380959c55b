import { expect, it } from 'vitest'
import { applyChanges } from '../model/apply-changes.ts'
import type { Change } from '../model/change.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { createEvaluator, evaluate } from './evaluate.ts'
import type { Pack, Stencil } from './pack.ts'
import type { Rule } from './rule.ts'
import { whySilent } from './silence.ts'

// Three packs: the base, a broad one that speaks about base types, and a narrow one with a stencil of its own.
const stencil = (id: string, parent: string | null): Stencil => ({
  id,
  name: id,
  base: 'process',
  parent,
  group: 'Basic',
  description: '',
  keywords: [],
  icon: 'circle',
  properties: parent === null ? ['locked', 'logged'] : [],
  defaults: {},
})

const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  group: 'Basic',
  title: '{el}',
  description: '',
  stride: ['E'],
  scope: 'element',
  condition: { op: 'lacks', ref: 'el.locked' },
  suggestedDread: null,
  safetySeverity: null,
  attackClass: 'virtual',
  tags: [],
  aggregate: 'instance',
  mitigations: [],
  references: [],
  examples: { fires: [], silent: [] },
  ...more,
})

const pack = (id: string, more: Partial<Pack>): Pack => ({
  id,
  version: '1.0.0',
  name: id,
  description: '',
  extends: ['base'],
  crossing: 'containment',
  stencils: [],
  properties: [],
  mitigations: [],
  rules: [],
  ...more,
})

const base = pack('base', {
  extends: [],
  stencils: [stencil('process', null)],
  properties: ['locked', 'logged'].map((id) => ({
    id,
    label: id,
    help: '',
    group: '',
    type: { kind: 'tri' },
  })),
})
const aboutBoxes = rule('N1', {
  condition: {
    op: 'and',
    args: [
      { op: 'isA', ref: 'el', value: 'process' },
      { op: 'lacks', ref: 'el.locked' },
      { op: 'lacks', ref: 'el.logged' },
    ],
  },
})
const narrow = pack('narrow', { stencils: [stencil('box', 'process')], rules: [aboutBoxes] })
const broad = (more: Partial<Pack>, own: Partial<Rule> = {}) =>
  pack('broad', { stencils: [stencil('thing', 'process')], rules: [rule('B1', own)], ...more })

const model = documentOf(
  ['process', 'box', 'thing'].map((id) =>
    newRecord('element', { id: `element:${id}`, name: id, stencil: id }),
  ),
)
const idsOf = (packs: readonly Pack[]) => evaluate(model, packs).findings.map(({ id }) => id)

it('tries rules about base types on the stencils of every pack', () => {
  expect(idsOf([base, narrow, broad({})])).toEqual([
    'broad/B1@element:box',
    'broad/B1@element:process',
    'broad/B1@element:thing',
    'narrow/N1@element:box',
    'narrow/N1@element:process',
    'narrow/N1@element:thing',
  ])
})

it('leaves what other packs draw to them where a pack says so', () => {
  expect(idsOf([base, narrow, broad({ reach: 'own' })])).toEqual([
    'broad/B1@element:process',
    'broad/B1@element:thing',
    'narrow/N1@element:box',
    'narrow/N1@element:process',
    'narrow/N1@element:thing',
  ])
})

it('takes a type of one that builds on the pack for the type that it narrows', () => {
  const mine = pack('mine', {
    extends: ['base', 'narrow', 'broad'],
    stencils: [stencil('my.thing', 'thing'), stencil('my.thing.two', 'my.thing'), stencil('my.box', 'box')],
  })
  const stranger = pack('stranger', { stencils: [stencil('their.process', 'process')] })
  const ids = ['my.thing', 'my.thing.two', 'my.box', 'their.process']
  const types = documentOf(
    ids.map((id) => newRecord('element', { id: `element:${id}`, name: id, stencil: id })),
  )
  const packs = [base, { ...narrow, rules: [] }, broad({ reach: 'own' }), mine, stranger]
  const found = evaluate(types, packs).findings.flatMap(({ subjects }) => subjects)
  expect(found).toEqual(['element:my.thing', 'element:my.thing.two'])
  const silentOn = (id: string) => whySilent(types, packs, 'broad/B1', `element:${id}`)
  expect(silentOn('my.box')).toEqual({ kind: 'out-of-reach', packId: 'broad' })
  expect(silentOn('my.thing')).toEqual({ kind: 'fires' })
})

it('tries a flow rule where one end is its own, or none is foreign', () => {
  const flowRule = rule('B1', { scope: 'flow', title: '{flow}', condition: { op: 'crosses', value: null } })
  const notCrossing: Rule = { ...flowRule, condition: { op: 'not', arg: flowRule.condition } }
  const ends = ['process', 'box', 'thing'].flatMap((source) =>
    ['process', 'box', 'thing'].map((target) => [source, target] as const),
  )
  const flows = documentOf([
    ...['process', 'box', 'thing'].map((id) =>
      newRecord('element', { id: `element:${id}`, name: id, stencil: id }),
    ),
    ...ends.map(([source, target]) =>
      newRecord('flow', {
        id: `flow:${source}-${target}`,
        name: '',
        source: `element:${source}`,
        target: `element:${target}`,
        stencil: 'flow',
      }),
    ),
  ])
  const { findings } = evaluate(flows, [
    base,
    { ...narrow, rules: [] },
    broad({ reach: 'own', rules: [notCrossing] }),
  ])
  expect(findings.flatMap(({ subjects }) => subjects)).toEqual([
    'flow:box-thing',
    'flow:process-process',
    'flow:process-thing',
    'flow:thing-box',
    'flow:thing-process',
    'flow:thing-thing',
  ])
})

it('is silent where a rule that says the same speaks, and speaks again when that one is gone', () => {
  const packs = [base, narrow, broad({}, { defersTo: ['narrow/N1'] })]
  const evaluator = createEvaluator(packs)
  expect(evaluator.load(model).findings.map(({ id }) => id)).toEqual([
    'narrow/N1@element:box',
    'narrow/N1@element:process',
    'narrow/N1@element:thing',
  ])
  const changes: readonly Change[] = [
    { op: 'set', table: 'element', id: 'element:box', path: ['properties', 'logged'], to: 'yes' },
  ]
  const { added, removedIds } = evaluator.apply(applyChanges(model, changes), changes)
  expect(added.map(({ id }) => id)).toEqual(['broad/B1@element:box'])
  expect(removedIds).toEqual(['narrow/N1@element:box'])
})

it('does not miss a rule that it defers to in a pack that is not there', () => {
  expect(idsOf([base, broad({}, { defersTo: ['narrow/N1'] })])).toContain('broad/B1@element:thing')
})
