import type { Stencil } from '../../../engine/pack.ts'
import { t } from '../../../messages/messages.ts'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { NumberField } from '../../controls/NumberField.tsx'
import { ToggleChip } from '../../controls/ToggleChip.tsx'
import { stencilOptions } from '../stencil-options.ts'
import { usePackVocabulary } from '../use-pack.ts'
import { type ClauseRow, optionsOf, valueKindOf } from './clause-row.ts'

/** The end of a row: a type, a boundary, an answer, several, or a number. */
export function ClauseValues({
  row,
  disabled,
  onChange,
}: {
  readonly row: ClauseRow
  readonly disabled: boolean
  readonly onChange: (values: ClauseRow['values']) => void
}) {
  const vocabulary = usePackVocabulary()
  const kind = valueKindOf(row, vocabulary)
  const value = String(row.values[0] ?? '')
  const look = {
    label: t('packs.condition.value'),
    hideLabel: true,
    disabled,
    className: 'min-w-32 flex-[3_1_8rem]',
  }
  switch (kind) {
    case 'none':
      return null
    case 'element-type':
    case 'flow-type': {
      const fits = ({ base }: Stencil) =>
        kind === 'flow-type' ? base === 'flow' : base !== 'flow' && base !== 'boundary'
      return (
        <NativeSelect
          {...look}
          value={value}
          options={stencilOptions(vocabulary, fits, value)}
          onChange={(id) => onChange([id])}
        />
      )
    }
    case 'boundary':
      return (
        <NativeSelect
          {...look}
          value={value}
          options={[
            { value: '', label: t('packs.condition.anyBoundary') },
            ...stencilOptions(vocabulary, ({ base }) => base === 'boundary', value),
          ]}
          onChange={(id) => onChange(id === '' ? [] : [id])}
        />
      )
    case 'option':
      return (
        <NativeSelect
          {...look}
          value={value}
          options={optionsOf(row.what, vocabulary).map(({ id, label }) => ({ value: id, label }))}
          onChange={(id) => onChange([id])}
        />
      )
    case 'options':
      return (
        <fieldset aria-label={look.label} className="flex basis-full flex-wrap gap-1 py-0.5 ps-1">
          {optionsOf(row.what, vocabulary).map(({ id, label }) => {
            const isOn = row.values.includes(id)
            return (
              <ToggleChip
                key={id}
                label={label}
                pressed={isOn}
                disabled={disabled || (isOn && row.values.length === 1)}
                onToggle={() => onChange(isOn ? row.values.filter((one) => one !== id) : [...row.values, id])}
              />
            )
          })}
        </fieldset>
      )
    case 'number': {
      const type = vocabulary.property(row.what)?.type
      const { min, max, unit } =
        type?.kind === 'number'
          ? type
          : { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER, unit: '' }
      return (
        <NumberField
          {...look}
          value={Number(row.values[0] ?? 0)}
          min={min}
          max={max}
          unit={unit}
          invalidText={t('packs.condition.notANumber', { min, max })}
          onCommit={(number) => onChange([number ?? min])}
        />
      )
    }
  }
}
