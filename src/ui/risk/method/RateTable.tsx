import { t } from '../../../messages/messages.ts'
import { publishedYearlyRates } from '../../../methods/magerit/scales.ts'
import { fiveSteps } from '../../../model/records/risk-policy.ts'
import { useDocument } from '../../hooks/use-editor.ts'
import { NumberCell } from '../parts/NumberCell.tsx'
import { PolicyCard } from '../parts/PolicyCard.tsx'
import { fiveStepKeys } from '../parts/step-keys.ts'
import { usePolicy } from '../parts/use-policy.ts'

/** How often a year each step of likelihood means. */
export function RateTable() {
  const [policy, setPolicy] = usePolicy()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const rates = policy.yearlyRates ?? publishedYearlyRates
  return (
    <PolicyCard
      field="yearlyRates"
      what={t('risk.rates.what')}
      title={t('risk.rates')}
      help={t('risk.rates.help')}
    >
      <table className="border-collapse">
        <caption className="sr-only">{t('risk.rates')}</caption>
        <tbody>
          {fiveSteps.map((step) => (
            <tr key={step}>
              <th scope="row" className="pe-8 text-start font-normal">
                {t(fiveStepKeys[step])}
              </th>
              <td>
                <NumberCell
                  label={t('risk.rates.of', { step: t(fiveStepKeys[step]) })}
                  value={rates[step]}
                  min={0}
                  max={1e6}
                  required
                  disabled={isReadOnly}
                  onCommit={(value) => {
                    if (value === null) return
                    const next = { ...rates, [step]: value }
                    const isDefault = fiveSteps.every((each) => next[each] === publishedYearlyRates[each])
                    setPolicy({ yearlyRates: isDefault ? undefined : next })
                  }}
                  className="w-20"
                />
              </td>
              <td className="ps-3 text-xs text-ink-3">
                {t('risk.published', { value: publishedYearlyRates[step] })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </PolicyCard>
  )
}
