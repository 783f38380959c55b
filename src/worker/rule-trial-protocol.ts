import type { Pack, Vocabulary } from '../engine/pack.ts'
import type { Document } from '../model/document.ts'

/** Messages to the worker that tries a rule on a model while it is written. */
export type TrialRequest =
  | { readonly kind: 'model'; readonly document: Document; readonly base: readonly Vocabulary[] }
  /** The pack with the rule to be tried as its only one. Answered by one reply with the same number. */
  | { readonly kind: 'try'; readonly nth: number; readonly pack: Pack }

export interface TrialReply {
  readonly nth: number
  readonly result: TrialResult
}

export interface TrialResult {
  /** How often the rule fires. */
  readonly count: number
  /** The first of them, in the order of titles. */
  readonly matches: readonly TrialMatch[]
  /** Why it could not be tried; null when it could. */
  readonly problem: string | null
}

export interface TrialMatch {
  readonly id: string
  readonly title: string
  /** Names of what it is about. */
  readonly subjects: readonly string[]
  readonly assumed: boolean
}
