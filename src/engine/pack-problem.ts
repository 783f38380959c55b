import type { Expectation } from '../base/expectation.ts'
import type { Stencil } from './pack.ts'

/**
 * One thing that is wrong with a pack, with its place, such as `rules[3].condition.args[1].ref`; an empty
 * path is the pack as a whole. `messages/describe-pack-problem.ts` makes the sentence.
 */
export type PackProblem = { readonly path: string } & PackFault

export type PackFault =
  | { readonly code: 'invalid'; readonly expected: Expectation }
  /** Not of the form that names of this kind have. */
  | { readonly code: 'bad-id'; readonly kind: IdKind }
  /** `id` is there twice, in this pack or (`pack`) in one that it extends. */
  | { readonly code: 'duplicate-id'; readonly id: string; readonly pack: string | null }
  | {
      readonly code: 'not-found'
      readonly kind: 'stencil' | 'property' | 'mitigation' | 'pack'
      readonly id: string
    }
  /** A stencil or a boundary stands where another kind of thing is asked for. */
  | {
      readonly code: 'wrong-base'
      readonly id: string
      readonly base: Base
      readonly wanted: readonly Base[]
    }
  /** Its parents lead back to it. */
  | { readonly code: 'cycle'; readonly id: string }
  /** Rules of this scope cannot speak of this subject, or not in this way. */
  | { readonly code: 'wrong-scope'; readonly scope: Scope; readonly subject: string }
  /** The property has no such answer. */
  | { readonly code: 'no-such-answer'; readonly property: string; readonly value: string }
  /** The comparison does not fit the property's kind: "less than" of a yes/no question. */
  | { readonly code: 'wrong-comparison'; readonly property: string; readonly op: string }
  /** Nested deeper than anybody could read. */
  | { readonly code: 'too-deep'; readonly limit: number }
  /** `{name}` in a title is not one of the subjects of the rule. */
  | { readonly code: 'bad-placeholder'; readonly placeholder: string; readonly scope: Scope }

export type IdKind = 'pack' | 'stencil' | 'property' | 'rule' | 'mitigation' | 'option'
export type Base = Stencil['base']
export type Scope = 'flow' | 'element' | 'model'

/** `rules[3].condition.args[1].ref` from the parts of the path. */
export function pathText(parts: readonly PropertyKey[]): string {
  return parts
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`,
    )
    .join('')
}
