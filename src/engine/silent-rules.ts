import type { SubjectId } from '../model/tables.ts'
import { hasBit } from './columns/bits.ts'
import type { CompiledRule } from './compile-rules.ts'
import type { Condition } from './condition.ts'
import { createExplainer, type Explain } from './explain.ts'
import type { Why } from './finding.ts'
import type { Firings } from './firings.ts'
import type { Subject } from './found.ts'
import type { Instance } from './instance.ts'
import { currentAnswers, type Evidence, instanceEvidence, judgeCondition } from './judge-condition.ts'
import { titleOf } from './make-finding.ts'
import { prepareCondition } from './prepare-condition.ts'
import { type Silence, silenceOf } from './silence.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** A rule that does not fire on a subject, and what it would have needed. */
export interface SilentRule {
  readonly packId: string
  readonly ruleId: string
  readonly group: string
  /** With the names filled in, as if it fired. */
  readonly title: string
  /** What it demands, part by part, in its order. */
  readonly parts: readonly SilencePart[]
  readonly silence: Silence
  /** A part fails because the subject is of another type, whatever is answered. */
  readonly isForOtherTypes: boolean
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
 * that fail, types after answers, as an answer is changed more easily than what a thing is. None for what is no
 * part of the system.
 */
export function silentRules(firings: Firings, subject: SubjectId): readonly SilentRule[] {
  const instanceId = subject as Subject
  const instance = firings.instanceOf(instanceId)
  if (instance === undefined) return []
  const { rules } = firings
  const scope = instance.flow === null ? 'element' : 'flow'
  const row = firings.rows[scope].rowOf(subject)
  const { vocabulary } = rules
  const evidence = instanceEvidence(vocabulary, currentAnswers(vocabulary)).of(instance)
  const telling = { evidence, explain: createExplainer(vocabulary), vocabulary }
  return rules.ofScope[scope]
    .filter((compiled) => row === undefined || !hasBit(firings.bitsOf(compiled).now, row))
    .flatMap((compiled) => {
      const silence = silenceOf(firings, `${compiled.packId}/${compiled.rule.id}`, instanceId)
      if (silence === null || silence.kind === 'no-part') return []
      return silentRule(compiled, instance, silence, telling)
    })
    .map((silent) => ({ silent, distance: distanceOf(silent) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ silent }) => silent)
}

interface Telling {
  readonly evidence: Evidence
  readonly explain: Explain
  readonly vocabulary: VocabularyIndex
}

function silentRule(
  { packId, rule, crossing, titleParts }: CompiledRule,
  instance: Instance,
  silence: Silence,
  { evidence, explain, vocabulary }: Telling,
): SilentRule {
  const conditions = rule.condition.op === 'and' ? rule.condition.args : [rule.condition]
  const parts = conditions.map((condition): SilencePart => {
    const prepared = prepareCondition(condition, rule.scope, crossing)
    const holds = judgeCondition(prepared, evidence) === true
    // What explains that a part fails is what explains that its negation holds.
    const told = holds ? prepared : ({ op: 'not', arg: prepared } as const)
    return { condition, holds, why: explain(told, [instance]).why }
  })
  return {
    packId,
    ruleId: rule.id,
    group: rule.group,
    title: titleOf(titleParts, instance, vocabulary),
    parts,
    silence,
    isForOtherTypes: parts.some(({ holds, why }) => !holds && why.every(({ kind }) => kind === 'is-a')),
  }
}

function distanceOf({ parts, isForOtherTypes }: SilentRule): number {
  return parts.filter(({ holds }) => !holds).length + (isForOtherTypes ? 1000 : 0)
}
