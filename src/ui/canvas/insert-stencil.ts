import type { Editor } from '../../app/editor.ts'
import { type Box, centreOf, inflate, type Point } from '../../base/geometry.ts'
import { addBoundary } from '../../commands/add-boundary.ts'
import { addElement } from '../../commands/add-element.ts'
import { splitFlow } from '../../commands/split-flow.ts'
import { boundsOf } from '../../drawing/diagram-bounds.ts'
import type { ElementBase } from '../../drawing/element-base.ts'
import { placedIn } from '../../drawing/placed.ts'
import { defaultBoundarySize, sizeFor } from '../../drawing/sizes.ts'
import type { Stencil } from '../../engine/pack.ts'
import { t } from '../../messages/messages.ts'
import type { FlowId, SubjectId } from '../../model/tables.ts'
import { announce } from './canvas-state.ts'
import { connectElements } from './connect-elements.ts'
import { freeName } from './free-name.ts'
import { freePlace } from './free-place.ts'
import { connectableOf } from './keyboard-connect.ts'
import { liveDiagramOf } from './live-diagram.ts'
import { snapToGrid } from './snap-move.ts'
import { stencilFor } from './stencil-for.ts'
import { sightAt, subjectAt } from './subject-at.ts'
import { toDiagram } from './viewport.ts'

/**
 * Puts a stencil into the diagram and starts renaming it: an element or boundary with its middle at `at`, or
 * for null at a free place near the middle of the view (a boundary box around the selected elements). A flow
 * connects the two selected elements, or else is what the connect tool draws next.
 */
export function insertStencil(editor: Editor, stencil: Stencil, at: Point | null): void {
  if (editor.document.getState().readOnly !== null) return
  switch (stencil.base) {
    case 'flow':
      armFlow(editor, stencil)
      break
    case 'boundary':
      insertBoundary(editor, stencil, at)
      break
    default:
      insertElement(editor, stencil, stencil.base, at)
  }
}

/** @param place the box itself, or the point around which the usual size is drawn */
export function insertBoundaryBox(
  editor: Editor,
  stencilId: string | null,
  place: { readonly box: Box } | { readonly around: Point },
): void {
  const { w, h } = defaultBoundarySize
  const box = 'box' in place ? place.box : { x: place.around.x - w / 2, y: place.around.y - h / 2, w, h }
  const id = editor.newId('boundary')
  const stencil = stencilFor(editor, 'boundary', stencilId, 'box')
  const { diagram } = editor.session.getState()
  const name = freeName(editor.document.getState().document, stencil.name)
  const rounded = { ...box, x: snapToGrid(box.x), y: snapToGrid(box.y) }
  const result = editor.dispatch(
    addBoundary,
    { id, diagram, stencil: stencil.id, name, shape: 'box', box: rounded },
    { label: t('canvas.add', { name }), select: [id] },
  )
  if (result.ok) startNaming(editor, id, name)
}

/** @param place both ends, or the middle of an upright line of the usual length */
export function insertBoundaryLine(
  editor: Editor,
  stencilId: string | null,
  place: { readonly from: Point; readonly to: Point } | { readonly around: Point },
): void {
  const ends = 'from' in place ? place : uprightLine(place.around)
  const id = editor.newId('boundary')
  const stencil = stencilFor(editor, 'boundary', stencilId, 'line')
  const { diagram } = editor.session.getState()
  const name = freeName(editor.document.getState().document, stencil.name)
  const handle = { x: (ends.from.x + ends.to.x) / 2, y: (ends.from.y + ends.to.y) / 2 }
  const result = editor.dispatch(
    addBoundary,
    { id, diagram, stencil: stencil.id, name, shape: 'line', line: { from: ends.from, handle, to: ends.to } },
    { label: t('canvas.add', { name }), select: [id] },
  )
  if (result.ok) startNaming(editor, id, name)
}

function insertElement(editor: Editor, stencil: Stencil, base: ElementBase, at: Point | null): void {
  const { document } = editor.document.getState()
  const { diagram } = editor.session.getState()
  const id = editor.newId('element')
  const name = base === 'note' ? stencil.name : freeName(document, stencil.name)
  const size = sizeFor(base, name, stencil.name)
  const middle = at ?? freeMiddle(editor, size)
  const place = { x: snapToGrid(middle.x - size.w / 2), y: snapToGrid(middle.y - size.h / 2) }
  const element = { id, diagram, stencil: stencil.id, name, ...place, ...size }
  const flow = at === null ? null : flowBelow(editor, at, stencil)
  const label = t('canvas.add', { name })
  const result =
    flow === null
      ? editor.dispatch(addElement, element, { label, select: [id] })
      : editor.dispatch(splitFlow, { flow, element, second: editor.newId('flow') }, { label, select: [id] })
  if (result.ok) startNaming(editor, id, name)
}

/** The flow on which a part of the system is put down: it is set into that. */
function flowBelow(editor: Editor, at: Point, stencil: Stencil): FlowId | null {
  if (!editor.vocabulary.isPart(stencil.id)) return null
  const { zoom } = editor.session.getState().viewport
  const hit = subjectAt(liveDiagramOf(editor), editor.vocabulary, at, sightAt(zoom))
  return hit?.subject.startsWith('flow:') === true ? (hit.subject as FlowId) : null
}

function insertBoundary(editor: Editor, stencil: Stencil, at: Point | null): void {
  const { document } = editor.document.getState()
  const { diagram, selection } = editor.session.getState()
  if (stencil.shape === 'line') {
    insertBoundaryLine(editor, stencil.id, { around: at ?? freeMiddle(editor, { w: 64, h: 240 }) })
    return
  }
  const chosen = selection.filter((id) => id.startsWith('element:') || id.startsWith('boundary:'))
  const around = at === null && chosen.length > 0 ? boundsOf(document, diagram, chosen) : null
  if (around !== null) insertBoundaryBox(editor, stencil.id, { box: inflate(around, 32) })
  else insertBoundaryBox(editor, stencil.id, { around: at ?? freeMiddle(editor, defaultBoundarySize) })
}

function armFlow(editor: Editor, stencil: Stencil): void {
  const [source, target, more] = connectableOf(editor)
  if (source !== undefined && target !== undefined && more === undefined) {
    connectElements(editor, source, target, stencil.id)
    return
  }
  editor.session.setState({ tool: 'connect', stencil: stencil.id, selection: [] })
  announce(editor, t('canvas.connectArmed', { name: stencil.name }))
}

function freeMiddle(editor: Editor, size: { readonly w: number; readonly h: number }): Point {
  const { viewport, canvasSize, diagram } = editor.session.getState()
  const middle = toDiagram(viewport, canvasSize.w / 2, canvasSize.h / 2)
  const taken = placedIn(editor.document.getState().document, diagram).boxes.values()
  return centreOf(freePlace(middle, size, [...taken]))
}

function startNaming(editor: Editor, id: SubjectId, name: string): void {
  editor.session.setState({ renaming: id, tool: 'select', stencil: null })
  announce(editor, t('canvas.added', { name }))
}

function uprightLine(middle: Point) {
  const x = snapToGrid(middle.x)
  return { from: { x, y: snapToGrid(middle.y - 120) }, to: { x, y: snapToGrid(middle.y + 120) } }
}
