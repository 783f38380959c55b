import type { Pack } from '../../engine/pack.ts'

/**
 * The version that a draft should be published as, by what changed since the version before: a major step
 * when something that models refer to is gone, a minor one when something was added, else a patch.
 * The first version is the draft's own.
 */
export function suggestVersion(draft: Pack, before: Pack | null): string {
  if (before === null) return draft.version
  const [major = 0, minor = 0, patch = 0] = before.version.split('.').map(Number)
  const [was, is] = [idsOf(before), idsOf(draft)]
  if ([...was].some((id) => !is.has(id))) return `${major + 1}.0.0`
  if ([...is].some((id) => !was.has(id))) return `${major}.${minor + 1}.0`
  return `${major}.${minor}.${patch + 1}`
}

/** By number, not by letters: 0.10.0 is after 0.9.0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function idsOf({ stencils, properties, mitigations, rules }: Pack): ReadonlySet<string> {
  const former = rules.flatMap(({ formerIds = [] }) => formerIds.map((id) => `rule ${id}`))
  return new Set([
    ...stencils.map(({ id }) => `stencil ${id}`),
    ...properties.map(({ id }) => `property ${id}`),
    ...mitigations.map(({ id }) => `mitigation ${id}`),
    ...rules.map(({ id }) => `rule ${id}`),
    ...former,
  ])
}
