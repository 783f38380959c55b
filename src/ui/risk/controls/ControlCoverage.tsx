import { t } from '../../../messages/messages.ts'
import type { ControlTable, Coverage } from '../../../risk/control-row.ts'
import { Card } from '../parts/Card.tsx'
import { coverageKeys } from './control-keys.ts'

/** How many controls are covered, and how many a threat model says nothing about. */
export function ControlCoverage({ table }: { readonly table: ControlTable }) {
  const counts = table.rows[0]?.coverageCounts
  if (counts === undefined) return null
  return (
    <Card>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-2 md:grid-cols-5">
        {order.map((coverage) => (
          <div key={coverage}>
            <dt className="text-xs text-ink-3">{t(coverageKeys[coverage])}</dt>
            <dd className={`text-xl font-semibold tabular-nums ${inks[coverage]}`}>{counts[coverage]}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-xs text-ink-3">{t('risk.coverage.help')}</p>
    </Card>
  )
}

const order = ['covered', 'partial', 'open', 'excluded', 'not-addressed'] as const

const inks: Record<Coverage, string> = {
  covered: 'text-low',
  partial: 'text-medium',
  open: 'text-high',
  excluded: 'text-ink-2',
  'not-addressed': 'text-ink-2',
}
