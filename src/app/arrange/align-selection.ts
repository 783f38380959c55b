import type { Box } from '../../base/geometry.ts'
import { placeSubjects, type SubjectPlace } from '../../commands/place-subjects.ts'
import { placedIn } from '../../drawing/placed.ts'
import type { Aligned } from '../../layout/align.ts'
import { movedSubjects, shiftPlacements } from '../../layout/move-subjects.ts'
import { describeRefusal } from '../../messages/describe-errors.ts'
import { t } from '../../messages/messages.ts'
import { lockedIn } from '../../model/locked-subjects.ts'
import type { SubjectId } from '../../model/tables.ts'
import type { ActionContext } from '../action.ts'

export type Rearrange = (
  boxes: readonly Aligned<SubjectId>[],
  isFixed: (id: SubjectId) => boolean,
) => readonly Aligned<SubjectId>[]

/**
 * What of the selection is aligned: elements and boundary boxes, but not what stands in a selected box: that moves
 * with the box.
 */
export function alignable({ editor }: Pick<ActionContext, 'editor'>): readonly Aligned<SubjectId>[] {
  const { diagram, selection } = editor.session.getState()
  const { document } = editor.document.getState()
  const { placements } = placedIn(document, diagram)
  const carried = new Set<SubjectId>()
  for (const id of selection) {
    if (!id.startsWith('boundary:')) continue
    for (const inner of movedSubjects(document, diagram, [id], false)) if (inner !== id) carried.add(inner)
  }
  return selection.flatMap((item) => {
    const placement = placements.get(item)
    if (placement === undefined || placement.line !== null || item.startsWith('flow:') || carried.has(item))
      return []
    const { x, y, w, h } = placement
    return [{ item, box: { x, y, w, h } }]
  })
}

/** Moves or resizes the selection in one step; says so when there is nothing to do. Boxes bring their content. */
export function alignSelection({ editor, shell }: ActionContext, label: string, rearrange: Rearrange): void {
  const { diagram } = editor.session.getState()
  const { document } = editor.document.getState()
  const locked = lockedIn(document, diagram)
  const boxes = alignable({ editor })
  const before = new Map<SubjectId, Box>(boxes.map(({ item, box }) => [item, box]))
  const moved = rearrange(boxes, (id) => locked.has(id))
  const places = new Map<SubjectId, SubjectPlace>()
  for (const { item, box } of moved) {
    const old = before.get(item)
    if (old === undefined) continue
    const isResized = old.w !== box.w || old.h !== box.h
    const carried = isResized ? new Set([item]) : movedSubjects(document, diagram, [item], false)
    for (const [subject, patch] of shiftPlacements(
      document,
      diagram,
      carried,
      box.x - old.x,
      box.y - old.y,
    )) {
      places.set(subject, { subject, ...patch })
    }
    if (isResized) places.set(item, { subject: item, ...box })
  }
  if (places.size === 0) {
    shell.notify(t('arrange.alreadySo'))
    return
  }
  const done = editor.dispatch(placeSubjects, { diagram, placements: [...places.values()] }, { label })
  if (!done.ok) shell.notify(describeRefusal(done.error))
}
