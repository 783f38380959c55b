import type { Condition, PropertyRef, SubjectRef } from '../../../engine/condition.ts'
import type { Rule } from '../../../engine/rule.ts'

/**
 * The rule about elements instead of flows, or the other way round: what it says of an end it says of the
 * element, and of the element it says of the source; what only flows have is left out.
 */
export function withScope(rule: Rule, scope: 'flow' | 'element'): Rule {
  if (rule.scope === scope) return rule
  const condition = moved(rule.condition, scope)
  const title =
    scope === 'element'
      ? rule.title.replaceAll(/\{(source|target|flow)\}/g, '{el}')
      : rule.title.replaceAll('{el}', '{source}')
  const start: Condition =
    scope === 'element'
      ? { op: 'and', args: [{ op: 'isA', ref: 'el', value: 'process' }] }
      : { op: 'and', args: [{ op: 'crosses', value: null }] }
  return {
    ...rule,
    scope,
    title,
    condition: condition ?? start,
    aggregate: 'instance',
    examples: { fires: [], silent: [] },
  }
}

function moved(condition: Condition, scope: 'flow' | 'element'): Condition | null {
  const subject = <R extends SubjectRef>(ref: R): SubjectRef | null => {
    if (scope === 'flow') return 'source'
    return ref === 'flow' ? null : 'el'
  }
  switch (condition.op) {
    case 'and':
    case 'or': {
      const args = condition.args.flatMap((arg) => moved(arg, scope) ?? [])
      return args.length === 0 ? null : { op: condition.op, args }
    }
    case 'not': {
      const arg = moved(condition.arg, scope)
      return arg === null ? null : { op: 'not', arg }
    }
    case 'crosses':
    case 'carries':
      return null
    case 'isA':
    case 'stores': {
      const ref = subject(condition.ref)
      return ref === null ? null : { ...condition, ref }
    }
    default: {
      const dot = condition.ref.indexOf('.')
      if (condition.ref.startsWith('model.')) return condition
      const ref = subject(condition.ref.slice(0, dot) as SubjectRef)
      const property: PropertyRef = `${ref ?? 'el'}.${condition.ref.slice(dot + 1)}`
      return ref === null ? null : { ...condition, ref: property }
    }
  }
}
