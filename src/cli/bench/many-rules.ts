import type { Condition } from '../../engine/condition.ts'
import type { Pack } from '../../engine/pack.ts'
import type { Rule } from '../../engine/rule.ts'

/**
 * The packs with as many rules about flows as asked for: the real ones, and beside them variants of theirs
 * that read other answers, until there are enough. Nothing in them is left to other packs or rules, as the
 * naive evaluation knows nothing of that.
 */
export function packsWithFlowRules(packs: readonly Pack[], wanted: number): readonly Pack[] {
  const plain = packs.map(({ reach: _, ...pack }) => ({
    ...pack,
    rules: pack.rules
      .filter(({ scope }) => scope === 'flow')
      .map(({ defersTo: _defers, ...rule }): Rule => rule),
  }))
  const rules = plain.flatMap(({ id, rules: own }) => own.map((rule) => ({ pack: id, rule })))
  const variants = new Map<string, Rule[]>()
  for (let i = 0; rules.length + i < wanted; i += 1) {
    const original = rules[i % rules.length]
    if (original === undefined) throw new Error('no rules about flows')
    const { pack, rule } = original
    const round = Math.floor(i / rules.length) + 1
    const variant = { ...rule, id: `${rule.id}-V${round}`, condition: varied(rule.condition, i + round) }
    variants.set(pack, [...(variants.get(pack) ?? []), variant])
  }
  let left = wanted
  return plain.map((pack) => {
    const own = [...pack.rules, ...(variants.get(pack.id) ?? [])].slice(0, left)
    left -= own.length
    return { ...pack, rules: own }
  })
}

const questions = [
  'encrypted',
  'integrityProtected',
  'authenticatesSource',
  'authenticatesDestination',
  'replayProtected',
  'certValidation',
  'downgradeProtected',
  'e2eEncrypted',
  'keySeparated',
  'rateLimited',
] as const

/** The condition, asking one question more. */
function varied(condition: Condition, seed: number): Condition {
  const property = questions[seed % questions.length] ?? 'encrypted'
  const op = seed % 3 === 0 ? 'has' : 'lacks'
  return { op: seed % 2 === 0 ? 'and' : 'or', args: [condition, { op, ref: `flow.${property}` }] }
}
