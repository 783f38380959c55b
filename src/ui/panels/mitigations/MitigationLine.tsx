import { ChevronRight, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { editRecord } from '../../../commands/edit-record.ts'
import { removeMitigations } from '../../../commands/remove-mitigations.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import type { Mitigation } from '../../../model/tables.ts'
import { classNames } from '../../controls/class-names.ts'
import { DateField } from '../../controls/DateField.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { NumberField } from '../../controls/NumberField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useEditor } from '../../hooks/use-editor.ts'
import { selectOnce } from '../select-once.ts'
import { quietFields, tableCell } from '../table-look.ts'
import { useOwners } from '../use-owners.ts'
import { MitigationMore } from './MitigationMore.tsx'
import { MitigationStateSelect } from './MitigationStateSelect.tsx'
import { TreatedThreats } from './TreatedThreats.tsx'

interface MitigationLineProps {
  readonly mitigation: Mitigation
  /** ISO 4217 code. */
  readonly currency: string
  /** There is room for columns of cost and evidence. */
  readonly isWide: boolean
  readonly treated: readonly ThreatRow[]
  /** Was just added: its title is selected, to be typed over. */
  readonly isNew: boolean
  readonly isReadOnly: boolean
}

export function MitigationLine(props: MitigationLineProps) {
  const { mitigation, currency, isWide, treated, isNew, isReadOnly } = props
  const editor = useEditor()
  const owners = useOwners()
  const [isOpen, setOpen] = useState(false)
  const { id, title } = mitigation
  const edit = (fields: Partial<Omit<Mitigation, 'id'>>) =>
    editor.dispatch(
      editRecord,
      { table: 'mitigation', id, fields },
      { label: t('mitigations.undo.edit', { title }) },
    )
  return (
    <>
      <tr className={classNames(quietFields, 'hover:bg-canvas')}>
        <td className={classNames(tableCell, 'pe-0')}>
          <IconButton
            size="small"
            icon={ChevronRight}
            label={t('mitigations.more', { title })}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className={classNames('mt-0.5 transition-transform', isOpen && 'rotate-90')}
          />
        </td>
        <td className={tableCell}>
          <TextField
            label={t('mitigations.column.title')}
            hideLabel
            wrap
            value={title}
            disabled={isReadOnly}
            inputRef={isNew ? selectOnce : undefined}
            onCommit={(text) => edit({ title: text.trim() })}
          />
        </td>
        <td className={tableCell}>
          <MitigationStateSelect mitigation={mitigation} />
        </td>
        <td className={tableCell}>
          <TextField
            label={t('mitigations.column.owner')}
            hideLabel
            value={mitigation.owner}
            placeholder="–"
            suggestions={owners}
            disabled={isReadOnly}
            onCommit={(owner) => edit({ owner: owner.trim() })}
          />
        </td>
        <td className={tableCell}>
          <DateField
            label={t('mitigations.column.due')}
            hideLabel
            value={mitigation.due}
            disabled={isReadOnly}
            onCommit={(due) => edit({ due })}
          />
        </td>
        {isWide && (
          <td className={tableCell}>
            <NumberField
              label={t('mitigations.column.cost')}
              hideLabel
              value={mitigation.cost}
              placeholder="–"
              unit={currency}
              min={0}
              max={1e12}
              invalidText={t('mitigations.costInvalid')}
              disabled={isReadOnly}
              onCommit={(cost) => edit({ cost })}
            />
          </td>
        )}
        <td className={tableCell}>
          <TreatedThreats title={title} rows={treated} />
        </td>
        {isWide && (
          <td className={tableCell}>
            <button
              type="button"
              onClick={() => setOpen(!isOpen)}
              className="h-7 rounded-md px-1 text-start text-ink-2 tabular-nums hover:text-ink hover:underline"
            >
              {mitigation.evidence.length === 0
                ? t('mitigations.noEvidence')
                : t('mitigations.evidenceCount', { n: mitigation.evidence.length })}
            </button>
          </td>
        )}
        <td className={tableCell}>
          <IconButton
            icon={Trash2}
            label={t('mitigations.remove', { title })}
            disabled={isReadOnly}
            onClick={() =>
              editor.dispatch(
                removeMitigations,
                { ids: [id] },
                { label: t('mitigations.undo.remove', { title }) },
              )
            }
          />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={isWide ? 9 : 7} className="border-b border-line bg-canvas p-3">
            <MitigationMore
              mitigation={mitigation}
              currency={currency}
              isWide={isWide}
              isReadOnly={isReadOnly}
              onEdit={edit}
            />
          </td>
        </tr>
      )}
    </>
  )
}
