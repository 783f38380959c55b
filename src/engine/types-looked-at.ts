import type { StrideLetter } from '../model/record.ts'
import type { Condition, SubjectRef } from './condition.ts'
import type { Pack } from './pack.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** How many rules can speak of a thing of a type, by the category of their threats, whatever is answered and drawn. */
export type RulesByCategory = { readonly [letter in StrideLetter]: number }

/** Types by the name that conditions use: `el`, or `flow`, `source` and `target`. */
export type TypesByRef = { readonly [ref in SubjectRef]?: string }

/**
 * Counts the rules whose demands on types a thing of these types meets, switched-off rules left out. What rules ask
 * of answers, boundaries and data is taken as possible. Remembers its answers.
 * @param isOff whether a rule is switched off in the model
 */
export function rulesLookingAt(
  packs: readonly Pack[],
  vocabulary: VocabularyIndex,
  isOff: (packId: string, ruleId: string) => boolean,
): (types: TypesByRef) => RulesByCategory {
  const known = new Map<string, RulesByCategory>()
  const rules = packs.flatMap(({ id, rules }) => rules.filter((rule) => !isOff(id, rule.id)))
  return (types) => {
    const key = [types.el, types.flow, types.source, types.target].join('\n')
    const found = known.get(key)
    if (found !== undefined) return found
    const scope = types.flow === undefined ? 'element' : 'flow'
    const counts = { S: 0, T: 0, R: 0, I: 0, D: 0, E: 0 }
    for (const rule of rules) {
      if (rule.scope !== scope || mayHold(rule.condition, types, vocabulary) === false) continue
      for (const letter of new Set(rule.stride)) counts[letter]++
    }
    known.set(key, counts)
    return counts
  }
}

/** Of the demands on types alone; null where it depends on anything else. */
function mayHold(condition: Condition, types: TypesByRef, vocabulary: VocabularyIndex): boolean | null {
  switch (condition.op) {
    case 'isA': {
      const type = types[condition.ref]
      return type === undefined ? null : vocabulary.isA(type, condition.value)
    }
    case 'not': {
      const inner = mayHold(condition.arg, types, vocabulary)
      return inner === null ? null : !inner
    }
    case 'and': {
      const parts = condition.args.map((arg) => mayHold(arg, types, vocabulary))
      return parts.includes(false) ? false : parts.includes(null) ? null : true
    }
    case 'or': {
      const parts = condition.args.map((arg) => mayHold(arg, types, vocabulary))
      return parts.includes(true) ? true : parts.includes(null) ? null : false
    }
    default:
      return null
  }
}
