import { RotateCcw } from 'lucide-react'
import { setProperty } from '../../../commands/set-property.ts'
import type { Property } from '../../../engine/pack.ts'
import { t } from '../../../messages/messages.ts'
import type { PropertyValue } from '../../../model/record.ts'
import { IconButton } from '../../controls/IconButton.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { NumberField } from '../../controls/NumberField.tsx'
import { Segmented } from '../../controls/Segmented.tsx'
import { ToggleChip } from '../../controls/ToggleChip.tsx'
import { Tooltip } from '../../controls/Tooltip.tsx'
import { useDocument, useEditor, useVocabulary } from '../../hooks/use-editor.ts'
import { listOf, type SharedAnswer, sharedAnswer, sharedOption } from './shared-answer.ts'
import type { Subject } from './use-subjects.ts'

interface PropertyFieldProps {
  readonly subjects: readonly Subject[]
  readonly property: Property
}

/** One question about what is selected. An answer from the type is outlined, one of its own is filled. */
export function PropertyField({ subjects, property }: PropertyFieldProps) {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const answer = sharedAnswer(vocabulary, subjects, property.id)
  const set = (value: PropertyValue | null, of: readonly Subject[] = subjects, mergeKey?: string) =>
    editor.dispatch(
      setProperty,
      { subjects: of.map(({ id }) => id), property: property.id, value },
      { label: t('details.undo.property', { property: property.label }), mergeKey },
    )
  const isWide = property.type.kind === 'multi'
  return (
    <div className={isWide ? 'flex flex-col gap-1 py-1' : 'flex min-h-8 items-center gap-2 py-0.5'}>
      <div className="flex min-w-0 flex-1 items-center gap-1">
        <Tooltip text={property.help} side="left">
          <span className="min-w-0 text-ink-2">{property.label}</span>
        </Tooltip>
        <BasisMark answer={answer} />
        {answer.isOwn && !isReadOnly && (
          <IconButton
            size="small"
            icon={RotateCcw}
            label={t('details.resetAnswer', { property: property.label })}
            onClick={() => set(null)}
            className="ms-auto"
          />
        )}
      </div>
      <Control subjects={subjects} property={property} answer={answer} isReadOnly={isReadOnly} onSet={set} />
    </div>
  )
}

function BasisMark({ answer }: { readonly answer: SharedAnswer }) {
  const text = answer.isMixed ? t('details.mixed') : answer.basis === 'type' ? t('details.fromType') : null
  return text === null ? null : <span className="shrink-0 text-2xs text-ink-3 italic">{text}</span>
}

interface ControlProps extends PropertyFieldProps {
  readonly answer: SharedAnswer
  readonly isReadOnly: boolean
  readonly onSet: (value: PropertyValue | null, of?: readonly Subject[], mergeKey?: string) => void
}

function Control({ subjects, property, answer, isReadOnly, onSet }: ControlProps) {
  const vocabulary = useVocabulary()
  const { type, label } = property
  const single = answer.isMixed || typeof answer.value === 'object' ? null : answer.value
  switch (type.kind) {
    case 'tri':
      return (
        <Segmented
          className="w-36 shrink-0 text-xs"
          label={label}
          value={single === 'yes' || single === 'no' || single === 'unknown' ? single : null}
          look={answer.basis === 'type' ? 'proposed' : single === 'unknown' ? 'open' : 'given'}
          segments={[
            { value: 'yes', label: t('details.yes') },
            { value: 'no', label: t('details.no') },
            { value: 'unknown', label: '?', name: t('details.unknown') },
          ]}
          onChange={(value) => onSet(value)}
          disabled={isReadOnly}
        />
      )
    case 'enum':
      return (
        <NativeSelect
          className="w-40 shrink-0"
          label={label}
          hideLabel
          value={single === null ? null : String(single)}
          placeholder={t('details.mixed')}
          options={[
            { value: 'unknown', label: t('details.unknown') },
            ...type.values.map(({ id, label: name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => onSet(value)}
          disabled={isReadOnly}
        />
      )
    case 'number':
      return (
        <NumberField
          className="w-28 shrink-0"
          label={label}
          hideLabel
          value={typeof single === 'number' ? single : null}
          placeholder={answer.isMixed ? t('details.mixed') : t('details.unknown')}
          unit={type.unit}
          min={type.min}
          max={type.max}
          invalidText={t('details.numberRange', { min: type.min, max: type.max })}
          onCommit={(value) => onSet(value)}
          disabled={isReadOnly}
        />
      )
    case 'multi':
      return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a wrapping line
        <div role="group" aria-label={label} className="flex flex-wrap gap-1">
          {type.values.map(({ id, label: name }) => (
            <ToggleChip
              key={id}
              label={name}
              pressed={sharedOption(vocabulary, subjects, property.id, id)}
              disabled={isReadOnly}
              onToggle={(on) => toggleOption(id, on)}
            />
          ))}
        </div>
      )
  }

  /** Each subject keeps its other values: one edit per different list, for one or several subjects. */
  function toggleOption(id: string, on: boolean): void {
    const byList = new Map<string, Subject[]>()
    for (const subject of subjects) {
      const before = listOf(vocabulary.answerOf(subject, property.id).value)
      if (before.includes(id) === on) continue
      const after = JSON.stringify(on ? [...before, id] : before.filter((value) => value !== id))
      byList.set(after, [...(byList.get(after) ?? []), subject])
    }
    for (const [after, of] of byList) onSet(JSON.parse(after) as string[], of, `${property.id} ${id} ${on}`)
  }
}
