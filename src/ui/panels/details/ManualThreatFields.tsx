import { Trash2 } from 'lucide-react'
import { editRecord } from '../../../commands/edit-record.ts'
import { removeThreat } from '../../../commands/remove-threat.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { type StrideLetter, strideLetters } from '../../../model/record.ts'
import type { IdOf, Threat } from '../../../model/tables.ts'
import { Button } from '../../controls/Button.tsx'
import { strideKeys } from '../../controls/stride-keys.ts'
import { TextArea } from '../../controls/TextArea.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { ToggleChip } from '../../controls/ToggleChip.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { SubjectPicker } from '../SubjectPicker.tsx'
import { selectOnce } from '../select-once.ts'
import { takeThreat } from '../threats/threat-actions.ts'
import { useThreatTable } from '../threats/use-threat-table.ts'

/** What a rule says of a found threat, a person writes of this one. */
export function ManualThreatFields({ row }: { readonly row: ThreatRow }) {
  const editor = useEditor()
  const isNew = useThreatTable((state) => state.written === row.id)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const edit = (fields: Partial<Omit<Threat, 'id'>>) =>
    editor.dispatch(
      editRecord,
      { table: 'threat', id: row.id, fields },
      { label: t('details.undo.editThreat', { id: row.shortId }) },
    )
  const toggle = (letter: StrideLetter, on: boolean) =>
    edit({ stride: on ? [...row.stride, letter] : row.stride.filter((other) => other !== letter) })
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={t('details.title')}
        value={row.title}
        inputRef={isNew ? selectOnce : undefined}
        disabled={isReadOnly}
        onCommit={(title) => title.trim() !== '' && edit({ title: title.trim() })}
      />
      <fieldset>
        <legend className="mb-1 text-xs text-ink-2">{t('threats.stride')}</legend>
        <div className="flex flex-wrap gap-1">
          {strideLetters.map((letter) => (
            <ToggleChip
              key={letter}
              label={t(strideKeys[letter])}
              pressed={row.stride.includes(letter)}
              disabled={isReadOnly}
              onToggle={(on) => toggle(letter, on)}
            />
          ))}
        </div>
      </fieldset>
      <TextArea
        label={t('details.description')}
        value={row.description}
        rows={3}
        disabled={isReadOnly}
        onCommit={(description) => edit({ description })}
      />
      <div>
        <p className="text-xs text-ink-2">{t('details.about')}</p>
        <SubjectPicker
          label={t('details.aboutPick')}
          subjects={row.subjects}
          isReadOnly={isReadOnly}
          onToggle={(id, on) =>
            edit({ subjects: on ? [...row.subjects, id] : row.subjects.filter((other) => other !== id) })
          }
        />
      </div>
      <Button
        variant="danger"
        icon={Trash2}
        className="self-start"
        disabled={isReadOnly}
        onClick={() => {
          takeThreat(editor, null)
          editor.dispatch(
            removeThreat,
            { id: row.id as IdOf<'threat'> },
            { label: t('details.undo.removeThreat', { id: row.shortId }) },
          )
        }}
      >
        {t('details.removeThreat')}
      </Button>
    </div>
  )
}
