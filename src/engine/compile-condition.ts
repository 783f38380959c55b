import { holdsFor } from './holds-for.ts'
import { crossedIn, type Instance, recordOf, respondentOf } from './instance.ts'
import type { Prepared } from './prepare-condition.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

export type Test = (instance: Instance) => boolean

/** The condition as one closure, two-valued as `condition.ts` says. No source text is made of it. */
export function compileCondition(condition: Prepared, vocabulary: VocabularyIndex): Test {
  switch (condition.op) {
    case 'and':
      return allOf(condition.args.map((arg) => compileCondition(arg, vocabulary)))
    case 'or':
      return anyOf(condition.args.map((arg) => compileCondition(arg, vocabulary)))
    case 'not': {
      const test = compileCondition(condition.arg, vocabulary)
      return (instance) => !test(instance)
    }
    case 'isA': {
      const { ref, value } = condition
      return (instance) => vocabulary.isA(recordOf(instance, ref).stencil, value)
    }
    case 'crosses': {
      const { value, reading } = condition
      if (value === null) return (instance) => crossedIn(instance, reading).length > 0
      return (instance) => crossedIn(instance, reading).some(({ stencil }) => vocabulary.isA(stencil, value))
    }
    case 'question': {
      const { subject, property, atom } = condition
      return (instance) =>
        holdsFor(atom, vocabulary.answerOf(respondentOf(instance, subject), property).value)
    }
  }
}

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
