import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { useEditor } from '../../hooks/use-editor.ts'
import { EditableCell } from './EditableCell.tsx'
import { prioritise } from './threat-actions.ts'

/** In the words of the pack; typed over by a double click or Enter, and emptied to return to the rule's. */
export function PriorityCell({ threat }: { readonly threat: ThreatRow }) {
  const editor = useEditor()
  return (
    <EditableCell
      label={t('threats.priorityOf', { id: threat.shortId })}
      value={threat.priority ?? ''}
      type="text"
      onCommit={(priority) => prioritise(editor, [threat], priority.trim() === '' ? null : priority.trim())}
    />
  )
}
