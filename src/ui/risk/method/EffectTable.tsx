import { useState } from 'react'
import { t } from '../../../messages/messages.ts'
import { type Maturity, maturities } from '../../../model/records/risk-policy.ts'
import { maturityEffectOf, publishedMaturityEffect } from '../../../risk/mitigation-effect.ts'
import { useDocument } from '../../hooks/use-editor.ts'
import { Meter } from '../charts/Meter.tsx'
import { maturityKeys } from '../controls/control-keys.ts'
import { NumberCell } from '../parts/NumberCell.tsx'
import { PolicyCard } from '../parts/PolicyCard.tsx'
import { TableProblem } from '../parts/TableProblem.tsx'
import { usePolicy } from '../parts/use-policy.ts'

/** How effective each maturity is, in percent; it rises from step to step. */
export function EffectTable() {
  const [, setPolicy] = usePolicy()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const effect = useDocument(({ document }) => maturityEffectOf(document))
  const [problem, setProblem] = useState<string | null>(null)
  const set = (maturity: Maturity, percent: number) => {
    const next = { ...effect, [maturity]: percent / 100 }
    const rises = maturities.every((each, at) => {
      const before = maturities[at - 1]
      return before === undefined || next[each] >= next[before]
    })
    setProblem(rises ? null : t('risk.effect.order'))
    const isDefault = maturities.every((each) => next[each] === publishedMaturityEffect[each])
    if (rises) setPolicy({ maturityEffect: isDefault ? undefined : next })
  }
  return (
    <PolicyCard
      field="maturityEffect"
      what={t('risk.effect.what')}
      title={t('risk.effect')}
      help={t('risk.effect.help')}
    >
      <table className="w-full border-collapse">
        <caption className="sr-only">{t('risk.effect')}</caption>
        <tbody>
          {maturities.map((maturity) => (
            <tr key={maturity}>
              <th scope="row" className="text-start font-normal whitespace-nowrap">
                <span className="font-medium">{maturity}</span>{' '}
                <span className="text-ink-2">{t(maturityKeys[maturity])}</span>
              </th>
              <td className="w-20 text-end whitespace-nowrap">
                <NumberCell
                  label={t('risk.effect.of', { maturity })}
                  value={Number((effect[maturity] * 100).toFixed(4))}
                  min={0}
                  max={100}
                  required
                  disabled={isReadOnly}
                  onCommit={(percent) => percent !== null && set(maturity, percent)}
                  className="w-12"
                />
                %
              </td>
              <td className="w-1/3 ps-3">
                <Meter share={effect[maturity]} />
              </td>
              <td className="ps-3 text-xs whitespace-nowrap text-ink-3">
                {t('risk.published', { value: publishedMaturityEffect[maturity] * 100 })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TableProblem problem={problem} />
    </PolicyCard>
  )
}
