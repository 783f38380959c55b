import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { useEditor } from '../../hooks/use-editor.ts'
import { EditableCell } from './EditableCell.tsx'
import { decide } from './threat-actions.ts'

export function DateCell({ threat }: { readonly threat: ThreatRow }) {
  const editor = useEditor()
  return (
    <EditableCell
      label={t('threats.dueOf', { id: threat.shortId })}
      value={threat.due ?? ''}
      type="date"
      onCommit={(due) => decide(editor, [threat], { due: due === '' ? null : due })}
    />
  )
}
