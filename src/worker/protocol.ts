import type { WaysOut } from '../engine/answers-that-remove.ts'
import type { Finding, FindingsDelta } from '../engine/finding.ts'
import type { Pack } from '../engine/pack.ts'
import type { SilentRule } from '../engine/silent-rules.ts'
import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import type { SubjectId } from '../model/tables.ts'

/** What the page tells the engine. Each message is answered by one reply, in order, and parts before it. */
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
  /** The first findings of many; the reply follows. Taking in thousands at once would hold up the page. */
  | { readonly kind: 'part'; readonly added: readonly Finding[] }
  | ({
      readonly kind: 'findings'
      /** Document revision that the findings belong to. */
      readonly revision: number
      /** Everything known before is void: `added` are all findings there are. */
      readonly reset: boolean
    } & FindingsDelta)
  | { readonly kind: 'answer'; readonly answer: EngineAnswer }
  /** The engine cannot go on with what it holds; it must be started over. */
  | { readonly kind: 'failure'; readonly message: string }

/** What is worked out only when somebody wants to know. */
export type EngineQuestion =
  | { readonly about: 'ways-out'; readonly findingId: string }
  | { readonly about: 'silence'; readonly subject: SubjectId }

export type EngineAnswer =
  | { readonly about: 'ways-out'; readonly waysOut: WaysOut }
  | { readonly about: 'silence'; readonly silent: readonly SilentRule[] }
