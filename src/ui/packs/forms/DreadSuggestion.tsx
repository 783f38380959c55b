import { useState } from 'react'
import type { DreadFactors } from '../../../engine/rule.ts'
import { t } from '../../../messages/messages.ts'
import { dread } from '../../../methods/dread/dread.ts'
import { Checkbox } from '../../controls/Checkbox.tsx'
import { Segmented } from '../../controls/Segmented.tsx'

/** The rating that the rule proposes: five factors from 1 to 3, or none. */
export function DreadSuggestion({
  factors,
  disabled,
  onChange,
}: {
  readonly factors: DreadFactors | null
  readonly disabled: boolean
  readonly onChange: (factors: DreadFactors | null) => void
}) {
  const [shown, setShown] = useState<{ readonly factor: string; readonly value: number } | null>(null)
  const factor = dread.factors.find(({ id }) => id === shown?.factor)
  const anchor = factor?.anchors.find(({ value }) => value === shown?.value)
  const sum = factors === null ? 0 : Object.values(factors).reduce<number>((all, one) => all + one, 0)
  return (
    <div className="flex flex-col gap-1.5">
      <Checkbox
        label={factors === null ? t('packs.rule.suggest') : t('packs.rule.suggestSum', { sum })}
        checked={factors !== null}
        disabled={disabled}
        onChange={(isOn) => onChange(isOn ? middle : null)}
      />
      {factors !== null && (
        <>
          <div className="grid grid-cols-[repeat(auto-fit,minmax(13rem,1fr))] gap-x-5 gap-y-1.5">
            {dread.factors.map(({ id, label, anchors }) => (
              <div key={id} className="flex items-center gap-2">
                <span className="w-24 shrink-0 text-xs text-ink-2">{label}</span>
                <Segmented
                  className="flex-1"
                  label={label}
                  disabled={disabled}
                  value={digits[factors[id]]}
                  segments={anchors.map((each) => ({
                    value: digits[each.value as 1 | 2 | 3],
                    label: each.value,
                    name: `${each.value}: ${each.text}`,
                  }))}
                  onChange={(digit) => onChange({ ...factors, [id]: Number(digit) })}
                  onPreview={(digit) =>
                    setShown(digit === null ? null : { factor: id, value: Number(digit) })
                  }
                />
              </div>
            ))}
          </div>
          <p aria-hidden="true" className="line-clamp-1 h-4 text-xs leading-4 text-ink-3">
            {factor !== undefined && anchor !== undefined
              ? `${factor.label} ${anchor.value}: ${anchor.text}`
              : t('packs.rule.suggestHelp')}
          </p>
        </>
      )}
    </div>
  )
}

const digits = { 1: '1', 2: '2', 3: '3' } as const
const middle: DreadFactors = {
  damage: 2,
  reproducibility: 2,
  exploitability: 2,
  affectedUsers: 2,
  discoverability: 2,
}
