import { rememberEach } from '../base/remember-each.ts'
import { type AssumedTest, assumedTest } from './assumed.ts'
import { type Plan, planConditions } from './columns/plan-conditions.ts'
import { compileCondition, type Test } from './compile-condition.ts'
import type { RuleError } from './finding.ts'
import { judgeCondition } from './judge-condition.ts'
import type { Pack } from './pack.ts'
import {
  type CrossingReading,
  crossingsIn,
  type Prepared,
  prepareCondition,
  questionsOf,
} from './prepare-condition.ts'
import { type Reach, reachOf } from './reach.ts'
import type { Rule } from './rule.ts'
import { createVocabularyIndex, type VocabularyIndex } from './vocabulary-index.ts'

/** A rule made ready to be put into words: what all of its findings share. */
export interface WordedRule {
  readonly packId: string
  readonly rule: Rule
  /** How its pack reads crossings, and with that, what out of scope means to it. */
  readonly crossing: CrossingReading
  readonly condition: Prepared
  /** Pack and rule as they begin the id of a finding, such as `health/MH-A01@`. */
  readonly idPrefix: string
  /** Text and the name of a subject in turns. */
  readonly titleParts: readonly string[]
  /** Library ids with the pack, such as `health/M01`. */
  readonly mitigations: readonly string[]
}

/** A rule made ready to run. */
export interface CompiledRule extends WordedRule {
  /** Its place among the rules of the set. */
  readonly index: number
  readonly fires: Test
  readonly assumed: AssumedTest
  /** Properties that its condition reads, of whichever subject. */
  readonly reads: ReadonlySet<string>
  /** Whether it reads a computed fact about the model. */
  readonly readsModel: boolean
  /** It is silent where one of these fires on the same subject. */
  readonly defersTo: readonly CompiledRule[]
}

/** Rules of several packs, found by the stencils of what they are tried on and by what they read. */
export interface RuleSet {
  readonly vocabulary: VocabularyIndex
  readonly rules: readonly CompiledRule[]
  readonly ofScope: { readonly [S in Rule['scope']]: readonly CompiledRule[] }
  /** Rules of the scope that read the property. */
  readonly readersOf: (scope: Rule['scope'], property: string) => readonly CompiledRule[]
  /** Rules that could not be compiled. */
  readonly errors: readonly RuleError[]
  /** By index: 1 for rules whose condition such an element can meet, whatever its answers are. */
  readonly forElement: (stencil: string) => Uint8Array
  readonly forFlow: (flow: string, source: string, target: string) => Uint8Array
  readonly forModel: Uint8Array
  /** For evaluating all rules about elements and flows at once; its roots are `planned`. */
  readonly plan: Plan
  readonly planned: readonly CompiledRule[]
  readonly reach: Reach
  /** Whether a rule asks which boundaries a flow crosses as it is drawn. */
  readonly readsDrawing: boolean
}

/** Memoised by the identity of the list of packs. */
export const compileRules: (packs: readonly Pack[]) => RuleSet = rememberEach(buildRuleSet)

/** @throws when the condition is not one for rules of this scope */
export function wordRule(packId: string, rule: Rule, crossing: CrossingReading): WordedRule {
  return {
    packId,
    rule,
    crossing,
    condition: prepareCondition(rule.condition, rule.scope, crossing),
    idPrefix: `${packId}/${rule.id}@`,
    titleParts: rule.title.split(placeholder),
    mitigations: rule.mitigations.map((id) => `${packId}/${id}`),
  }
}

const placeholder = /\{(el|flow|source|target|model)(?:\.name)?\}/

