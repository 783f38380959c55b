import type { SubjectId } from '../model/tables.ts'
import { hasBit } from './columns/bits.ts'
import type { CompiledRule } from './compile-rules.ts'
import type { Condition } from './condition.ts'
import { createExplainer, type Explain } from './explain.ts'
import type { Why } from './finding.ts'
import type { Firings, Subject } from './firings.ts'
import type { Instance } from './instance.ts'
import { currentAnswers, type Evidence, instanceEvidence, judgeCondition } from './judge-condition.ts'
import { titleOf } from './make-finding.ts'
import { prepareCondition } from './prepare-condition.ts'

/** A rule that does not fire on a subject, and what it would have needed. */
export interface SilentRule {
  readonly packId: string
  readonly ruleId: string
  readonly group: string
  /** With the names filled in, as if it fired. */
  readonly title: string
  /** What it demands, part by part, in its order. */
  readonly parts: readonly SilencePart[]
  /** All parts hold: another rule says it here, or the pack leaves this type to another pack. */
  readonly isSaidElsewhere: boolean
}

/** One of the demands of a rule that must all hold. */
export interface SilencePart {
  readonly condition: Condition
  readonly holds: boolean
  /** The facts that make it hold or fail. */
  readonly why: readonly Why[]
}

/**
 * The rules that could speak of a subject and do not, those first that are nearest to it: the fewest parts
 * that fail, types after answers, as an answer is changed more easily than what a thing is.
 */
export function silentRules(firings: Firings, subject: SubjectId): readonly SilentRule[] {
  const instance = firings.instanceOf(subject as Subject)
  if (instance === undefined) return []
  const { rules } = firings
  const scope = instance.flow === null ? 'element' : 'flow'
  const row = firings.rows[scope].rowOf(subject)
  const explain = createExplainer(rules.vocabulary)
  const evidence = instanceEvidence(rules.vocabulary, currentAnswers(rules.vocabulary)).of(instance)
  return rules.ofScope[scope]
    .filter((compiled) => row === undefined || !hasBit(firings.bitsOf(compiled).now, row))
    .map((compiled) => silenceOf(compiled, instance, evidence, explain, firings))
    .map((silent) => ({ silent, distance: distanceOf(silent) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ silent }) => silent)
}

function silenceOf(
  { packId, rule, titleParts }: CompiledRule,
  instance: Instance,
  evidence: Evidence,
  explain: Explain,
  { rules }: Firings,
): SilentRule {
  const conditions = rule.condition.op === 'and' ? rule.condition.args : [rule.condition]
  const parts = conditions.map((condition): SilencePart => {
    const prepared = prepareCondition(condition, rule.scope)
    const holds = judgeCondition(prepared, evidence) === true
    // What explains that a part fails is what explains that its negation holds.
    const told = holds ? prepared : ({ op: 'not', arg: prepared } as const)
    return { condition, holds, why: explain(told, [instance]).why }
  })
  return {
    packId,
    ruleId: rule.id,
    group: rule.group,
    title: titleOf(titleParts, instance, rules.vocabulary),
    parts,
    isSaidElsewhere: parts.every(({ holds }) => holds),
  }
}

function distanceOf({ parts }: SilentRule): number {
  const failed = parts.filter(({ holds }) => !holds)
  const byType = failed.filter(({ why }) => why.some(({ kind }) => kind === 'is-a'))
  return failed.length + 100 * byType.length
}
