import { type AssumedTest, assumedTest } from './assumed.ts'
import { compileCondition, type Test } from './compile-condition.ts'
import type { RuleError } from './finding.ts'
import { judgeCondition } from './judge-condition.ts'
import type { Pack } from './pack.ts'
import { type Prepared, prepareCondition } from './prepare-condition.ts'
import type { Rule } from './rule.ts'
import { createVocabularyIndex, type VocabularyIndex } from './vocabulary-index.ts'

/** A rule made ready to run, with what all of its findings share. */
export interface CompiledRule {
  readonly packId: string
  readonly rule: Rule
  readonly condition: Prepared
  /** Pack and rule as they begin the id of a finding, such as `health/MH-A01@`. */
  readonly idPrefix: string
  /** Text and the name of a subject in turns. */
  readonly titleParts: readonly string[]
  readonly fires: Test
  readonly isAssumed: AssumedTest
  /** Library ids with the pack, such as `health/M01`. */
  readonly mitigations: readonly string[]
}

/** Rules of several packs, found by the stencils of what they are tried on. */
export interface RuleSet {
  readonly vocabulary: VocabularyIndex
  readonly rules: readonly CompiledRule[]
  /** Rules that could not be compiled. */
  readonly errors: readonly RuleError[]
  /** Rules whose condition such an element can meet, whatever its answers are. */
  readonly forElement: (stencil: string) => readonly CompiledRule[]
  readonly forFlow: (flow: string, source: string, target: string) => readonly CompiledRule[]
  readonly forModel: readonly CompiledRule[]
}

/** Memoised by the identity of the list of packs. */
export function compileRules(packs: readonly Pack[]): RuleSet {
  const known = ruleSets.get(packs)
  if (known !== undefined) return known
  const ruleSet = buildRuleSet(packs)
  ruleSets.set(packs, ruleSet)
  return ruleSet
}

const placeholder = /\{(el|flow|source|target)(?:\.name)?\}/
const ruleSets = new WeakMap<readonly Pack[], RuleSet>()

// Packs whose `crossing` is `tmt` are run with the containment reading: documents do not record end points yet.
function buildRuleSet(packs: readonly Pack[]): RuleSet {
  const vocabulary = createVocabularyIndex(packs)
  const rules: CompiledRule[] = []
  const errors: RuleError[] = []
  for (const pack of packs) {
    for (const rule of pack.rules) {
      try {
        const condition = prepareCondition(rule.condition, rule.scope)
        if (rules.some((other) => other.packId === pack.id && other.rule.id === rule.id)) {
          throw new Error('the pack has two rules with this id')
        }
        rules.push({
          packId: pack.id,
          rule,
          condition,
          idPrefix: `${pack.id}/${rule.id}@`,
          titleParts: rule.title.split(placeholder),
          fires: compileCondition(condition, vocabulary),
          isAssumed: assumedTest(condition, vocabulary),
          mitigations: rule.mitigations.map((id) => `${pack.id}/${id}`),
        })
      } catch (error) {
        errors.push({ packId: pack.id, ruleId: rule.id, subject: null, message: messageOf(error) })
      }
    }
  }

  const inScope = (scope: Rule['scope']) => rules.filter(({ rule }) => rule.scope === scope)
  const about = { flow: inScope('flow'), element: inScope('element') }
  const reach = reachOf(packs)
  const byStencils = new Map<string, readonly CompiledRule[]>()

  /** Known by the stencils alone that a condition cannot hold: such rules are never tried. */
  function select(candidates: readonly CompiledRule[], stencils: { readonly [ref: string]: string }) {
    const key = Object.values(stencils).join('\n')
    const known = byStencils.get(key)
    if (known !== undefined) return known
    const evidence = {
      isA: (ref: string, ancestor: string) => vocabulary.isA(stencils[ref] ?? '', ancestor),
      crosses: () => null,
      answer: () => null,
    }
    const ids = Object.values(stencils)
    const selected = candidates.filter(
      ({ packId, condition }) => reach.includes(packId, ids) && judgeCondition(condition, evidence) !== false,
    )
    byStencils.set(key, selected)
    return selected
  }

  return {
    vocabulary,
    rules,
    errors,
    forElement: (el) => select(about.element, { el }),
    forFlow: (flow, source, target) => select(about.flow, { flow, source, target }),
    forModel: inScope('model'),
  }
}

/**
 * The rules without those that defer to another of them.
 * @param fired what fires on one subject
 */
export function withoutRepeats(fired: readonly CompiledRule[]): readonly CompiledRule[] {
  if (!fired.some(({ rule }) => rule.defersTo !== undefined)) return fired
  const said = new Set(fired.map(({ packId, rule }) => `${packId}/${rule.id}`))
  return fired.filter(({ rule }) => rule.defersTo?.some((id) => said.has(id)) !== true)
}

/** Which packs' rules may be tried on subjects of these stencils; see `Vocabulary.reach`. */
function reachOf(packs: readonly Pack[]) {
  const packOf = new Map<string, string>()
  for (const { id, stencils } of packs)
    for (const stencil of stencils) if (!packOf.has(stencil.id)) packOf.set(stencil.id, id)
  const homeOf = new Map(
    packs
      .filter((pack) => pack.reach === 'own')
      .map((pack) => [pack.id, new Set([pack.id, ...pack.extends])]),
  )
  return {
    includes: (packId: string, stencils: readonly string[]) => {
      const home = homeOf.get(packId)
      if (home === undefined) return true
      const owners = stencils.flatMap((stencil) => packOf.get(stencil) ?? [])
      return owners.every((owner) => home.has(owner)) || owners.includes(packId)
    },
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
