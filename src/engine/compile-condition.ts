import type { Condition, SubjectRef } from './condition.ts'
import { type AnswerAtom, holdsFor, readingOf } from './condition-atoms.ts'
import { type Instance, recordOf } from './instance.ts'
import type { Rule } from './rule.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

export type Test = (instance: Instance) => boolean

/**
 * The condition as one closure, two-valued as `condition.ts` says. No source text is made of it.
 * @throws when the condition names an unknown operator, or a subject that the scope has not
 */
export function compileCondition(
  condition: Condition,
  scope: Rule['scope'],
  vocabulary: VocabularyIndex,
): Test {
  const known: readonly string[] = subjectsOf[scope]
  const check = (ref: SubjectRef | 'model'): void => {
    if (ref !== 'model' && !known.includes(ref)) {
      throw new Error(`a rule about ${scope}s cannot speak of "${ref}"`)
    }
  }

  function compile(part: Condition): Test {
    switch (part.op) {
      case 'and':
        return allOf(part.args.map(compile))
      case 'or':
        return anyOf(part.args.map(compile))
      case 'not': {
        const test = compile(part.arg)
        return (instance) => !test(instance)
      }
      case 'isA': {
        const { ref, value } = part
        check(ref)
        return (instance) => vocabulary.isA(recordOf(instance, ref).stencil, value)
      }
      case 'crosses': {
        check('flow')
        const { value } = part
        if (value === null) return (instance) => instance.crossed.length > 0
        return (instance) => instance.crossed.some(({ stencil }) => vocabulary.isA(stencil, value))
      }
      case 'has':
      case 'lacks':
      case 'eq':
      case 'ne':
      case 'in':
      case 'lt':
      case 'le':
      case 'gt':
      case 'ge':
      case 'carries':
      case 'stores':
        return compileAtom(part)
      default:
        throw new Error(`unknown operator ${JSON.stringify((part as { readonly op?: unknown }).op)}`)
    }
  }

  function compileAtom(atom: AnswerAtom): Test {
    const { subject, property } = readingOf(atom)
    check(subject)
    if (subject === 'model') {
      // The model record holds no answers: whatever is asked of it is unknown.
      const holds = holdsFor(atom, 'unknown')
      return () => holds
    }
    return (instance) => holdsFor(atom, vocabulary.answerOf(recordOf(instance, subject), property).value)
  }

  return compile(condition)
}

const subjectsOf = {
  flow: ['flow', 'source', 'target'],
  element: ['el'],
  model: [],
} as const

function allOf(tests: readonly Test[]): Test {
  const [first, second] = tests
  if (first !== undefined && second !== undefined && tests.length === 2) {
    return (instance) => first(instance) && second(instance)
  }
  return (instance) => {
    for (const test of tests) if (!test(instance)) return false
    return true
  }
}

function anyOf(tests: readonly Test[]): Test {
  const [first, second] = tests
  if (first !== undefined && second !== undefined && tests.length === 2) {
    return (instance) => first(instance) || second(instance)
  }
  return (instance) => {
    for (const test of tests) if (test(instance)) return true
    return false
  }
}
