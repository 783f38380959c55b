import type { SubjectId } from '../../model/tables.ts'

/** Colours of a badge: never the only thing that tells two apart. */
export type BadgeTone = 'high' | 'medium' | 'low' | 'unrated' | 'unacceptable'

/**
 * Shape in a badge: a level (triangle, diamond, disc, ring), a check mark, an octagon with a cross, or how much of
 * something is done (ring, half disc, disc).
 */
export type BadgeSign = 'high' | 'medium' | 'low' | 'unrated' | 'done' | 'unacceptable' | 'half'

/** What the canvas shows at the upper right of a subject. */
export interface Badge {
  readonly sign: BadgeSign
  readonly tone: BadgeTone
  /** A few characters after the sign; empty for none. */
  readonly text: string
  /** What a screen reader says after the name of the subject. */
  readonly words: string
  /** It rests on something assumed: the outline is dashed. */
  readonly isAssumed?: boolean
  /** Its tint fills the whole subject. */
  readonly fills?: boolean
}

/**
 * Badges by subject, those that say the same as before as the same objects, so that their nodes stay as they are; the
 * same map when nothing changed.
 */
export function keepBadges(
  now: ReadonlyMap<SubjectId, Badge>,
  before: ReadonlyMap<SubjectId, Badge>,
): ReadonlyMap<SubjectId, Badge> {
  const kept = new Map<SubjectId, Badge>()
  let isSame = now.size === before.size
  for (const [subject, badge] of now) {
    const known = before.get(subject)
    const same = known !== undefined && sameBadge(known, badge)
    if (!same) isSame = false
    kept.set(subject, same ? known : badge)
  }
  return isSame ? before : kept
}

function sameBadge(a: Badge, b: Badge): boolean {
  return (
    a.sign === b.sign &&
    a.tone === b.tone &&
    a.text === b.text &&
    a.words === b.words &&
    a.isAssumed === b.isAssumed &&
    a.fills === b.fills
  )
}
