import { centreOf, containsPoint, unionOf } from '../base/geometry.ts'
import { copyDecisions, decisionsToCopy } from '../commands/copy-decisions.ts'
import { pasteSubjects } from '../commands/paste-subjects.ts'
import { t } from '../messages/messages.ts'
import { type Clip, subjectsOfClip } from '../model/clip.ts'
import { tableOf } from '../model/document.ts'
import type { SubjectId } from '../model/tables.ts'
import type { ActionContext } from './action.ts'
import type { SessionState } from './editor.ts'

/** How far copies stand from their originals, in diagram units. */
const offset = 32
/** Copies land on the grid that dragging snaps to. */
const grid = 8

/**
 * Pastes into the diagram in view and selects the copies. Where the originals have decisions in this model,
 * a message offers to bring them along.
 */
export function pasteClip({ editor, shell }: ActionContext, clip: Clip, label: string): void {
  const ids: { [old: string]: SubjectId } = {}
  for (const id of subjectsOfClip(clip)) ids[id] = editor.newId(tableOf(id)) as SubjectId
  const { diagram } = editor.session.getState()
  const pasted = editor.dispatch(
    pasteSubjects,
    { diagram, clip, ...placeFor(clip, editor.session.getState()), ids },
    { label, select: Object.values(ids) },
  )
  if (!pasted.ok) return
  const { decisions, assignments } = decisionsToCopy(editor.document.getState().document, ids)
  const n = new Set([...decisions, ...assignments].map(({ finding }) => finding)).size
  if (n === 0) return
  shell.notify(t('app.pastedDecided', { n }), {
    label: t('app.bringDecisions', { n }),
    run: () => void editor.dispatch(copyDecisions, { ids }, { label: t('app.bringDecisions', { n }) }),
  })
}

/** Beside the originals where that is in view, else in the middle of the view. */
export function placeFor(
  clip: Clip,
  { viewport, canvasSize }: Pick<SessionState, 'viewport' | 'canvasSize'>,
): { readonly dx: number; readonly dy: number } {
  const box = unionOf(clip.placements.filter(({ w, h }) => w > 0 || h > 0))
  if (box === null || canvasSize.w === 0) return { dx: offset, dy: offset }
  const { x, y, zoom } = viewport
  const view = { x: -x / zoom, y: -y / zoom, w: canvasSize.w / zoom, h: canvasSize.h / zoom }
  const beside = { ...box, x: box.x + offset, y: box.y + offset }
  if (containsPoint(view, centreOf(beside))) return { dx: offset, dy: offset }
  const from = centreOf(box)
  const to = centreOf(view)
  const snapped = (distance: number) => Math.round(distance / grid) * grid
  return { dx: snapped(to.x - from.x), dy: snapped(to.y - from.y) }
}
