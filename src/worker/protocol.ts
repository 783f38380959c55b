import type { WaysOut } from '../engine/answers-that-remove.ts'
import type { RuleError } from '../engine/finding.ts'
import type { FindingColumns } from '../engine/finding-columns.ts'
import type { FindingPatch } from '../engine/finding-patch.ts'
import type { SentRule } from '../engine/findings-view.ts'
import type { ModelFacts } from '../engine/model-facts.ts'
import type { OpenQuestion } from '../engine/open-questions.ts'
import type { Pack } from '../engine/pack.ts'
import type { SilentRule } from '../engine/silent-rules.ts'
import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import type { SubjectId } from '../model/tables.ts'

/** What the page tells the engine. Each message is answered by one reply, in order. */
export type EngineRequest =
  /** The whole document, and people's own packs beside those that are built in; its model says which are run. */
  | {
      readonly kind: 'load'
      readonly document: Document
      readonly revision: number
      readonly own: readonly Pack[]
    }
  /** What changed since the message before. */
  | { readonly kind: 'apply'; readonly changes: readonly Change[]; readonly revision: number }
  | { readonly kind: 'ask'; readonly question: EngineQuestion }

export type EngineReply =
  | ({ readonly kind: 'findings' } & EngineDelta)
  | { readonly kind: 'answer'; readonly answer: EngineAnswer }
  /** The engine cannot go on with what it holds; it must be started over. */
  | { readonly kind: 'failure'; readonly message: string }

/** What is worked out only when somebody wants to know. */
export type EngineQuestion =
  | { readonly about: 'ways-out'; readonly findingId: string }
  | { readonly about: 'silence'; readonly subject: SubjectId }
  | { readonly about: 'open-questions' }

export type EngineAnswer =
  | { readonly about: 'ways-out'; readonly waysOut: WaysOut }
  | { readonly about: 'silence'; readonly silent: readonly SilentRule[] }
  | { readonly about: 'open-questions'; readonly questions: readonly OpenQuestion[] }

/** What a message says about the findings. */
export interface EngineDelta {
  /** Document revision that the findings belong to. */
  readonly revision: number
  readonly facts: ModelFacts
  /** All there are now. */
  readonly ruleErrors: readonly RuleError[]
  readonly findings: AllFindings | ({ readonly kind: 'patch' } & FindingPatch)
}

/** Everything known before is void. */
export interface AllFindings {
  readonly kind: 'all'
  /** In the order that columns and patches count by; null when they are those sent before. */
  readonly rules: readonly SentRule[] | null
  readonly columns: FindingColumns
}
