import type { Expectation } from '../base/expectation.ts'
import type { Result } from '../base/result.ts'
import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'

/**
 * One undoable edit: a pure function from document and arguments to changes. "May I?" is the same
 * function run without committing. Consequences for references (cascades) are added by the caller of the
 * command, from `model/integrity.ts`, in the same transaction.
 */
export interface Command<A> {
  /** `<verb>-<noun>`, as the file is named. */
  readonly id: string
  readonly run: (document: Document, args: A, context: CommandContext) => Result<readonly Change[], Refusal>
}

/** What commands may not reach for themselves. */
export interface CommandContext {
  /** A fresh id for a table, such as `flow:V1StGXR8`. */
  readonly newId: <P extends string>(table: P) => `${P}:${string}`
  /** ISO 8601, UTC. */
  readonly now: () => string
  /** Name of the person at this browser, for decisions; may be empty. */
  readonly author: string
  /** Whether a stencil stands for the free end of a flow, in the packs of the model. Absent: none does. */
  readonly isLooseEnd?: (stencil: string) => boolean
}

/** Why an edit is not possible, as data; `messages/describe-errors.ts` makes the sentence. */
export type Refusal =
  | { readonly code: 'not-found'; readonly id: string }
  | { readonly code: 'read-only' }
  | { readonly code: 'reason-required'; readonly status: string }
  | { readonly code: 'override-reason-required' }
  | { readonly code: 'invalid'; readonly field: string; readonly expected: Expectation }
  | { readonly code: 'in-use'; readonly id: string; readonly by: readonly string[] }
  /** The assets of the cycle that would arise, by name, ending where it begins. */
  | { readonly code: 'dependency-cycle'; readonly path: readonly string[] }
  /** What was recorded once and for all. */
  | { readonly code: 'immutable'; readonly id: string }
  | { readonly code: 'nothing-to-do' }
  /** Subjects that are locked where they are drawn. */
  | { readonly code: 'locked'; readonly ids: readonly string[] }

export function defineCommand<A>(command: Command<A>): Command<A> {
  return command
}
