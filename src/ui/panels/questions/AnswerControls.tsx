import { useState } from 'react'
import type { OpenQuestion } from '../../../engine/open-questions.ts'
import type { Property } from '../../../engine/pack.ts'
import { t } from '../../../messages/messages.ts'
import type { PropertyValue } from '../../../model/record.ts'
import { Button } from '../../controls/Button.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { NumberField } from '../../controls/NumberField.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { ToggleChip } from '../../controls/ToggleChip.tsx'

interface AnswerControlsProps {
  readonly property: Property
  /** For how many things the answer is given. */
  readonly count: number
  /** What each answer removes; empty when that was not worked out for just these things. */
  readonly removes: OpenQuestion['answers']
  readonly onAnswer: (value: PropertyValue) => void
}

/** The possible answers, each for all checked things at once. */
export function AnswerControls({ property, count, removes, onAnswer }: AnswerControlsProps) {
  const { type, label } = property
  const isOff = count === 0
  const removedBy = (value: string) => removes.find((answer) => answer.value === value)?.removes ?? 0
  switch (type.kind) {
    case 'tri':
      return (
        <span className="flex items-center gap-1">
          <span className="pe-1 text-xs text-ink-3 tabular-nums">{t('questions.count', { n: count })}</span>
          {(['yes', 'no'] as const).map((value) => {
            const word = value === 'yes' ? t('details.yes') : t('details.no')
            const n = removedBy(value)
            const shown = n === 0 ? word : t('questions.option', { name: word, n })
            return (
              <Button
                key={value}
                disabled={isOff}
                aria-label={t('questions.answer', { answer: shown, question: label, n: count })}
                onClick={() => onAnswer(value)}
              >
                {shown}
              </Button>
            )
          })}
        </span>
      )
    case 'enum':
      return (
        <NativeSelect
          className="w-48"
          label={t('questions.choose', { question: label, n: count })}
          hideLabel
          value={null}
          placeholder={t('questions.chooseShort', { n: count })}
          disabled={isOff}
          options={type.values.map(({ id, label: name }) => ({
            value: id,
            label: removedBy(id) === 0 ? name : t('questions.option', { name, n: removedBy(id) }),
          }))}
          onChange={onAnswer}
        />
      )
    case 'number':
      return (
        <NumberField
          className="w-36"
          label={t('questions.choose', { question: label, n: count })}
          hideLabel
          value={null}
          placeholder={t('questions.chooseShort', { n: count })}
          unit={type.unit}
          min={type.min}
          max={type.max}
          invalidText={t('details.numberRange', { min: type.min, max: type.max })}
          disabled={isOff}
          onCommit={(value) => value !== null && onAnswer(value)}
        />
      )
    case 'multi':
      return (
        <SeveralValues
          label={t('questions.choose', { question: label, n: count })}
          count={count}
          values={type.values}
          onAnswer={onAnswer}
        />
      )
  }
}

interface SeveralValuesProps {
  readonly label: string
  readonly count: number
  readonly values: readonly { readonly id: string; readonly label: string }[]
  readonly onAnswer: (value: PropertyValue) => void
}

/** Several values are put together first and then given at once. */
function SeveralValues({ label, count, values, onAnswer }: SeveralValuesProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  return (
    <Popover
      label={label}
      align="end"
      className="w-80 p-3"
      trigger={
        <Button disabled={count === 0} aria-label={label}>
          {t('questions.chooseShort', { n: count })}
        </Button>
      }
    >
      <div className="flex flex-wrap gap-1 pb-3">
        {values.map(({ id, label: name }) => (
          <ToggleChip
            key={id}
            label={name}
            pressed={chosen.includes(id)}
            onToggle={(on) => setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
          />
        ))}
      </div>
      <Button
        variant="primary"
        className="w-full"
        disabled={chosen.length === 0}
        onClick={() => onAnswer([...chosen])}
      >
        {t('questions.set', { n: count })}
      </Button>
    </Popover>
  )
}
