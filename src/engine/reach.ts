import type { Pack } from './pack.ts'

/** Which packs' rules may be tried on subjects of these stencils; see `Vocabulary.reach`. */
export interface Reach {
  /** Whether the pack leaves what others draw to them. */
  readonly isOwn: (packId: string) => boolean
  /** The stencil is of the pack, of one that it extends, or of none that is there. */
  readonly isHome: (packId: string, stencil: string) => boolean
  readonly isOwned: (packId: string, stencil: string) => boolean
  readonly includes: (packId: string, stencils: readonly string[]) => boolean
}

/**
 * The stencils of a pack that builds on the one in question, such as people's own, are taken for what they
 * descend from: a narrower type of something is met by all that is known of it.
 */
export function reachOf(packs: readonly Pack[]): Reach {
  const packOf = new Map<string, string>()
  const parentOf = new Map<string, string | null>()
  for (const { id, stencils } of packs)
    for (const stencil of stencils) {
      if (packOf.has(stencil.id)) continue
      packOf.set(stencil.id, id)
      parentOf.set(stencil.id, stencil.parent)
    }
  const homeOf = new Map(
    packs
      .filter((pack) => pack.reach === 'own')
      .map((pack) => [pack.id, new Set([pack.id, ...pack.extends])]),
  )
  const buildsOn = new Map(packs.map((pack) => [pack.id, builtUpon(pack, packs)]))

  /** The nearest of the stencil and its ancestors that is of no pack that builds on this one; null: there is none. */
  function takenFor(packId: string, stencil: string): string | null {
    const passed = new Set<string>()
    let at: string | null = stencil
    while (at !== null && buildsOn.get(packOf.get(at) ?? '')?.has(packId) === true) {
      passed.add(at)
      const parent: string | null = parentOf.get(at) ?? null
      // A pack under edit may hold a cycle.
      at = parent !== null && passed.has(parent) ? null : parent
    }
    return at
  }

  const isHome = (packId: string, stencil: string) => {
    const type = takenFor(packId, stencil)
    const owner = type === null ? undefined : packOf.get(type)
    return owner === undefined || homeOf.get(packId)?.has(owner) !== false
  }
  const isOwned = (packId: string, stencil: string) => {
    const type = takenFor(packId, stencil)
    return type !== null && packOf.get(type) === packId
  }
  return {
    isOwn: (packId) => homeOf.has(packId),
    isHome,
    isOwned,
    includes: (packId, stencils) =>
      !homeOf.has(packId) ||
      stencils.every((stencil) => isHome(packId, stencil)) ||
      stencils.some((stencil) => isOwned(packId, stencil)),
  }
}

/** The packs that this one extends, and those that they extend. */
function builtUpon(pack: Pack, packs: readonly Pack[]): ReadonlySet<string> {
  const ids = new Set(pack.extends)
  // A set grows while it is walked.
  for (const id of ids)
    for (const base of packs.find((other) => other.id === id)?.extends ?? []) ids.add(base)
  return ids
}
