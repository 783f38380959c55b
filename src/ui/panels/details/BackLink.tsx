import { ArrowLeft } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { useEditor, useSession } from '../../hooks/use-editor.ts'
import { takeThreat } from '../threats/threat-actions.ts'
import { useSubjectNames } from './use-subjects.ts'

/** Back to what is selected on the diagram, or to the model. */
export function BackLink() {
  const editor = useEditor()
  const selection = useSession((state) => state.selection)
  const name = useSubjectNames(selection)
  return (
    <button
      type="button"
      aria-label={t('details.back', { name })}
      onClick={() => takeThreat(editor, null)}
      className="flex h-7 min-w-0 items-center gap-1.5 rounded-md px-1.5 text-xs text-ink-2 transition-colors duration-150 hover:bg-line/60 hover:text-ink"
    >
      <ArrowLeft aria-hidden="true" size={14} strokeWidth={1.75} className="shrink-0" />
      <span className="truncate">{name}</span>
    </button>
  )
}
