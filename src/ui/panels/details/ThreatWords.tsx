import { Pencil, Undo2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { Chip } from '../../controls/Chip.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { TextArea } from '../../controls/TextArea.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { reword } from '../threats/threat-actions.ts'

/** Title and description of a found threat, in the rule's words or in one's own, and how to change them. */
export function ThreatWords({ row, children }: { readonly row: ThreatRow; readonly children: ReactNode }) {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [isEditing, setEditing] = useState(false)
  const wording = row.decision?.wording
  const canGoBack = wording !== undefined && !isReadOnly
  const backLabel = row.recorded === null ? t('import.threat.back') : t('import.threat.backToFile')
  const goBack = () => reword(editor, row, { title: null, description: null })
  if (isEditing) {
    return (
      <div className="flex flex-col gap-2">
        <TextField
          wrap
          label={t('import.threat.editTitle')}
          value={row.title}
          onCommit={(title) => reword(editor, row, { title: title.trim() })}
        />
        <TextArea
          label={t('import.threat.editDescription')}
          value={row.description}
          rows={4}
          onCommit={(description) => reword(editor, row, { description })}
        />
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" onClick={() => setEditing(false)}>
            {t('import.threat.editDone')}
          </Button>
          {canGoBack && (
            <Button icon={Undo2} onClick={goBack}>
              {backLabel}
            </Button>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-2">{children}</div>
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-start gap-1">
        <h2 className="min-w-0 flex-1 text-lg font-semibold text-balance break-words">{row.title}</h2>
        {canGoBack && <IconButton size="small" icon={Undo2} label={backLabel} onClick={goBack} />}
        <IconButton
          size="small"
          icon={Pencil}
          label={t('import.threat.edit')}
          disabled={isReadOnly}
          onClick={() => setEditing(true)}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {wording !== undefined && <Chip tone="accent">{t('import.threat.reworded')}</Chip>}
        {children}
      </div>
      {row.description !== '' && (
        <p className="break-words whitespace-pre-line text-ink-2">{row.description}</p>
      )}
    </div>
  )
}
