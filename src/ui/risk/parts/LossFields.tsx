import { useState } from 'react'
import { t } from '../../../messages/messages.ts'
import type { Loss } from '../../../model/records/decision.ts'
import { NumberCell } from './NumberCell.tsx'

const points = ['low', 'likely', 'high'] as const
type Part = keyof Loss
type Draft = { readonly [part in Part]: { readonly [point in (typeof points)[number]]: number | null } }

const pointKeys = { low: 'risk.loss.low', likely: 'risk.loss.likely', high: 'risk.loss.high' } as const

/**
 * What an event costs and how often it happens, low, likely and high each. Nothing is written until all six are
 * there and in order.
 */
export function LossFields({
  name,
  loss,
  currency,
  disabled,
  onCommit,
}: {
  readonly name: string
  readonly loss: Loss | undefined
  readonly currency: string
  readonly disabled: boolean
  readonly onCommit: (loss: Loss | undefined) => void
}) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const shown: Draft = draft ?? loss ?? nothing
  const set = (part: Part, point: (typeof points)[number], value: number | null) => {
    const next = { ...shown, [part]: { ...shown[part], [point]: value } }
    const whole = wholeLoss(next)
    if (whole !== null) {
      setDraft(null)
      onCommit(whole)
    } else if (isEmpty(next)) {
      setDraft(null)
      onCommit(undefined)
    } else setDraft(next)
  }
  const isWrong = draft !== null && isFull(draft)
  return (
    <>
      {(['single', 'yearly'] as const).map((part) => (
        <td key={part} className="whitespace-nowrap">
          <span className="inline-flex items-center">
            {points.map((point) => (
              <NumberCell
                key={point}
                label={t(part === 'single' ? 'risk.loss.singleOf' : 'risk.loss.yearlyOf', {
                  name,
                  point: t(pointKeys[point]),
                })}
                value={shown[part][point]}
                min={0}
                max={part === 'single' ? 1e12 : 1e6}
                placeholder={t(pointKeys[point])}
                disabled={disabled}
                onCommit={(value) => set(part, point, value)}
                className={part === 'single' ? 'w-20' : 'w-15'}
              />
            ))}
            <span className="ps-1 text-xs text-ink-3">
              {part === 'single' ? currency : t('risk.loss.perYear')}
            </span>
          </span>
          {part === 'single' && isWrong && (
            <span role="alert" className="block text-xs text-high">
              {t('risk.loss.order')}
            </span>
          )}
        </td>
      ))}
    </>
  )
}

const nothing: Draft = {
  single: { low: null, likely: null, high: null },
  yearly: { low: null, likely: null, high: null },
}

function isFull(draft: Draft): boolean {
  return points.every((point) => draft.single[point] !== null && draft.yearly[point] !== null)
}

function isEmpty(draft: Draft): boolean {
  return points.every((point) => draft.single[point] === null && draft.yearly[point] === null)
}

/** The loss when it is whole and low ≤ likely ≤ high; null otherwise. */
export function wholeLoss({ single, yearly }: Draft): Loss | null {
  const [a, b] = [inOrder(single), inOrder(yearly)]
  return a === null || b === null ? null : { single: a, yearly: b }
}

function inOrder({ low, likely, high }: Draft[Part]): Loss[Part] | null {
  if (low === null || likely === null || high === null) return null
  return low <= likely && likely <= high ? { low, likely, high } : null
}
