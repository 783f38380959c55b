import { Plus, X } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { evidenceKinds } from '../../../model/records/mitigation.ts'
import type { Mitigation } from '../../../model/tables.ts'
import { Button } from '../../controls/Button.tsx'
import { DateField } from '../../controls/DateField.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { evidenceKeys } from './mitigation-keys.ts'

type EvidenceList = Mitigation['evidence']

interface EvidenceEditorProps {
  readonly evidence: EvidenceList
  readonly isReadOnly: boolean
  readonly onChange: (evidence: EvidenceList) => void
}

/** What proves a mitigation: of what kind, where it is found, with what result, from when. */
export function EvidenceEditor({ evidence, isReadOnly, onChange }: EvidenceEditorProps) {
  const replace = (index: number, fields: Partial<EvidenceList[number]>) =>
    onChange(evidence.map((entry, at) => (at === index ? { ...entry, ...fields } : entry)))
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1 text-xs text-ink-2">{t('mitigations.column.evidence')}</legend>
      {evidence.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece of evidence is its place in the list
        <div key={index} className="grid grid-cols-[112px_minmax(0,1fr)_132px_28px] gap-1.5">
          <NativeSelect
            label={t('mitigations.evidence.kind', { n: index + 1 })}
            hideLabel
            value={entry.kind}
            disabled={isReadOnly}
            options={evidenceKinds.map((kind) => ({ value: kind, label: t(evidenceKeys[kind]) }))}
            onChange={(kind) => replace(index, { kind })}
          />
          <TextField
            label={t('mitigations.evidence.ref', { n: index + 1 })}
            hideLabel
            className="col-span-2"
            value={entry.ref}
            placeholder={t('mitigations.evidence.refPlaceholder')}
            disabled={isReadOnly}
            onCommit={(ref) => replace(index, { ref: ref.trim() })}
          />
          <TextField
            label={t('mitigations.evidence.result', { n: index + 1 })}
            hideLabel
            className="col-start-2"
            value={entry.result}
            placeholder={t('mitigations.evidence.resultPlaceholder')}
            disabled={isReadOnly}
            onCommit={(result) => replace(index, { result: result.trim() })}
          />
          <DateField
            label={t('mitigations.evidence.date', { n: index + 1 })}
            hideLabel
            value={entry.date}
            disabled={isReadOnly}
            onCommit={(date) => replace(index, { date })}
          />
          <IconButton
            icon={X}
            className="col-start-4 row-start-1"
            label={t('mitigations.evidence.remove', { n: index + 1 })}
            disabled={isReadOnly}
            onClick={() => onChange(evidence.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        icon={Plus}
        className="self-start"
        disabled={isReadOnly}
        onClick={() => onChange([...evidence, { kind: 'test', ref: '', result: '', date: null }])}
      >
        {t('mitigations.evidence.add')}
      </Button>
    </fieldset>
  )
}
