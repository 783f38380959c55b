import { t } from '../../../messages/messages.ts'
import type { PlanCost } from '../../../risk/plan-figures.ts'
import { formatAmount } from '../parts/format.ts'

/** What a set costs: `EUR 1,200`, `EUR 1,200 + 3 not estimated`, or only `3 not estimated`. */
export function costText({ known, unknown }: PlanCost, currency: string): string {
  const amount = formatAmount(known, currency)
  if (unknown === 0) return amount
  return known === 0 ? t('risk.next.cost.none', { unknown }) : t('risk.next.cost.some', { amount, unknown })
}
