import { useState } from 'react'
import { t } from '../../../messages/messages.ts'
import { ripParameterInfo } from '../../../methods/rip/parameters.ts'
import { type RipLevel, ripParameters } from '../../../model/records/risk-policy.ts'
import type { ModelRip } from '../../../risk/element-rip.ts'
import { Button } from '../../controls/Button.tsx'
import { Count } from '../../controls/Count.tsx'
import { Card } from '../parts/Card.tsx'
import { ElementLine } from './ElementLine.tsx'
import { ripLevelKeys } from './rip-keys.ts'

/** The elements of a level and their parameters, the worst first. */
export function LevelTable({ level, rip }: { readonly level: RipLevel; readonly rip: ModelRip }) {
  const [most, setMost] = useState(20)
  const [order] = useState(() => new Map<string, number>())
  const elements = [...rip.elements.values()].filter((each) => each.level === level)
  if (elements.length === 0) return null
  const used = ripParameters.filter((parameter) =>
    elements.some(({ settings }) => settings.some((setting) => setting.parameter === parameter)),
  )
  // The worst first when the table opens; a choice that changes an index must not pull its row away.
  for (const { id } of elements.toSorted((a, b) => b.score.index - a.score.index)) {
    if (!order.has(id)) order.set(id, order.size)
  }
  const sorted = elements.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  return (
    <Card
      flush
      title={t(ripLevelKeys[level])}
      end={<Count value={elements.length} />}
      className="overflow-x-auto"
    >
      <table className="w-full min-w-220 table-fixed border-collapse text-start">
        <caption className="sr-only">{t(ripLevelKeys[level])}</caption>
        <thead className="text-xs text-ink-3">
          <tr className="[&_th]:border-y [&_th]:border-line [&_th]:px-2 [&_th]:py-1.5 [&_th]:font-medium">
            <th>{t('risk.rip.element')}</th>
            {used.map((parameter) => (
              <th key={parameter} className="w-41" title={ripParameterInfo(parameter).help}>
                <span className="block truncate">{ripParameterInfo(parameter).label}</span>
                <span className="font-normal">{parameter.replace('_', '/')}</span>
              </th>
            ))}
            <th className="w-44">{t('risk.rip.index')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, most).map((element) => (
            <ElementLine key={element.id} element={element} parameters={used} table={rip.table} />
          ))}
        </tbody>
      </table>
      {sorted.length > most && (
        <Button variant="link" className="m-2" onClick={() => setMost(most + 100)}>
          {t('risk.moreRows', { n: sorted.length - most })}
        </Button>
      )}
    </Card>
  )
}
