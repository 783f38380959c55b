import { X } from 'lucide-react'
import type { Property, Stencil } from '../../../engine/pack.ts'
import { t } from '../../../messages/messages.ts'
import type { PropertyValue } from '../../../model/record.ts'
import { IconButton } from '../../controls/IconButton.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { NumberField } from '../../controls/NumberField.tsx'
import { ToggleChip } from '../../controls/ToggleChip.tsx'
import { answerName } from '../names.ts'
import { usePackVocabulary } from '../use-pack.ts'

interface StencilQuestionsProps {
  readonly stencil: Stencil
  readonly disabled: boolean
  readonly problem: string | null
  readonly onProperties: (ids: readonly string[]) => void
  readonly onDefault: (id: string, value: PropertyValue) => void
}

/** What is asked of every instance, with the answers that the type gives. */
export function StencilQuestions(props: StencilQuestionsProps) {
  const { stencil, disabled, onProperties } = props
  const vocabulary = usePackVocabulary()
  const asked = vocabulary.propertiesOf(stencil.id)
  const own = new Set(stencil.properties)
  const askedIds = new Set(asked.map(({ id }) => id))
  const free = vocabulary.properties.filter(({ id }) => !askedIds.has(id))
  return (
    <div className="flex flex-col gap-2">
      {asked.length > 0 && (
        <ul className="divide-y divide-line rounded-lg border border-line">
          {asked.map((property) => (
            <li key={property.id} className="flex min-h-10 items-center gap-3 px-2.5 py-1">
              <span className="min-w-0 flex-1">
                {property.label}
                {!own.has(property.id) && (
                  <span className="ms-1.5 text-xs text-ink-3">{t('packs.stencil.inherited')}</span>
                )}
              </span>
              <Default {...props} property={property} />
              {own.has(property.id) && !disabled ? (
                <IconButton
                  size="small"
                  icon={X}
                  label={t('packs.remove', { name: property.label })}
                  onClick={() => onProperties(stencil.properties.filter((id) => id !== property.id))}
                />
              ) : (
                <span className="w-6" />
              )}
            </li>
          ))}
        </ul>
      )}
      {!disabled && (
        <NativeSelect
          label={t('packs.stencil.addQuestion')}
          hideLabel
          className="max-w-100"
          value={null}
          placeholder={t('packs.stencil.addQuestion')}
          problem={props.problem}
          options={grouped(free)}
          onChange={(id: string) => onProperties([...stencil.properties, id])}
        />
      )}
    </div>
  )
}

function grouped(properties: readonly Property[]) {
  const groups = new Map<string, { readonly value: string; readonly label: string }[]>()
  for (const { id, label, group } of properties) {
    const options = groups.get(group) ?? []
    groups.set(group, options)
    options.push({ value: id, label })
  }
  return [...groups].map(([label, options]) => ({ label, options }))
}

/** The answer that the type gives; "unknown" gives none. */
function Default({
  stencil,
  disabled,
  property,
  onDefault,
}: StencilQuestionsProps & { readonly property: Property }) {
  const vocabulary = usePackVocabulary()
  const value = vocabulary.defaultsOf(stencil.id)[property.id] ?? 'unknown'
  const label = t('packs.stencil.default', { name: property.label })
  const { type } = property
  if (type.kind === 'number') {
    return (
      <NumberField
        label={label}
        hideLabel
        className="w-40"
        value={typeof value === 'number' ? value : null}
        min={type.min}
        max={type.max}
        unit={type.unit}
        disabled={disabled}
        invalidText={t('packs.condition.notANumber', type)}
        onCommit={(next) => onDefault(property.id, next ?? 'unknown')}
      />
    )
  }
  if (type.kind === 'multi') {
    const chosen = typeof value === 'object' ? value : []
    return (
      <fieldset aria-label={label} className="flex max-w-80 flex-wrap justify-end gap-1">
        {type.values.map((option) => (
          <ToggleChip
            key={option.id}
            label={option.label}
            pressed={chosen.includes(option.id)}
            disabled={disabled}
            onToggle={(isOn) =>
              onDefault(property.id, isOn ? [...chosen, option.id] : chosen.filter((id) => id !== option.id))
            }
          />
        ))}
      </fieldset>
    )
  }
  const ids = type.kind === 'enum' ? type.values.map(({ id }) => id) : ['yes', 'no']
  return (
    <NativeSelect
      label={label}
      hideLabel
      className="w-40"
      value={String(value)}
      disabled={disabled}
      options={['unknown', ...ids].map((id) => ({
        value: id,
        label: id === 'unknown' ? t('packs.stencil.noDefault') : answerName(vocabulary, property.id, id),
      }))}
      onChange={(id) => onDefault(property.id, id)}
    />
  )
}
