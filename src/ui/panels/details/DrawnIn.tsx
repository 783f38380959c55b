import { switchDiagram } from '../../../app/switch-diagram.ts'
import { t } from '../../../messages/messages.ts'
import { diagramsInOrder } from '../../../model/diagrams-in-order.ts'
import { diagramsShowing } from '../../../model/drawn-subjects.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { useDocument, useEditor, useSession } from '../../hooks/use-editor.ts'

/** The diagrams that show a subject, when that is more than the one in view: each leads there. */
export function DrawnIn({ subject }: { readonly subject: SubjectId }) {
  const editor = useEditor()
  const document = useDocument((state) => state.document)
  const here = useSession((state) => state.diagram)
  const shown = new Set(diagramsShowing(document, subject))
  if (shown.size < 2) return null
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-xs text-ink-2">
      <span className="text-ink-3">{t('diagrams.drawnIn')}</span>
      {diagramsInOrder(document)
        .filter(({ id }) => shown.has(id))
        .map(({ id, name }) =>
          id === here ? (
            <span key={id} className="font-medium">
              {name}
            </span>
          ) : (
            <button
              key={id}
              type="button"
              aria-label={t('diagrams.goTo', { name })}
              onClick={() => switchDiagram(editor, id)}
              className="min-h-6 font-medium underline decoration-line decoration-2 underline-offset-3 hover:decoration-accent"
            >
              {name}
            </button>
          ),
        )}
    </p>
  )
}
