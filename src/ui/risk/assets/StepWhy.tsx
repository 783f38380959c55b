import { t } from '../../../messages/messages.ts'
import type { FiveStep } from '../../../model/records/risk-policy.ts'
import { formatAmount } from '../parts/format.ts'
import { StepBadge } from '../parts/StepBadge.tsx'
import { dimensionKeys } from '../parts/step-keys.ts'
import { Why } from '../parts/Why.tsx'
import type { FigureTerm } from './figure-terms.ts'

const mostShown = 12

/** A risk of an asset that can be asked which threats make it up: the worst of them. */
export function StepWhy({
  name,
  step,
  terms,
}: {
  readonly name: string
  readonly step: FiveStep | null
  readonly terms: readonly FigureTerm[]
}) {
  if (step === null) return <StepBadge step={null} />
  const worst = terms.filter(({ risk }) => risk === step)
  return (
    <Why
      name={name}
      trace={worst.slice(0, mostShown).map(lineOf)}
      note={t('risk.assets.worstOf', { n: terms.length })}
    >
      <StepBadge step={step} />
    </Why>
  )
}

/** A yearly loss of an asset that can be asked for its sum. */
export function LossWhy({
  name,
  loss,
  currency,
  terms,
}: {
  readonly name: string
  readonly loss: number | null
  readonly currency: string
  readonly terms: readonly FigureTerm[]
}) {
  if (loss === null) return <span className="text-ink-3">–</span>
  const added = terms.filter(({ amount }) => amount !== null && amount > 0)
  const amounts = added.map(({ amount }) => formatAmount(amount ?? 0, currency))
  return (
    <Why
      name={name}
      trace={[
        ...added.slice(0, mostShown).map(lineOf),
        `${amounts.join(' + ') || '0'} = ${formatAmount(loss, currency)}`,
      ]}
    >
      {formatAmount(loss, currency)}
    </Why>
  )
}

function lineOf({ threat, dimension, trace }: FigureTerm): string {
  return `${threat}, ${t(dimensionKeys[dimension]).toLowerCase()}: ${trace}`
}
