import type { Pack } from '../engine/pack.ts'
import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import type { RiskAnswer, RiskQuestion } from './risk-questions.ts'
import type { RiskFigures, RiskTopic } from './risk-topics.ts'

/** What the page tells the worker that reckons with risk. Each message is answered by one reply, in order. */
export type RiskRequest =
  /** The whole document, and people's own packs beside those that are built in. */
  | { readonly kind: 'load'; readonly document: Document; readonly own: readonly Pack[] }
  /** What changed since the message before. */
  | { readonly kind: 'apply'; readonly changes: readonly Change[] }
  /** Which figures are looked at from now on: those that are sent after each change. */
  | { readonly kind: 'watch'; readonly topics: readonly RiskTopic[] }
  /** What is reckoned only when somebody wants to know. */
  | { readonly kind: 'ask'; readonly question: RiskQuestion }
  /** The question under way is not wanted any more. Has no reply of its own. */
  | { readonly kind: 'stop' }

export type RiskReply =
  | { readonly kind: 'figures'; readonly figures: Partial<RiskFigures> }
  /** Null where the question was stopped. */
  | { readonly kind: 'answer'; readonly answer: RiskAnswer | null }
  /** Which share of the answer under way is done, 0 to 1. The reply is still to come. */
  | { readonly kind: 'progress'; readonly share: number }
  /** The worker cannot go on with what it holds. */
  | { readonly kind: 'failure'; readonly message: string }
