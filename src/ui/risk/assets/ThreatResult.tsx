import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import type { AssetThreatRisk, ImpactAndRisk } from '../../../risk/asset-risk.ts'
import type { Phase } from '../../../risk/phase.ts'
import { Button } from '../../controls/Button.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { formatAmount } from '../parts/format.ts'
import { StepBadge } from '../parts/StepBadge.tsx'
import { dimensionKeys } from '../parts/step-keys.ts'

/** Impact and risk in each dimension, where the threat strikes and where it falls back on, with the arithmetic. */
export function ThreatResult({
  figure,
  phase,
  currency,
}: {
  readonly figure: AssetThreatRisk
  readonly phase: Phase
  readonly currency: string
}) {
  const document = useDocument((state) => state.document)
  const { dimensions } = figure.phases[phase]
  return (
    <Popover
      label={t('risk.assets.result')}
      align="end"
      className="w-150 max-w-[90vw] p-3"
      trigger={
        <Button variant="link" className="text-xs">
          {t('risk.assets.arithmetic')}
          <span className="sr-only">{figure.threat.title}</span>
        </Button>
      }
    >
      {dimensions.length === 0 && <p className="text-xs text-ink-3">{t('risk.assets.noValue')}</p>}
      <div className="flex flex-col gap-3">
        {dimensions.map(({ dimension, accumulated, deflected }) => (
          <section key={dimension}>
            <h4 className="mb-1 font-medium">{t(dimensionKeys[dimension])}</h4>
            <Part name={t('risk.assets.here')} figures={accumulated} currency={currency} />
            {deflected.map((each) => (
              <Part
                key={each.asset}
                name={t('risk.assets.on', { name: get(document, 'asset', each.asset)?.name ?? each.asset })}
                figures={each}
                currency={currency}
              />
            ))}
          </section>
        ))}
      </div>
    </Popover>
  )
}

function Part({
  name,
  figures,
  currency,
}: {
  readonly name: string
  readonly figures: ImpactAndRisk
  readonly currency: string
}) {
  return (
    <div className="border-t border-line/70 py-1 text-xs">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="min-w-0 flex-1 text-ink-2">{name}</span>
        <span className="flex items-center gap-1">
          {t('risk.assets.impact')} <StepBadge step={figures.impact} />
        </span>
        <span className="flex items-center gap-1">
          {t('risk.assets.risk')} <StepBadge step={figures.risk} />
        </span>
        {figures.riskAmount !== null && (
          <span className="tabular-nums">
            {t('risk.assets.perYear', { amount: formatAmount(figures.riskAmount, currency) })}
          </span>
        )}
      </p>
      <p className="font-mono text-ink-3">{figures.trace}</p>
    </div>
  )
}
