import type { Expectation } from '../base/expectation.ts'
import { describeExpectation } from './describe-errors.ts'
import { t } from './messages.ts'

/** What is wrong, for the place where it is; see `PackProblem` in the engine, which fits. */
export function describePackProblem(problem: PackProblemLike): string {
  switch (problem.code) {
    case 'invalid':
      if (problem.path === 'version') return t('packs.problem.badVersion')
      if (problem.expected.kind === 'known-field') return t('packs.problem.unknownField')
      return t('packs.problem.invalid', { expected: describeExpectation(problem.expected) })
    case 'bad-id':
      return badId(problem.kind)
    case 'duplicate-id':
      return problem.pack === null
        ? t('packs.problem.duplicate', problem)
        : t('packs.problem.duplicateIn', { id: problem.id, pack: problem.pack })
    case 'not-found':
      return notFound(problem)
    case 'wrong-base':
      return t('packs.problem.wrongBase', {
        ...problem,
        wanted: problem.wanted.length > 1 ? t('packs.problem.wantedElement') : (problem.wanted[0] ?? ''),
      })
    case 'cycle':
      return t('packs.problem.cycle')
    case 'wrong-scope':
      if (problem.scope === 'element') return t('packs.problem.wrongScopeElement')
      return problem.scope === 'flow' ? t('packs.problem.wrongScopeFlow') : t('packs.problem.wrongScopeModel')
    case 'no-such-answer':
      return t('packs.problem.noAnswer', problem)
    case 'wrong-comparison':
      return t('packs.problem.wrongComparison', problem)
    case 'too-deep':
      return t('packs.problem.tooDeep', problem)
    case 'bad-placeholder':
      return t('packs.problem.placeholder', { ...problem, allowed: placeholders[problem.scope] })
  }
}

/** The same with the place before it, such as `rules[3].id: “A” is there twice.` */
export function describePackProblemAt(problem: PackProblemLike): string {
  return t('packs.problem.at', { path: problem.path, problem: describePackProblem(problem) })
}

const placeholders = { flow: '{flow}, {source}, {target}', element: '{el}', model: '{model}' } as const

function badId(kind: string): string {
  switch (kind) {
    case 'pack':
      return t('packs.problem.badPackId')
    case 'stencil':
      return t('packs.problem.badStencilId')
    case 'property':
      return t('packs.problem.badPropertyId')
    default:
      return t('packs.problem.badRuleId')
  }
}

function notFound({ kind, id }: { readonly kind: string; readonly id: string }): string {
  switch (kind) {
    case 'stencil':
      return t('packs.problem.noStencil', { id })
    case 'property':
      return t('packs.problem.noProperty', { id })
    case 'mitigation':
      return t('packs.problem.noMitigation', { id })
    default:
      return t('packs.problem.noPack', { id })
  }
}

export type PackProblemLike = { readonly path: string } & (
  | { readonly code: 'invalid'; readonly expected: Expectation }
  | { readonly code: 'bad-id'; readonly kind: string }
  | { readonly code: 'duplicate-id'; readonly id: string; readonly pack: string | null }
  | { readonly code: 'not-found'; readonly kind: string; readonly id: string }
  | {
      readonly code: 'wrong-base'
      readonly id: string
      readonly base: string
      readonly wanted: readonly string[]
    }
  | { readonly code: 'cycle'; readonly id: string }
  | {
      readonly code: 'wrong-scope'
      readonly scope: 'flow' | 'element' | 'model'
      readonly subject: string
    }
  | { readonly code: 'no-such-answer'; readonly property: string; readonly value: string }
  | { readonly code: 'wrong-comparison'; readonly property: string; readonly op: string }
  | { readonly code: 'too-deep'; readonly limit: number }
  | {
      readonly code: 'bad-placeholder'
      readonly placeholder: string
      readonly scope: 'flow' | 'element' | 'model'
    }
)
