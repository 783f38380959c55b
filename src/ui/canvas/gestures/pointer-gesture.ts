import type { Point } from '../../../base/geometry.ts'

/** What the pointer does from press to release. Exactly one of `end` and `cancel` is called, once. */
export interface PointerGesture {
  /** @param at in diagram units */
  readonly move: (at: Point, keys: HeldKeys) => void
  readonly end: () => void
  readonly cancel: () => void
}

export interface HeldKeys {
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey?: boolean
  readonly metaKey?: boolean
}
