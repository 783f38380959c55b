import { describe, expect, it } from 'vitest'
import type { Condition } from '../engine/condition.ts'
import { createEvaluator } from '../engine/evaluate.ts'
import type { Pack } from '../engine/pack.ts'
import type { Rule } from '../engine/rule.ts'
import { packs } from './catalog.ts'
import { exampleDocument } from './example-document.ts'

/** The condition with one part of an "and" or "or" left out, and that part, for every such part. */
function mutantsOf(
  condition: Condition,
): readonly { readonly without: Condition; readonly mutant: Condition }[] {
  if ('arg' in condition)
    return mutantsOf(condition.arg).map(({ without, mutant }) => ({
      without,
      mutant: { op: 'not', arg: mutant },
    }))
  if (!('args' in condition)) return []
  const { op, args } = condition
  return args.flatMap((arg, index) => [
    { without: arg, mutant: { op, args: args.toSpliced(index, 1) } },
    ...mutantsOf(arg).map(({ without, mutant }) => ({
      without,
      mutant: { op, args: args.with(index, mutant) },
    })),
  ])
}

/** Whether the rule fires on each of its examples, with this condition in place of its own. */
function verdicts(pack: Pack, rule: Rule, condition: Condition): readonly boolean[] {
  const others = packs.filter(({ id }) => pack.extends.includes(id))
  const evaluator = createEvaluator([...others, { ...pack, rules: [{ ...rule, condition }] }])
  return [...rule.examples.fires, ...rule.examples.silent].map(
    (example) => evaluator.load(exampleDocument(example)).findings.length > 0,
  )
}

describe('the examples of a rule', () => {
  // A stencil named beside a property that only this stencil has changes nothing; it is there for readers.
  const matters = (part: Condition) => part.op !== 'isA'

  for (const pack of packs)
    for (const rule of pack.rules)
      it(`show what each part of the condition of ${rule.id} is for`, () => {
        const original = verdicts(pack, rule, rule.condition)
        const idle = mutantsOf(rule.condition)
          .filter(({ without }) => matters(without))
          .filter(({ mutant }) => verdicts(pack, rule, mutant).join() === original.join())
        expect(idle.map(({ without }) => without)).toEqual([])
      })
})
