import type { FilterError } from '../filter/filter.ts'

/**
 * What could not be taken from a template as it stands. Everything stays with the pack and is written back;
 * `messages/describe-template-note.ts` makes the sentence.
 */
export type TemplateNote =
  /** What the filter means depends on whether `and` binds tighter than `or`. */
  | ({ readonly code: 'ambiguous-filter'; readonly filter: string } & OfRule)
  /** The rule never fires. */
  | ({ readonly code: 'unreadable-filter'; readonly filter: string; readonly error: FilterError } & OfRule)
  /** This part of the filter never holds: the template has no such type, or it is of another kind. */
  | ({ readonly code: 'unknown-type'; readonly type: string } & OfRule)
  | ({ readonly code: 'unknown-property'; readonly property: string } & OfRule)
  /** A value that the property does not offer in this template. */
  | ({ readonly code: 'unknown-answer'; readonly property: string; readonly answer: string } & OfRule)
  | { readonly code: 'repeated'; readonly what: Entry; readonly id: string }
  | { readonly code: 'nameless'; readonly what: Entry; readonly name: string }
  /** The type stands by itself: its parent is not there, is of another kind, or descends from it. */
  | { readonly code: 'no-parent'; readonly type: string; readonly parent: string }
  /** It counts as a process. */
  | { readonly code: 'unknown-shape'; readonly type: string; readonly shape: string }
  /** It offers nothing to choose. */
  | { readonly code: 'no-answers'; readonly property: string }
  | { readonly code: 'shortened'; readonly what: Entry; readonly name: string; readonly limit: number }
  | { readonly code: 'too-many'; readonly what: Entry; readonly n: number; readonly limit: number }
  /** Entries that would not have made a sound pack. */
  | { readonly code: 'left-out'; readonly n: number }
  /** There is more to say than anybody would read. */
  | { readonly code: 'more-notes'; readonly n: number }

interface OfRule {
  /** Title of the threat type. */
  readonly rule: string
  readonly ruleId: string
}

export type Entry = 'type' | 'property' | 'threat'
