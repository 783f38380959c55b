import { t } from '../../../messages/messages.ts'
import type { ControlRow } from '../../../risk/control-row.ts'
import { formatNumber } from '../parts/format.ts'
import { Why } from '../parts/Why.tsx'

/** The maturity that the open threats call for, which can be asked how it follows from their need. */
export function RecommendedMaturity({ row, name }: { readonly row: ControlRow; readonly name: string }) {
  const { recommended, recommendation } = row
  if (recommended === null) return null
  const { low, high, mean, mark } = recommended
  const line =
    row.children.length === 0 && recommendation !== null
      ? t('risk.controls.maturityWhy.need', { need: recommendation.need, mark })
      : t('risk.controls.maturityWhy.range', { low, high, mean: formatNumber(mean, 2), mark })
  return (
    <Why
      name={t('risk.controls.maturityWhy', { name })}
      trace={[line]}
      note={
        <>
          {recommendation?.raisedForSafety && <p>{t('risk.controls.raised')}</p>}
          <p>{t('risk.controls.maturityWhy.help')}</p>
        </>
      }
    >
      {mark}
    </Why>
  )
}
