import { expect, test, vi } from 'vitest'
import type { Pack } from '../engine/pack.ts'
import { vocabularies } from '../knowledge/vocabulary.ts'
import { mhealth } from '../model/samples/mhealth/mhealth.ts'
import type { TrialResult } from './rule-trial-protocol.ts'
import { tryRule } from './try-rule.ts'

vi.mock('./rule-trial.worker.ts?worker&url', () => ({ default: '/rule-trial.worker.js' }))
const { createRuleTrial } = await import('./rule-trial-client.ts')

const pack: Pack = {
  id: 'own',
  version: '0.1.0',
  name: 'Own',
  description: '',
  extends: ['core', 'health'],
  crossing: 'containment',
  stencils: [],
  properties: [],
  mitigations: [],
  rules: [
    {
      id: 'OWN-01',
      group: 'Own',
      title: '{flow} leaves',
      description: '',
      stride: ['I'],
      scope: 'flow',
      condition: { op: 'crosses', value: null },
      suggestedDread: null,
      safetySeverity: null,
      attackClass: 'virtual',
      tags: [],
      aggregate: 'instance',
      mitigations: [],
      references: [],
      examples: { fires: [], silent: [] },
    },
  ],
}

test('tells what the rule finds and on what, without the rules of the packs below', () => {
  const { count, matches, problem } = tryRule(mhealth, vocabularies, pack)
  expect(problem).toBeNull()
  expect(count).toBeGreaterThan(10)
  expect(matches).toHaveLength(count)
  expect(matches[0]?.title).toMatch(/ leaves$/)
  expect(matches[0]?.subjects).toHaveLength(1)
})

test('answers the newest question only, and asks one at a time', () => {
  const sent: { kind: string; nth?: number }[] = []
  const listeners: ((event: unknown) => void)[] = []
  const results: TrialResult[] = []
  const trial = createRuleTrial({
    onResult: (result) => results.push(result),
    onFailure: () => {},
    spawn: () => ({
      postMessage: (message: { kind: string }) => void sent.push(message),
      addEventListener: (type: string, listener: unknown) => {
        if (type === 'message') listeners.push(listener as (event: unknown) => void)
      },
      terminate: () => {},
    }),
  })
  const answer = (nth: number) => {
    for (const listener of listeners) {
      listener({ data: { nth, result: { count: nth, matches: [], problem: null } } })
    }
  }
  for (let i = 0; i < 4; i++) trial.ask(pack)
  expect(sent.map(({ nth }) => nth)).toEqual([1])
  answer(1)
  expect([sent.map(({ nth }) => nth), results]).toEqual([[1, 2], []])
  answer(2)
  expect(results.map(({ count }) => count)).toEqual([2])
})
