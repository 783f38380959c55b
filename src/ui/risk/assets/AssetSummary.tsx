import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import type { AssetsRisk } from '../../../risk/asset-risk.ts'
import { type Phase, phases } from '../../../risk/phase.ts'
import { useDocument } from '../../hooks/use-editor.ts'
import { Card } from '../parts/Card.tsx'
import { formatAmount } from '../parts/format.ts'
import { StepBadge } from '../parts/StepBadge.tsx'
import { phaseKeys } from '../parts/step-keys.ts'
import { Why } from '../parts/Why.tsx'

/** Worst risk and expected loss over all assets, in each phase; and what is wrong with the dependencies. */
export function AssetSummary({
  figures,
  phase,
  currency,
}: {
  readonly figures: AssetsRisk
  readonly phase: Phase
  readonly currency: string
}) {
  const document = useDocument((state) => state.document)
  return (
    <>
      {figures.cycle !== null && (
        <p role="alert" className="rounded-md bg-high-tint px-3 py-2 text-high">
          {t('risk.assets.cycle', {
            path: figures.cycle.map((id) => get(document, 'asset', id)?.name ?? id).join(' → '),
          })}
        </p>
      )}
      <div className="grid grid-cols-3 gap-3">
        {phases.map((each) => (
          <Card key={each} className={each === phase ? 'border-accent' : ''}>
            <p className="text-xs text-ink-3">{t(phaseKeys[each])}</p>
            <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="flex items-center gap-1.5">
                {t('risk.assets.worst')}{' '}
                <Why
                  name={t('risk.assets.worstIn', { phase: t(phaseKeys[each]) })}
                  trace={figures.assets
                    .filter(
                      ({ accumulated }) =>
                        accumulated[each] !== null && accumulated[each] === figures.worst[each],
                    )
                    .map(({ asset }) => asset.name)}
                  note={t('risk.assets.worst.note')}
                >
                  <StepBadge step={figures.worst[each]} />
                </Why>
              </span>
              {figures.yearlyLoss[each] !== null && (
                <Why
                  name={t('risk.assets.lossIn', { phase: t(phaseKeys[each]) })}
                  trace={figures.assets.flatMap(({ asset, yearlyLoss }) => {
                    const loss = yearlyLoss[each]
                    return loss === null ? [] : [`${asset.name}: ${formatAmount(loss, currency)}`]
                  })}
                  note={t('risk.assets.loss.note')}
                >
                  {t('risk.assets.perYear', { amount: formatAmount(figures.yearlyLoss[each], currency) })}
                </Why>
              )}
            </p>
          </Card>
        ))}
      </div>
    </>
  )
}
