import { t } from '../../../messages/messages.ts'
import type { Mitigation } from '../../../model/tables.ts'
import { Chip } from '../../controls/Chip.tsx'
import { classNames } from '../../controls/class-names.ts'
import { NumberField } from '../../controls/NumberField.tsx'
import { TextArea } from '../../controls/TextArea.tsx'
import { useVocabulary } from '../../hooks/use-editor.ts'
import { EvidenceEditor } from './EvidenceEditor.tsx'

interface MitigationMoreProps {
  readonly mitigation: Mitigation
  /** ISO 4217 code. */
  readonly currency: string
  /** The line itself has the cost, and two columns fit here. */
  readonly isWide: boolean
  readonly isReadOnly: boolean
  readonly onEdit: (fields: Partial<Omit<Mitigation, 'id'>>) => void
}

/** What has no room on the line: description, evidence, notes, and the library's references. */
export function MitigationMore({ mitigation, currency, isWide, isReadOnly, onEdit }: MitigationMoreProps) {
  const library = useVocabulary().mitigation(mitigation.library ?? '')
  const references = Object.entries(library?.references ?? {})
  return (
    <div className={classNames('grid max-w-300 gap-4', isWide && 'grid-cols-[2fr_3fr]')}>
      <div className="flex flex-col gap-2">
        {!isWide && (
          <NumberField
            className="w-40"
            label={t('mitigations.column.cost')}
            value={mitigation.cost}
            unit={currency}
            min={0}
            max={1e12}
            invalidText={t('mitigations.costInvalid')}
            disabled={isReadOnly}
            onCommit={(cost) => onEdit({ cost })}
          />
        )}
        <TextArea
          label={t('mitigations.description')}
          value={mitigation.description}
          rows={3}
          disabled={isReadOnly}
          onCommit={(description) => onEdit({ description })}
        />
        <TextArea
          label={t('mitigations.notes')}
          value={mitigation.notes}
          disabled={isReadOnly}
          onCommit={(notes) => onEdit({ notes })}
        />
        {references.length > 0 && (
          <div>
            <p className="mb-1 text-xs text-ink-2">{t('mitigations.references')}</p>
            <ul className="flex flex-wrap gap-1">
              {references.map(([catalogue, ids]) => (
                <li key={catalogue}>
                  <Chip>
                    {catalogue} {ids.join(', ')}
                  </Chip>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <EvidenceEditor
        evidence={mitigation.evidence}
        isReadOnly={isReadOnly}
        onChange={(evidence) => onEdit({ evidence })}
      />
    </div>
  )
}
