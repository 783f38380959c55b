import type { CheckId, CheckResult } from '../../../engine/check.ts'

export interface CheckGroup {
  readonly check: CheckId
  readonly results: readonly CheckResult[]
}

/** What is wrong first, what is only unsaid last. */
export const checkOrder: readonly CheckId[] = [
  'contradiction',
  'leads-nowhere',
  'detail-missing',
  'detail-extra',
  'unconnected-element',
  'store-without-flow',
  'outside-boundaries',
  'empty-boundary',
  'unlabelled-flow',
  'no-data-class',
  'generic-stencil',
]

/** The results by check, in that order; checks without a result are left out. */
export function groupResults(results: readonly CheckResult[]): readonly CheckGroup[] {
  return checkOrder.flatMap((check) => {
    const mine = results.filter((result) => result.check === check)
    return mine.length === 0 ? [] : { check, results: mine }
  })
}
