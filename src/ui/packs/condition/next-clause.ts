import type { Clause, ConditionClause, ConditionGroup } from '../../../engine/condition-form.ts'

/** What a new row asks: the first of the usual questions that no row of its group asks yet. */
export function nextClause(scope: 'flow' | 'element', { parts }: ConditionGroup): ConditionClause {
  const asked = new Set(parts.map((part) => (part.kind === 'clause' ? askedOf(part.clause) : '')))
  const usual = scope === 'flow' ? usualOfFlows : usualOfElements
  const clause = usual.find((one) => !asked.has(askedOf(one))) ?? usual[0]
  return { kind: 'clause', negated: false, clause }
}

type Usual = readonly [Clause, ...Clause[]]

const usualOfFlows: Usual = [
  { op: 'isA', ref: 'target', value: 'process' },
  { op: 'lacks', ref: 'flow.encrypted' },
  { op: 'isA', ref: 'source', value: 'process' },
  { op: 'crosses', value: null },
]
const usualOfElements: Usual = [
  { op: 'isA', ref: 'el', value: 'process' },
  { op: 'lacks', ref: 'el.inputValidated' },
]

function askedOf(clause: Clause): string {
  return 'ref' in clause ? `${clause.op} ${clause.ref}` : clause.op
}
