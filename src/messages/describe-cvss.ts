import { t } from './messages.ts'

/** What is wrong with a CVSS vector, structurally: see `CvssError` of the method, which fits. */
export type CvssErrorLike =
  | { readonly code: 'prefix'; readonly at: number; readonly found: string }
  | { readonly code: 'form'; readonly at: number; readonly found: string }
  | { readonly code: 'unknown-metric'; readonly at: number; readonly metric: string }
  | {
      readonly code: 'unknown-value'
      readonly at: number
      readonly metric: string
      readonly name: string
      readonly value: string
      readonly allowed: readonly string[]
    }
  | { readonly code: 'twice'; readonly at: number; readonly metric: string }
  | { readonly code: 'missing'; readonly at: number; readonly metrics: readonly string[] }
  | { readonly code: 'order'; readonly at: number; readonly metric: string; readonly after: string }

/** A sentence that says where in the vector it is wrong and what would be right. */
export function describeCvssError(error: CvssErrorLike): string {
  switch (error.code) {
    case 'prefix':
      return t('rating.cvss.error.prefix')
    case 'form':
      return t('rating.cvss.error.form', { found: error.found, place: error.at + 1 })
    case 'unknown-metric':
      return t('rating.cvss.error.metric', { metric: error.metric, place: error.at + 1 })
    case 'unknown-value':
      return t('rating.cvss.error.value', {
        name: error.name,
        metric: error.metric,
        value: error.value,
        place: error.at + 1,
        allowed: error.allowed.join(', '),
      })
    case 'twice':
      return t('rating.cvss.error.twice', { metric: error.metric, place: error.at + 1 })
    case 'missing':
      return t('rating.cvss.error.missing', { metrics: error.metrics.join(', ') })
    case 'order':
      return t('rating.cvss.error.order', { metric: error.metric, after: error.after })
  }
}
