import { evaluate } from '../engine/evaluate.ts'
import type { Pack, Vocabulary } from '../engine/pack.ts'
import { type Document, get } from '../model/document.ts'
import type { TrialResult } from './rule-trial-protocol.ts'

/** Enough to see what a rule does; the count says how many there are. */
export const mostMatches = 200

/** What the rules of a pack find in a model, without those of the packs that it builds on. */
export function tryRule(document: Document, base: readonly Vocabulary[], pack: Pack): TrialResult {
  const packs: readonly Pack[] = [...base.map((one) => ({ ...one, rules: [] })), pack]
  const { findings, ruleErrors } = evaluate(document, packs)
  const nameOf = (id: string): string => {
    const flow = get(document, 'flow', id)
    if (flow !== undefined) {
      const ends = `${nameOf(flow.source)} → ${nameOf(flow.target)}`
      return flow.name.trim() === '' ? ends : `${flow.name} (${ends})`
    }
    return get(document, 'element', id)?.name ?? get(document, 'boundary', id)?.name ?? ''
  }
  return {
    count: findings.length,
    matches: findings
      .slice(0, mostMatches)
      .map(({ id, title, subjects, assumed }) => ({
        id,
        title,
        subjects: subjects.map(nameOf).filter((name) => name !== ''),
        assumed,
      }))
      .sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1)),
    problem: ruleErrors[0]?.message ?? null,
  }
}
