import type { Pack, Vocabulary } from './pack.ts'
import type { PackProblem } from './pack-problem.ts'
import { allPackProblems } from './validate-pack.ts'

/**
 * What can be run of a pack under edit: entries with problems are left out, and then those that named them,
 * until what remains is sound. A half-written rule does not silence the finished ones.
 */
export function usablePack(pack: Pack, base: readonly Vocabulary[]): Pack {
  let usable: Pack = { ...pack, extends: pack.extends.filter((id) => base.some((one) => one.id === id)) }
  // Each round takes at least one entry out; packs are small, and most are sound at once.
  for (;;) {
    const next = withoutFaulty(usable, allPackProblems(usable, base))
    if (next === null) return usable
    usable = next
  }
}

/** The pack without the entries that have problems; null when none has. */
function withoutFaulty(pack: Pack, problems: readonly PackProblem[]): Pack | null {
  const faulty = new Set(problems.map(({ path }) => /^(\w+\[\d+\])/.exec(path)?.[1] ?? ''))
  faulty.delete('')
  const kept = <T>(table: string, entries: readonly T[]) =>
    entries.filter((_, index) => !faulty.has(`${table}[${index}]`))
  const next = {
    ...pack,
    stencils: kept('stencils', pack.stencils),
    properties: kept('properties', pack.properties),
    mitigations: kept('mitigations', pack.mitigations),
    rules: kept('rules', pack.rules),
  }
  return sizeOf(next) === sizeOf(pack) ? null : next
}

function sizeOf({ stencils, properties, mitigations, rules }: Pack): number {
  return stencils.length + properties.length + mitigations.length + rules.length
}
