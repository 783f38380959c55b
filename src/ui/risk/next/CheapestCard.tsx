import { useEffect, useRef, useState } from 'react'
import { t } from '../../../messages/messages.ts'
import type { CheapestPlan, PlanTarget } from '../../../risk/plan-figures.ts'
import { Button } from '../../controls/Button.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { Card } from '../parts/Card.tsx'
import { formatAmount, formatNumber, formatPercent } from '../parts/format.ts'
import { ThreatLinks } from '../parts/ThreatLinks.tsx'
import { useFigures, useOpenRisk } from '../use-risk.ts'
import { costText } from './cost-text.ts'

const targets = {
  medium: { kind: 'level', atMost: 'Medium' },
  low: { kind: 'level', atMost: 'Low' },
  safety: { kind: 'safety' },
} as const satisfies { readonly [id: string]: PlanTarget }
type TargetId = keyof typeof targets

const targetKeys = {
  medium: 'risk.next.target.medium',
  low: 'risk.next.target.low',
  safety: 'risk.next.target.safety',
} as const

/** The cheapest set of measures that meets a target, with its proof, or how far it may be from the best. */
export function CheapestCard({
  currency,
  onTake,
}: {
  readonly currency: string
  readonly onTake: (ids: readonly string[]) => void
}) {
  const risk = useOpenRisk()
  const basis = useFigures('plan')
  const [target, setTarget] = useState<TargetId>('medium')
  const [found, setFound] = useState<{ readonly plan: CheapestPlan; readonly of: typeof basis } | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const isBusy = share !== null
  const find = async () => {
    const controller = new AbortController()
    running.current = controller
    setShare(0)
    const answer = await risk.ask(
      { about: 'cheapest', target: targets[target] },
      { onProgress: setShare, signal: controller.signal },
    )
    setShare(null)
    if (answer?.about === 'cheapest') setFound({ plan: answer.plan, of: basis })
  }
  return (
    <Card title={t('risk.next.cheapest')} help={t('risk.next.cheapest.help')}>
      <div className="flex items-end gap-2">
        <NativeSelect
          label={t('risk.next.target')}
          value={target}
          options={(['medium', 'low', 'safety'] as const).map((id) => ({
            value: id,
            label: t(targetKeys[id]),
          }))}
          onChange={setTarget}
          className="flex-1"
        />
        <Button variant="primary" disabled={isBusy} onClick={() => void find()}>
          {isBusy ? t('risk.next.searching') : t('risk.next.find')}
        </Button>
      </div>
      {isBusy && (
        <div className="mt-3 flex items-center gap-3 text-ink-2">
          <progress
            className="h-1.5 min-w-0 flex-1 accent-accent"
            aria-label={t('risk.next.searching')}
            value={share}
            max={1}
          />
          <Button onClick={() => running.current?.abort()}>{t('risk.loss.stop')}</Button>
        </div>
      )}
      {found !== null && (
        <Plan plan={found.plan} isOld={found.of !== basis} currency={currency} onTake={onTake} />
      )}
    </Card>
  )
}

function Plan({
  plan,
  isOld,
  currency,
  onTake,
}: {
  readonly plan: CheapestPlan
  readonly isOld: boolean
  readonly currency: string
  readonly onTake: (ids: readonly string[]) => void
}) {
  const { measures, cost, usualCost, lowerBound, gap, status, unreachable, nodes } = plan
  const bound =
    usualCost === null
      ? t('risk.next.measureCount', { n: Math.ceil(lowerBound) })
      : formatAmount(lowerBound, currency)
  return (
    <div className="mt-3 flex flex-col gap-2" aria-live="polite">
      {isOld && <p className="text-xs font-medium text-medium">{t('risk.next.old')}</p>}
      <p>
        <span className="text-lg font-semibold tabular-nums">
          {t('risk.next.set', { n: measures.length, cost: costText(cost, currency) })}
        </span>{' '}
        <span className="text-xs text-ink-2">
          {status !== 'optimal'
            ? t('risk.next.gap', { gap: formatPercent(gap, 1), bound })
            : usualCost === null
              ? t('risk.next.provedSmallest', { nodes: formatNumber(nodes) })
              : t('risk.next.proved', { nodes: formatNumber(nodes) })}
        </span>
      </p>
      {cost.unknown > 0 && (
        <p className="text-xs text-ink-3">
          {usualCost === null
            ? t('risk.next.counted')
            : t('risk.next.reckoned', { n: cost.unknown, each: formatAmount(usualCost, currency) })}
        </p>
      )}
      <ul className="max-h-44 list-inside list-disc overflow-y-auto text-ink-2">
        {measures.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      {measures.length > 0 && (
        <Button className="self-start" onClick={() => onTake(measures.map(({ id }) => id))}>
          {t('risk.next.tick')}
        </Button>
      )}
      {unreachable.length > 0 && (
        <details>
          <summary className="text-xs text-ink-2">
            {t('risk.next.unreachable', { n: unreachable.length })}
          </summary>
          <ThreatLinks ids={unreachable} most={10} />
        </details>
      )}
    </div>
  )
}
