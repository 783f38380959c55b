import type { Document } from '../model/document.ts'
import type { PropertyValue } from '../model/record.ts'
import type { BoundaryId, FlowId, SubjectId } from '../model/tables.ts'
import type { CompiledRule } from './compile-rules.ts'
import { createFirings, type Firings } from './firings.ts'
import type { Subject } from './found.ts'
import { holdsFor } from './holds-for.ts'
import { crossedIn, type Instance, recordOf, respondentOf } from './instance.ts'
import { currentAnswers, type Evidence, instanceEvidence, judgeCondition } from './judge-condition.ts'
import type { Pack } from './pack.ts'
import type { AnswerAtom, Prepared, Question } from './prepare-condition.ts'
import { representativeAnswers } from './representative-answers.ts'
import type { Rule } from './rule.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/** Why a rule does not fire on a subject, as data. */
export type Silence =
  /** The rule is about other things than this subject is. */
  | { readonly kind: 'other-scope'; readonly scope: Rule['scope'] }
  /** The subject is no part of the system, such as a text on the diagram or a flow that leads nowhere. */
  | { readonly kind: 'no-part' }
  /** Its pack leaves what other packs draw to them. */
  | { readonly kind: 'out-of-reach'; readonly packId: string }
  /** A rule that says the same fires here. */
  | { readonly kind: 'said-by'; readonly rules: readonly string[] }
  /** It would fire if this came true. */
  | { readonly kind: 'condition'; readonly firesIf: FiresIf }
  /** It is not silent. */
  | { readonly kind: 'fires' }

/** What would have to be so, and how it is now; parts that hold already are left out. */
export type FiresIf =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly FiresIf[] }
  | {
      readonly kind: 'is-a'
      readonly subject: SubjectId
      readonly stencil: string
      /** False: it would have to be anything but that. */
      readonly wanted: boolean
      readonly now: string
    }
  | {
      readonly kind: 'crosses'
      readonly flow: FlowId
      /** Kind of boundary; null for any. */
      readonly stencil: string | null
      readonly wanted: boolean
      readonly now: readonly BoundaryId[]
    }
  | {
      readonly kind: 'property'
      readonly subject: SubjectId | 'model:main'
      readonly property: string
      readonly now: PropertyValue
      readonly basis: 'set' | 'type' | 'unknown'
      /** The test that would have to pass, or (`wanted` false) not to. */
      readonly test: AnswerAtom
      readonly wanted: boolean
      /** Answers with which it would, one of each kind that makes a difference, as in the options of a form. */
      readonly answers: readonly PropertyValue[]
      /** Whether its form asks: else no answer can be given and the stencil would have to be another. */
      readonly isAsked: boolean
    }

/**
 * Why a rule is silent about a subject.
 * @param ruleId pack and rule, such as `health/MH-A01`
 * @returns null when there is no such rule, or no such subject
 */
export function whySilent(
  document: Document,
  packs: readonly Pack[],
  ruleId: string,
  subject: Subject,
): Silence | null {
  const firings = createFirings(packs)
  firings.load(document)
  return silenceOf(firings, ruleId, subject)
}

/** The same for a document that was loaded. */
export function silenceOf(firings: Firings, ruleId: string, subject: Subject): Silence | null {
  const { rules } = firings
  const compiled = rules.rules.find(({ idPrefix }) => idPrefix === `${ruleId}@`)
  const instance = firings.instanceOf(subject)
  if (compiled === undefined || instance === undefined) return null
  const { scope } = compiled.rule
  if (scope !== scopeOf(instance)) return { kind: 'other-scope', scope }
  const stencils = [instance.flow, instance.source, instance.target, instance.el].flatMap(
    (record) => record?.stencil ?? [],
  )
  const { isPart, isEnd } = rules.vocabulary
  if (!stencils.every(instance.flow === null ? isPart : isEnd)) return { kind: 'no-part' }
  if (!rules.reach.includes(compiled.packId, stencils)) {
    return { kind: 'out-of-reach', packId: compiled.packId }
  }
  if (compiled.fires(instance))
    return saidBy(compiled, instance, (packId) => rules.reach.includes(packId, stencils)) ?? { kind: 'fires' }
  const evidence = instanceEvidence(rules.vocabulary, currentAnswers(rules.vocabulary))
  return {
    kind: 'condition',
    firesIf: firesIf(compiled.condition, true, {
      instance,
      evidence: evidence.of(instance),
      vocabulary: rules.vocabulary,
    }),
  }
}

function saidBy(
  { defersTo }: CompiledRule,
  instance: Instance,
  isWithinReach: (packId: string) => boolean,
): Silence | null {
  const rules = defersTo
    .filter(({ fires, packId }) => isWithinReach(packId) && fires(instance))
    .map(({ packId, rule }) => `${packId}/${rule.id}`)
  return rules.length === 0 ? null : { kind: 'said-by', rules }
}

function scopeOf({ flow, el }: Instance): Rule['scope'] {
  if (flow !== null) return 'flow'
  return el === null ? 'model' : 'element'
}

interface Asking {
  readonly instance: Instance
  readonly evidence: Evidence
  readonly vocabulary: VocabularyIndex
}

/** What has to change for a part, which does not turn out as wanted, to do so. */
function firesIf(part: Prepared, wanted: boolean, asking: Asking): FiresIf {
  const { instance, evidence } = asking
  switch (part.op) {
    case 'and':
    case 'or': {
      const failing = part.args.filter((arg) => judgeCondition(arg, evidence) !== wanted)
      const parts = failing.map((arg) => firesIf(arg, wanted, asking))
      const [only] = parts
      if (only !== undefined && parts.length === 1) return only
      return { kind: (part.op === 'and') === wanted ? 'all' : 'any', parts }
    }
    case 'not':
      return firesIf(part.arg, !wanted, asking)
    case 'isA': {
      const { id, stencil } = recordOf(instance, part.ref)
      return { kind: 'is-a', subject: id, stencil: part.value, wanted, now: stencil }
    }
    case 'crosses': {
      const { flow } = instance
      if (flow === null) throw new Error('only flows cross boundaries')
      const now = crossedIn(instance, part.reading).map(({ id }) => id)
      return { kind: 'crosses', flow: flow.id, stencil: part.value, wanted, now }
    }
    case 'question':
      return answerNeeded(part, wanted, asking)
  }
}

function answerNeeded({ subject, property, atom }: Question, wanted: boolean, asking: Asking): FiresIf {
  const { vocabulary, instance } = asking
  const record = respondentOf(instance, subject)
  const { value: now, basis } = vocabulary.answerOf(record, property)
  const type = vocabulary.property(property)
  const given =
    type?.type.kind === 'enum' ? type.type.values.map(({ id }) => id) : representativeAnswers(type, [atom])
  return {
    kind: 'property',
    subject: record.id,
    property,
    now,
    basis,
    test: atom,
    wanted,
    answers: given.filter((value) => holdsFor(atom, value) === wanted),
    isAsked: vocabulary.asks(record.stencil, property),
  }
}
