import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { useEditor } from '../../hooks/use-editor.ts'
import { EditableCell } from './EditableCell.tsx'
import { decide } from './threat-actions.ts'

export function OwnerCell({ threat }: { readonly threat: ThreatRow }) {
  const editor = useEditor()
  return (
    <EditableCell
      label={t('threats.ownerOf', { id: threat.shortId })}
      value={threat.owner}
      type="text"
      onCommit={(owner) => decide(editor, [threat], { owner: owner.trim() })}
    />
  )
}
