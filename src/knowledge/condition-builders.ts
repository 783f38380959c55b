import type { Condition, PropertyRef, SubjectRef } from '../engine/condition.ts'

// Conditions are data; these only make them readable where rules are written.

export const and = (...args: readonly Condition[]): Condition => ({ op: 'and', args })
export const or = (...args: readonly Condition[]): Condition => ({ op: 'or', args })
export const not = (arg: Condition): Condition => ({ op: 'not', arg })

/** The subject's stencil is this one or descends from it. */
export const isA = (ref: SubjectRef, value: string): Condition => ({ op: 'isA', ref, value })

/** The answer is yes. */
export const has = (ref: PropertyRef): Condition => ({ op: 'has', ref })
/** The answer is no or unknown. */
export const lacks = (ref: PropertyRef): Condition => ({ op: 'lacks', ref })

export const eq = (ref: PropertyRef, value: string | number): Condition => ({ op: 'eq', ref, value })
/** Also holds when the answer is unknown, unless the value is "unknown". */
export const ne = (ref: PropertyRef, value: string | number): Condition => ({ op: 'ne', ref, value })
export const isIn = (ref: PropertyRef, value: readonly string[]): Condition => ({ op: 'in', ref, value })
/** False when the answer is unknown; `not(gt(…))` therefore fires until it is known. */
export const gt = (ref: PropertyRef, value: number): Condition => ({ op: 'gt', ref, value })

/** The flow crosses a boundary; with a stencil, one of that kind. */
export const crosses = (value: string | null = null): Condition => ({ op: 'crosses', value })
/** The flow carries data of this class. */
export const carries = (value: string): Condition => ({ op: 'carries', value })
/** The element keeps data of this class. */
export const stores = (ref: SubjectRef, value: string): Condition => ({ op: 'stores', ref, value })
