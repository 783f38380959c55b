import type { Condition, SubjectRef } from './condition.ts'
import type { Pack, Stencil } from './pack.ts'
import type { Rule } from './rule.ts'

/**
 * When a rule fires beside the other active packs: its own condition, within the reach of its pack, and not
 * where a rule that it defers to fires. What a finding says rests on the rule's own condition alone.
 */
export function firingCondition(rule: Rule, pack: Pack, packs: readonly Pack[]): Condition {
  const repeated = (rule.defersTo ?? []).flatMap((id) => conditionsOf(id, rule.scope, packs))
  const [first, ...others] = repeated
  const within = withinReach(rule, pack, packs)
  return first === undefined
    ? within
    : allOf([within, not(others.length === 0 ? first : { op: 'or', args: repeated })])
}

/** The condition of the rule with this full id; none when it is not active or about something else. */
function conditionsOf(fullId: string, scope: Rule['scope'], packs: readonly Pack[]): readonly Condition[] {
  return packs.flatMap((pack) =>
    pack.rules
      .filter(({ id, scope: other }) => `${pack.id}/${id}` === fullId && other === scope)
      .map((rule) => withinReach(rule, pack, packs)),
  )
}

/** See `Vocabulary.reach`. */
function withinReach(rule: Rule, pack: Pack, packs: readonly Pack[]): Condition {
  if (pack.reach !== 'own' || rule.scope === 'model') return rule.condition
  const refs: readonly SubjectRef[] = rule.scope === 'element' ? ['el'] : ['flow', 'source', 'target']
  const kindsOf = (stencils: readonly Stencil[]) =>
    refs.flatMap((ref) => rootsOf(stencils).map((value): Condition => ({ op: 'isA', ref, value })))
  const isHome = ({ id }: Pack) => id === pack.id || pack.extends.includes(id)
  const home = new Set(packs.filter(isHome).flatMap(({ stencils }) => stencils.map(({ id }) => id)))
  const foreign = kindsOf(
    packs
      .filter((other) => !isHome(other))
      .flatMap(({ stencils }) => stencils.filter(({ id }) => !home.has(id))),
  )
  if (foreign.length === 0) return rule.condition
  const own = kindsOf(pack.stencils)
  return allOf([{ op: 'or', args: [not({ op: 'or', args: foreign }), ...own] }, rule.condition])
}

/** Ids of stencils whose parent is not among them; all the others descend from these. */
function rootsOf(stencils: readonly Stencil[]): readonly string[] {
  const ids = new Set(stencils.map(({ id }) => id))
  return stencils.filter(({ parent }) => parent === null || !ids.has(parent)).map(({ id }) => id)
}

function allOf(args: readonly Condition[]): Condition {
  return { op: 'and', args }
}

function not(arg: Condition): Condition {
  return { op: 'not', arg }
}
