import { diagramsInOrder } from '../model/diagrams-in-order.ts'
import { diagramsShowing, drawnSubjects } from '../model/drawn-subjects.ts'
import type { DiagramId, SubjectId } from '../model/tables.ts'
import type { Editor, SessionState } from './editor.ts'
import { afterResize, fitDiagram } from './viewport.ts'

type Switchable = Pick<Editor, 'document' | 'session'>

/**
 * Shows another diagram, as it was left the last time, or all of it the first time. What is selected stays so
 * where the other diagram shows it too.
 */
export function switchDiagram({ document: store, session }: Switchable, diagram: DiagramId): void {
  const before = session.getState()
  if (before.diagram === diagram) return
  const { document } = store.getState()
  const views = viewsOf(session)
  views.set(before.diagram, { viewport: before.viewport, canvasSize: before.canvasSize })
  const drawn = drawnSubjects(document, diagram)
  const stays = (id: SubjectId) => drawn.has(id)
  session.setState({
    diagram,
    selection: before.selection.filter(stays),
    highlight: before.highlight.some(stays) ? before.highlight : [],
    renaming: null,
    pointer: null,
    viewport: viewportFor(),
  })

  function viewportFor(): SessionState['viewport'] {
    const { canvasSize } = before
    const fitIn = (size: typeof canvasSize) => fitDiagram(document, diagram, size)
    const known = views.get(diagram)
    if (known !== undefined) return afterResize(known.viewport, fitIn, known.canvasSize, canvasSize)
    return (canvasSize.w === 0 ? null : fitIn(canvasSize)) ?? { x: 0, y: 0, zoom: 1 }
  }
}

/** Goes to the diagram that is `step` further in the list; past its end it begins again. */
export function stepDiagram(editor: Switchable, step: 1 | -1): void {
  const diagrams = diagramsInOrder(editor.document.getState().document)
  const { diagram } = editor.session.getState()
  const at = diagrams.findIndex(({ id }) => id === diagram)
  const next = diagrams[(at + step + diagrams.length) % diagrams.length]
  if (next !== undefined) switchDiagram(editor, next.id)
}

/** Goes to a diagram that shows these subjects, the most of them if none shows all; stays where it is as good. */
export function switchToSubjects(editor: Switchable, subjects: readonly SubjectId[]): void {
  const { document } = editor.document.getState()
  const { diagram } = editor.session.getState()
  const shown = (id: DiagramId) => {
    const drawn = drawnSubjects(document, id)
    return subjects.filter((subject) => drawn.has(subject)).length
  }
  let best = { id: diagram, count: shown(diagram) }
  if (best.count === subjects.length) return
  const candidates = new Set(subjects.slice(0, maxAsked).flatMap((id) => diagramsShowing(document, id)))
  for (const { id } of diagramsInOrder(document)) {
    if (!candidates.has(id)) continue
    const count = shown(id)
    if (count > best.count) best = { id, count }
  }
  switchDiagram(editor, best.id)
}

/** So many subjects say where to look; thousands would only take longer. */
const maxAsked = 50

interface KnownView {
  readonly viewport: SessionState['viewport']
  readonly canvasSize: SessionState['canvasSize']
}

const known = new WeakMap<object, Map<DiagramId, KnownView>>()

/** How each diagram of an open model was left. */
function viewsOf(session: Switchable['session']): Map<DiagramId, KnownView> {
  const views = known.get(session) ?? new Map<DiagramId, KnownView>()
  known.set(session, views)
  return views
}
