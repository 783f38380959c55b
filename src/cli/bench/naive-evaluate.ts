import { crossingsOf } from '../../engine/analysis/crossings.ts'
import type { Condition, PropertyRef } from '../../engine/condition.ts'
import type { Pack, Stencil } from '../../engine/pack.ts'
import { type Document, get, list } from '../../model/document.ts'
import type { PropertyValue } from '../../model/record.ts'
import type { Boundary, Element, Flow } from '../../model/tables.ts'

/**
 * The rules about flows as one would run them at first: each rule on each flow, its condition walked anew
 * each time. The yardstick of the bench, and what the engine's answers are checked against. Written from the
 * description of the language alone; it shares nothing with the engine but the crossings, which are given.
 * @returns ids of what fires, such as `health/MH-B01@flow:1`, sorted; both directions of a pair apart
 */
export function naiveEvaluate(document: Document, packs: readonly Pack[]): readonly string[] {
  const fired: string[] = []
  naiveFlows(document, packs, (packId, ruleId, flow) => fired.push(`${packId}/${ruleId}@${flow}`))
  return fired.sort()
}

/** The same without a list: tells each. */
export function naiveFlows(
  document: Document,
  packs: readonly Pack[],
  tell: (packId: string, ruleId: string, flow: string) => void,
): void {
  const stencils = new Map<string, Stencil>()
  for (const pack of packs) {
    for (const stencil of pack.stencils) if (!stencils.has(stencil.id)) stencils.set(stencil.id, stencil)
  }
  const crossings = crossingsOf(document)
  for (const flow of list(document, 'flow')) {
    const source = get(document, 'element', flow.source)
    const target = get(document, 'element', flow.target)
    if (source === undefined || target === undefined) continue
    const crossed = crossings.crossedBy(flow.id).flatMap((id) => get(document, 'boundary', id) ?? [])
    const subject = { flow, source, target, crossed, stencils }
    for (const pack of packs) {
      for (const rule of pack.rules) {
        if (rule.scope === 'flow' && holds(rule.condition, subject)) tell(pack.id, rule.id, flow.id)
      }
    }
  }
}

interface Subject {
  readonly flow: Flow
  readonly source: Element
  readonly target: Element
  readonly crossed: readonly Boundary[]
  readonly stencils: ReadonlyMap<string, Stencil>
}

function holds(condition: Condition, subject: Subject): boolean {
  switch (condition.op) {
    case 'and':
      return condition.args.every((arg) => holds(arg, subject))
    case 'or':
      return condition.args.some((arg) => holds(arg, subject))
    case 'not':
      return !holds(condition.arg, subject)
    case 'isA':
      return isA(recordOf(condition.ref, subject).stencil, condition.value, subject)
    case 'crosses': {
      const { value } = condition
      return subject.crossed.some(({ stencil }) => value === null || isA(stencil, value, subject))
    }
    case 'carries':
      return includes(answer(subject.flow, 'dataClass', subject), condition.value)
    case 'stores':
      return includes(answer(recordOf(condition.ref, subject), 'dataClass', subject), condition.value)
    case 'has':
      return answerTo(condition.ref, subject) === 'yes'
    case 'lacks':
      return ['no', 'unknown'].includes(String(answerTo(condition.ref, subject)))
    case 'eq':
      return answerTo(condition.ref, subject) === condition.value
    case 'ne':
      return answerTo(condition.ref, subject) !== condition.value
    case 'in':
      return condition.value.some((wanted) => answerTo(condition.ref, subject) === wanted)
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return compares(condition.op, answerTo(condition.ref, subject), condition.value)
  }
}

function recordOf(ref: string, subject: Subject): Element | Flow {
  if (ref === 'flow') return subject.flow
  if (ref === 'source') return subject.source
  if (ref === 'target') return subject.target
  throw new Error(`a flow has no "${ref}"`)
}

function isA(stencil: string, ancestor: string, { stencils }: Subject): boolean {
  if (stencil === ancestor) return true
  let at = stencils.get(stencil)
  if (at?.base === ancestor) return true
  while (at?.parent != null) {
    if (at.parent === ancestor) return true
    at = stencils.get(at.parent)
  }
  return false
}

function answerTo(ref: PropertyRef, subject: Subject): PropertyValue {
  const [name = '', property = ''] = ref.split('.')
  return answer(recordOf(name, subject), property, subject)
}

function answer(
  { stencil, properties }: Element | Flow,
  property: string,
  { stencils }: Subject,
): PropertyValue {
  const given = properties[property] as PropertyValue | undefined
  if (given !== undefined) return isEmpty(given) ? 'unknown' : given
  for (let at = stencils.get(stencil); at !== undefined; ) {
    const value = at.defaults[property]
    if (value !== undefined) return isEmpty(value) ? 'unknown' : value
    at = at.parent === null ? undefined : stencils.get(at.parent)
  }
  return 'unknown'
}

function isEmpty(value: PropertyValue): boolean {
  return value === '' || (typeof value === 'object' && value.length === 0)
}

function includes(value: PropertyValue, wanted: string): boolean {
  return value === wanted || (typeof value === 'object' && value.includes(wanted))
}

function compares(op: 'lt' | 'le' | 'gt' | 'ge', value: PropertyValue, limit: number): boolean {
  if (typeof value !== 'number') return false
  if (op === 'lt') return value < limit
  if (op === 'le') return value <= limit
  return op === 'gt' ? value > limit : value >= limit
}
