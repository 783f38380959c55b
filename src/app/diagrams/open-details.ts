import { addDiagram } from '../../commands/add-diagram.ts'
import { placedIn } from '../../drawing/placed.ts'
import { t } from '../../messages/messages.ts'
import { detailsOf } from '../../model/diagram-details.ts'
import { get, list } from '../../model/document.ts'
import type { ElementId } from '../../model/tables.ts'
import type { Editor } from '../editor.ts'
import { switchDiagram } from '../switch-diagram.ts'

/** The one process that is selected; null for anything else. */
export function selectedProcess({ session, document, vocabulary }: Editor): ElementId | null {
  const { selection } = session.getState()
  const [id] = selection
  if (selection.length !== 1 || id === undefined) return null
  const element = get(document.getState().document, 'element', id)
  if (element === undefined || vocabulary.baseOf(element.stencil) !== 'process') return null
  return element.id
}

/**
 * Goes to the inside of a process. Where nobody drew it yet, a diagram is made for it, with what the process exchanges
 * data with standing around the place for the inside.
 */
export function openDetails(editor: Editor, process: ElementId): void {
  const { document } = editor.document.getState()
  const known = detailsOf(document, process)
  if (known !== undefined) {
    switchDiagram(editor, known.id)
    return
  }
  const name = get(document, 'element', process)?.name.trim() ?? ''
  const id = editor.newId('diagram')
  editor.dispatch(
    addDiagram,
    {
      ...{ id, details: process, placements: surroundings(editor, process) },
      name: t('diagrams.insideOf', { name: name === '' ? t('app.untitled') : name }),
    },
    { label: t('diagrams.drawInside'), show: id, select: [] },
  )
}

/** What is at the other ends of its flows, as it stands here, moved apart to leave room in the middle. */
function surroundings(editor: Editor, process: ElementId) {
  const { document } = editor.document.getState()
  const { placements } = placedIn(document, editor.session.getState().diagram)
  const centre = placements.get(process)
  const others = new Set<ElementId>()
  for (const { source, target } of list(document, 'flow')) {
    if (source === process && target !== process) others.add(target)
    if (target === process && source !== process) others.add(source)
  }
  return [...others].flatMap((subject) => {
    const place = placements.get(subject)
    if (place === undefined || centre === undefined) return []
    const [dx, dy] = [place.x - centre.x, place.y - centre.y]
    const away = Math.max(1, roomForInside / Math.max(1, Math.hypot(dx, dy)))
    return [{ subject, x: dx * away, y: dy * away, w: place.w, h: place.h, line: null }]
  })
}

/** Diagram units from the middle to the nearest neighbour: four elements fit between. */
const roomForInside = 420
