import { centreOf, containsPoint } from '../../base/geometry.ts'
import { addDiagram, type NewPlacement } from '../../commands/add-diagram.ts'
import { placedIn } from '../../drawing/placed.ts'
import { t } from '../../messages/messages.ts'
import { diagramsInOrder } from '../../model/diagrams-in-order.ts'
import type { list } from '../../model/document.ts'
import type { ArchitectureView } from '../../model/records/diagram.ts'
import type { DiagramId, ElementId, SubjectId } from '../../model/tables.ts'
import type { ActionContext } from '../action.ts'
import { switchDiagram } from '../switch-diagram.ts'
import { viewKeys } from './view-keys.ts'
import { viewSubjects } from './view-subjects.ts'

/**
 * Goes to the diagram that is an architecture view, or makes it: with the elements that the view is about, where they
 * stand now, and the boundaries around them. From then on it has placements of its own.
 */
export function addView({ editor, shell }: ActionContext, view: ArchitectureView): void {
  const { document } = editor.document.getState()
  const known = diagramsInOrder(document).find((diagram) => diagram.view === view)
  if (known !== undefined) {
    switchDiagram(editor, known.id)
    return
  }
  const placements = placementsOf(editor, viewSubjects(editor, view))
  const id = editor.newId('diagram')
  const name = t(viewKeys[view])
  editor.dispatch(
    addDiagram,
    { id, name, view, placements },
    { label: t('diagrams.addView', { name }), show: id, select: [] },
  )
  const n = placements.filter(({ subject }) => subject.startsWith('element:')).length
  shell.notify(n === 0 ? t('diagrams.viewEmpty', { name }) : t('diagrams.viewMade', { name, n }))
}

/** Each as it stands in the first diagram that shows it; diagrams after the first stand to the right of it. */
function placementsOf(
  editor: ActionContext['editor'],
  wanted: ReadonlySet<ElementId>,
): readonly NewPlacement[] {
  const { document } = editor.document.getState()
  const found = new Map<SubjectId, NewPlacement>()
  let left = 0
  for (const { id, view } of diagramsInOrder(document)) {
    if (view) continue
    const taken = placementsFrom(document, id, wanted, found)
    const [first] = taken
    if (first === undefined) continue
    const from = Math.min(...taken.map(({ x }) => x))
    const dx = found.size === 0 ? 0 : left - from
    for (const place of taken) found.set(place.subject, shifted(place, dx))
    left = Math.max(...[...found.values()].map(({ x, w }) => x + w)) + gap
  }
  return [...found.values()]
}

function placementsFrom(
  document: Parameters<typeof list>[0],
  diagram: DiagramId,
  wanted: ReadonlySet<ElementId>,
  known: ReadonlyMap<SubjectId, NewPlacement>,
): readonly NewPlacement[] {
  const { elements, boundaries } = placedIn(document, diagram)
  const mine = elements.filter(({ element }) => wanted.has(element.id) && !known.has(element.id))
  if (mine.length === 0) return []
  const around = boundaries.filter(
    ({ boundary, placement }) =>
      !known.has(boundary.id) &&
      (placement.line !== null ||
        mine.some((element) => containsPoint(placement, centreOf(element.placement)))),
  )
  return [...around, ...mine].map(({ placement: { subject, x, y, w, h, line } }) => ({
    ...{ subject, x, y, w, h, line },
  }))
}

function shifted(place: NewPlacement, dx: number): NewPlacement {
  const { line } = place
  const moved = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: x + dx, y })
  if (line === null) return { ...place, x: place.x + dx }
  return {
    ...place,
    line: { from: moved(line.from), handle: moved(line.handle), to: moved(line.to) },
  }
}

/** Diagram units between what comes from different diagrams. */
const gap = 160
