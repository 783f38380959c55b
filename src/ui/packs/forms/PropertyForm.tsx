import { Plus, X } from 'lucide-react'
import { idAfterRename } from '../../../app/packs/new-entries.ts'
import { camelIdFrom } from '../../../app/packs/pack-ids.ts'
import type { PropertyOption, PropertyType } from '../../../engine/pack.ts'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { NumberField } from '../../controls/NumberField.tsx'
import { TextArea } from '../../controls/TextArea.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useEditEntry, useOpenPack, usePack, useProblemAt } from '../use-pack.ts'
import { FormPart } from './FormPart.tsx'

/** A question that is asked of elements and flows, and how it can be answered. */
export function PropertyForm({ index }: { readonly index: number }) {
  const pack = usePack()
  const property = pack.properties[index]
  const { isReadOnly } = useOpenPack()
  const problemAt = useProblemAt()
  const edit = useEditEntry('properties', index)
  if (property === undefined) return null
  const at = `properties[${index}]`
  const undo = t('packs.undo.property')
  return (
    <div className="flex flex-col gap-6">
      <FormPart title={t('packs.property.heading')}>
        <div className="grid grid-cols-2 gap-3">
          <TextField
            label={t('packs.property.label')}
            hint={t('packs.property.labelHelp')}
            value={property.label}
            disabled={isReadOnly}
            problem={problemAt(`${at}.label`)}
            onCommit={(text) => {
              const label = text.trim()
              const named = { id: property.id, name: property.label }
              edit({ label, id: idAfterRename(pack, named, label, '') }, undo)
            }}
          />
          <TextField
            label={t('packs.property.group')}
            hint={t('packs.property.groupHelp')}
            value={property.group}
            disabled={isReadOnly}
            problem={problemAt(`${at}.group`)}
            onCommit={(group) => edit({ group: group.trim() }, undo)}
          />
        </div>
        <TextArea
          label={t('packs.property.help')}
          placeholder={t('packs.property.helpHelp')}
          value={property.help}
          disabled={isReadOnly}
          onCommit={(help) => edit({ help }, undo)}
        />
      </FormPart>
      <FormPart title={t('packs.property.answers')}>
        <NativeSelect
          label={t('packs.property.kind')}
          className="w-64"
          value={property.type.kind}
          disabled={isReadOnly}
          options={kinds.map((value) => ({ value, label: t(kindKeys[value]) }))}
          onChange={(kind) => edit({ type: typeOf(kind, property.type) }, undo)}
        />
        <Answers
          type={property.type}
          disabled={isReadOnly}
          problemAt={(path) => problemAt(`${at}.type${path}`)}
          onChange={(type) => edit({ type }, undo)}
        />
      </FormPart>
      <TextField
        label={t('packs.id')}
        hint={t('packs.property.idHelp')}
        className="max-w-80"
        value={property.id}
        disabled={isReadOnly}
        problem={problemAt(`${at}.id`)}
        onCommit={(id) => edit({ id: id.trim() }, undo)}
      />
    </div>
  )
}

interface AnswersProps {
  readonly type: PropertyType
  readonly disabled: boolean
  readonly problemAt: (path: string) => string | null
  readonly onChange: (type: PropertyType) => void
}

function Answers({ type, disabled, problemAt, onChange }: AnswersProps) {
  if (type.kind === 'tri') return null
  if (type.kind === 'number') {
    const limit = 1_000_000_000
    const field = (name: 'min' | 'max', label: string) => (
      <NumberField
        label={label}
        className="w-32"
        value={type[name]}
        min={-limit}
        max={limit}
        disabled={disabled}
        invalidText={t('packs.condition.notANumber', { min: -limit, max: limit })}
        onCommit={(value) => onChange({ ...type, [name]: value ?? 0 })}
      />
    )
    return (
      <div className="flex flex-wrap gap-3">
        {field('min', t('packs.property.min'))}
        {field('max', t('packs.property.max'))}
        <TextField
          label={t('packs.property.unit')}
          className="w-32"
          maxLength={30}
          value={type.unit}
          disabled={disabled}
          problem={problemAt('.max')}
          onCommit={(unit) => onChange({ ...type, unit: unit.trim() })}
        />
      </div>
    )
  }
  const { values } = type
  const setValues = (next: readonly PropertyOption[]) => onChange({ ...type, values: next })
  return (
    <ul className="flex max-w-120 flex-col gap-1.5">
      {values.map((option, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer is its place; labels may repeat while typing
        <li key={index} className="flex items-start gap-1">
          <TextField
            label={t('packs.property.answer', { n: index + 1 })}
            hideLabel
            className="flex-1"
            value={option.label}
            disabled={disabled}
            problem={problemAt(`.values[${index}]`)}
            onCommit={(label) =>
              setValues(values.map((one, at) => (at === index ? { ...one, label: label.trim() } : one)))
            }
          />
          {!disabled && values.length > 1 && (
            <IconButton
              size="small"
              icon={X}
              className="mt-0.5"
              label={t('packs.remove', { name: option.label })}
              onClick={() => setValues(values.filter((_, at) => at !== index))}
            />
          )}
        </li>
      ))}
      {!disabled && (
        <li>
          <Button variant="ghost" icon={Plus} onClick={() => setValues([...values, newOption(values)])}>
            {t('packs.property.addAnswer')}
          </Button>
        </li>
      )}
    </ul>
  )
}

const kinds = ['tri', 'enum', 'multi', 'number'] as const
const kindKeys = {
  tri: 'packs.property.kind.tri',
  enum: 'packs.property.kind.enum',
  multi: 'packs.property.kind.multi',
  number: 'packs.property.kind.number',
} as const

function newOption(values: readonly PropertyOption[]): PropertyOption {
  const label = t('packs.property.answer', { n: values.length + 1 })
  return { id: camelIdFrom(label, '', new Set(values.map(({ id }) => id))), label }
}

/** Another kind of answer; what both kinds have is kept. */
function typeOf(kind: PropertyType['kind'], before: PropertyType): PropertyType {
  if (kind === 'tri') return { kind }
  if (kind === 'number') return { kind, unit: '', min: 0, max: 100 }
  const values = 'values' in before ? before.values : [newOption([])]
  return { kind, values }
}
