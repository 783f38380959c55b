import { useState } from 'react'
import { t } from '../../../messages/messages.ts'
import type { DreadFactorId } from '../../../model/records/decision.ts'
import { Segmented } from '../../controls/Segmented.tsx'
import { FactorHelp } from '../../help/FactorHelp.tsx'
import { useDread } from '../../hooks/use-dread.ts'
import type { RatedFactors } from '../threats/dread-factors.ts'

interface FactorFieldsProps {
  readonly factors: RatedFactors
  /** `proposed` while the values are only suggested by the rule. */
  readonly look: 'given' | 'proposed'
  readonly onChange: (factor: DreadFactorId, value: 1 | 2 | 3) => void
  /** Factor that the next typed digit goes to; null when none is being typed. */
  readonly typingAt?: number | null
  readonly disabled?: boolean
}

/** The factors that the model rates, from 1 to 3. What a value means stands below while it is hovered or has the focus. */
export function FactorFields({ factors, look, onChange, typingAt, disabled }: FactorFieldsProps) {
  const dread = useDread()
  const [shown, setShown] = useState<{ readonly factor: DreadFactorId; readonly value: number } | null>(null)
  const factor = dread.factors.find(({ id }) => id === shown?.factor)
  const anchor = factor?.anchors.find(({ value }) => value === shown?.value)
  return (
    <div className="flex flex-col gap-1.5">
      {dread.factors.map(({ id, label, anchors }, index) => {
        const value = factors[id]
        return (
          <div key={id} className="flex items-center gap-1">
            <span
              className={
                typingAt === index
                  ? 'w-28 shrink-0 font-medium text-accent underline underline-offset-4'
                  : 'w-28 shrink-0 text-ink-2'
              }
            >
              {label}
            </span>
            <FactorHelp factor={id} anchors={anchors} />
            <Segmented
              className="flex-1"
              label={label}
              look={look}
              disabled={disabled}
              value={value === null ? null : digits[value]}
              segments={anchors.map((each) => ({
                value: digits[each.value as 1 | 2 | 3],
                label: each.value,
                name: `${each.value}: ${each.text}`,
              }))}
              onChange={(digit) => onChange(id, Number(digit) as 1 | 2 | 3)}
              onPreview={(digit) => setShown(digit === null ? null : { factor: id, value: Number(digit) })}
            />
          </div>
        )
      })}
      {/* Always two lines high: nothing below moves while the pointer does. */}
      <p aria-hidden="true" className="line-clamp-2 h-8 text-xs text-ink-2">
        {factor !== undefined && anchor !== undefined ? (
          <>
            <span className="font-medium text-ink">
              {factor.label} {anchor.value}
            </span>{' '}
            {anchor.text}
          </>
        ) : (
          <span className="text-ink-3">{t('dread.hint')}</span>
        )}
      </p>
    </div>
  )
}

const digits = { 1: '1', 2: '2', 3: '3' } as const
