import { switchDiagram } from '../../../app/switch-diagram.ts'
import { t } from '../../../messages/messages.ts'
import { detailsOf } from '../../../model/diagram-details.ts'
import { diagramsInOrder } from '../../../model/diagrams-in-order.ts'
import { diagramsShowing } from '../../../model/drawn-subjects.ts'
import type { DiagramId, ElementId, SubjectId } from '../../../model/tables.ts'
import { useDocument, useEditor, useSession } from '../../hooks/use-editor.ts'

/** The diagrams that show a subject, when that is more than the one in view, and the one of its inside: each leads there. */
export function DrawnIn({ subject }: { readonly subject: SubjectId }) {
  const document = useDocument((state) => state.document)
  const shown = new Set(diagramsShowing(document, subject))
  const inside = subject.startsWith('element:') ? detailsOf(document, subject as ElementId) : undefined
  return (
    <>
      {inside !== undefined && (
        <p className="flex flex-wrap items-center gap-x-1.5 text-xs text-ink-2">
          <span className="text-ink-3">{t('diagrams.insideShown')}</span>
          <DiagramLink id={inside.id} name={inside.name} />
        </p>
      )}
      {shown.size > 1 && <DrawnInOthers shown={shown} />}
    </>
  )
}

function DrawnInOthers({ shown }: { readonly shown: ReadonlySet<DiagramId> }) {
  const document = useDocument((state) => state.document)
  const here = useSession((state) => state.diagram)
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
            <DiagramLink key={id} id={id} name={name} />
          ),
        )}
    </p>
  )
}

function DiagramLink({ id, name }: { readonly id: DiagramId; readonly name: string }) {
  const editor = useEditor()
  return (
    <button
      type="button"
      aria-label={t('diagrams.goTo', { name })}
      onClick={() => switchDiagram(editor, id)}
      className="min-h-6 font-medium underline decoration-line decoration-2 underline-offset-3 hover:decoration-accent"
    >
      {name}
    </button>
  )
}
