import type { Pack } from '../engine/pack.ts'
import type { Rule } from '../engine/rule.ts'
import { vocabularies } from './vocabulary.ts'

const ruleFiles = import.meta.glob<Rule>('./rules/*/*.ts', { eager: true, import: 'rule' })

/** Every pack with its rules, for the worker and the command line; the main thread uses `vocabularies`. */
export const packs: readonly Pack[] = vocabularies.map((vocabulary) => ({
  ...vocabulary,
  rules: rulesOf(vocabulary.id),
}))

function rulesOf(packId: string): readonly Rule[] {
  return Object.entries(ruleFiles)
    .filter(([path]) => path.split('/')[2] === packId)
    .map(([, rule]) => rule)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