function buildRuleSet(packs: readonly Pack[]): RuleSet {
  const vocabulary = createVocabularyIndex(packs)
  const rules: CompiledRule[] = []
  const errors: RuleError[] = []
  for (const pack of packs) {
    for (const rule of pack.rules) {
      try {
        const worded = wordRule(pack.id, rule, pack.crossing)
        if (rules.some((other) => other.idPrefix === worded.idPrefix)) {
          throw new Error('the pack has two rules with this id')
        }
        rules.push({ ...worded, ...compiled(worded, rules.length, vocabulary) })
      } catch (error) {
        errors.push({ packId: pack.id, ruleId: rule.id, subject: null, message: messageOf(error) })
      }
    }
  }

  linkDeferring(rules)
  const reach = reachOf(packs)
  const inScope = (scope: Rule['scope']) => rules.filter(({ rule }) => rule.scope === scope)
  const ofScope = { flow: inScope('flow'), element: inScope('element'), model: inScope('model') }
  const elementMasks = new Map<string, Uint8Array>()
  // By stencil of the flow, its source and its target: asked for at each edit, so no key is put together.
  const flowMasks = new Map<string, Map<string, Map<string, Uint8Array>>>()
  const readers = new Map<string, readonly CompiledRule[]>()

  /** Known by the stencils alone that a condition cannot hold: such rules are never tried. */
  function maskOf(candidates: readonly CompiledRule[], stencils: { readonly [ref: string]: string }) {
    const evidence = {
      isA: (ref: string, ancestor: string) => vocabulary.isA(stencils[ref] ?? '', ancestor),
      crosses: () => null,
      answer: () => null,
    }
    const mask = new Uint8Array(rules.length)
    const ids = Object.values(stencils)
    if (!ids.every('el' in stencils ? vocabulary.isPart : vocabulary.isEnd)) return mask
    for (const { packId, condition, index } of candidates) {
      if (reach.includes(packId, ids) && judgeCondition(condition, evidence) !== false) mask[index] = 1
    }
    return mask
  }

  const planned = [...ofScope.element, ...ofScope.flow]
  return {
    vocabulary,
    rules,
    ofScope,
    errors,
    readersOf: (scope, property) => {
      const key = `${scope} ${property}`
      const known =
        readers.get(key) ??
        ofScope[scope].filter((rule) => [rule, ...rule.defersTo].some(({ reads }) => reads.has(property)))
      readers.set(key, known)
      return known
    },
    forElement: (el) => remember(elementMasks, el, () => maskOf(ofScope.element, { el })),
    forFlow: (flow, source, target) => {
      const bySource = remember(flowMasks, flow, () => new Map<string, Map<string, Uint8Array>>())
      const byTarget = remember(bySource, source, () => new Map<string, Uint8Array>())
      return remember(byTarget, target, () => maskOf(ofScope.flow, { flow, source, target }))
    },
    forModel: new Uint8Array(rules.length).fill(1),
    plan: planConditions(planned, (packId) => reach.isOwn(packId)),
    reach,
    planned,
    readsDrawing: rules.some(({ condition }) =>
      crossingsIn(condition).some(({ reading }) => reading === 'tmt'),
    ),
  }
}

function compiled({ condition }: WordedRule, index: number, vocabulary: VocabularyIndex) {
  const questions = questionsOf(condition)
  return {
    index,
    fires: compileCondition(condition, vocabulary),
    assumed: assumedTest(condition, vocabulary),
    reads: new Set(questions.filter(({ subject }) => subject !== 'model').map(({ property }) => property)),
    readsModel: questions.some(({ subject }) => subject === 'model'),
    defersTo: [],
  }
}

/** Puts the rules that a rule defers to in the place of their ids; those of packs that are not there are not missed. */
function linkDeferring(rules: CompiledRule[]): void {
  const byId = new Map(rules.map((rule) => [`${rule.packId}/${rule.rule.id}`, rule]))
  for (const { rule, index, ...rest } of rules) {
    const others = rule.defersTo?.flatMap((id) => byId.get(id) ?? []) ?? []
    const defersTo = others.filter((other) => other.rule.scope === rule.scope)
    if (defersTo.length > 0) rules[index] = { ...rest, rule, index, defersTo }
  }
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
