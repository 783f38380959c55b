import type { Fact } from '../model/records/decision.ts'
import type { SubjectId } from '../model/tables.ts'
import type { Condition } from './condition.ts'
import { type AnswerAtom, readingOf } from './condition-atoms.ts'
import { evidenceOf } from './evidence.ts'
import type { Why } from './finding.ts'
import { type Instance, recordOf } from './instance.ts'
import { type Evidence, judgeCondition } from './judge-condition.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

export interface Explanation {
  /** In the order of the condition, each reason once. */
  readonly why: readonly Why[]
  /** Sorted by ref. */
  readonly facts: readonly Fact[]
}

/**
 * Why a condition holds for these instances (several for a merged pair), and the facts it stands on. Of
 * alternatives only those that hold are told; of a negation, what makes its inside fail.
 */
export function explain(
  condition: Condition,
  instances: readonly Instance[],
  vocabulary: VocabularyIndex,
): Explanation {
  const told = new Map<string, Why>()
  const facts = new Map<string, Fact>()

  function tell(key: string, reason: Why, fact: Fact): void {
    if (!told.has(key)) told.set(key, reason)
    if (!facts.has(fact.ref)) facts.set(fact.ref, fact)
  }

  function visit(part: Condition, instance: Instance, evidence: Evidence, expected: boolean): void {
    switch (part.op) {
      case 'and':
      case 'or':
        for (const arg of part.args) {
          // All parts of a conjunction that holds, all of a disjunction that fails; else those at work.
          if ((part.op === 'and') === expected || judgeCondition(arg, evidence) === expected) {
            visit(arg, instance, evidence, expected)
          }
        }
        return
      case 'not':
        visit(part.arg, instance, evidence, !expected)
        return
      case 'isA': {
        const { id, stencil } = recordOf(instance, part.ref)
        const kind = expected ? part.value : stencil
        tell(
          `is ${id} ${kind}`,
          { kind: 'is-a', subject: id, stencil: kind },
          { ref: `${id}.stencil`, value: stencil },
        )
        return
      }
      case 'crosses': {
        const { value } = part
        const { id } = recordOf(instance, 'flow')
        const crossed = instance.crossed.filter(
          ({ stencil }) => value === null || vocabulary.isA(stencil, value),
        )
        const boundaries = crossed.map((boundary) => boundary.id)
        tell(
          `crosses ${id} ${value ?? ''}`,
          { kind: 'crosses', flow: id as SubjectId, boundaries },
          { ref: `${id}.crosses`, value: instance.crossed.slice(0, 100).map((boundary) => boundary.id) },
        )
        return
      }
      default:
        visitAtom(part, instance, expected)
    }
  }

  function visitAtom(atom: AnswerAtom, instance: Instance, expected: boolean): void {
    const { subject: ref, property } = readingOf(atom)
    if (ref === 'model') {
      const reason: Why = {
        kind: 'property',
        subject: 'model:main',
        property,
        value: 'unknown',
        basis: 'unknown',
      }
      tell(`model.${property}`, reason, { ref: `model:main.${property}`, value: 'unknown' })
      return
    }
    const record = recordOf(instance, ref)
    const { value, basis } = vocabulary.answerOf(record, property)
    const fact = { ref: `${record.id}.${property}`, value }
    if ((atom.op === 'carries' || atom.op === 'stores') && expected) {
      const { op: kind, value: dataClass } = atom
      tell(`${kind} ${record.id} ${dataClass}`, { kind, subject: record.id, dataClass }, fact)
      return
    }
    tell(fact.ref, { kind: 'property', subject: record.id, property, value, basis }, fact)
  }

  for (const instance of instances) visit(condition, instance, evidenceOf(instance, vocabulary), true)
  return {
    why: [...told.values()],
    facts: [...facts.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  }
}
