import type { NodeChange, NodePositionChange } from '@xyflow/react'
import type { Editor } from '../../app/editor.ts'
import type { Point } from '../../base/geometry.ts'
import { placedIn } from '../../drawing/placed.ts'
import type { SubjectId } from '../../model/tables.ts'
import { beginMove, type MoveGesture } from './gestures/begin-move.ts'
import type { CanvasNode } from './project.ts'

export interface NodeChangeTranslator {
  readonly apply: (changes: readonly NodeChange<CanvasNode>[]) => void
  /** Puts everything back; the rest of the running drag is ignored. @returns whether there was one */
  readonly cancel: () => boolean
}

/**
 * The one place that reads React Flow's changes. Of a drag it takes how far the dragged node wants to go; what
 * moves with it, where it snaps and what is committed is decided from document and session. React Flow's own
 * measuring and selecting is ignored: sizes are ours, and its store only knows the nodes it was given.
 * @param pressed what the pointer was pressed on, by our own hit test; nothing else is dragged
 * @param withAlt whether Alt is held now: a boundary then moves without its content
 */
export function createNodeChangeTranslator(
  editor: Editor,
  pressed: () => SubjectId | null,
  withAlt: () => boolean,
): NodeChangeTranslator {
  let move: { readonly node: string; readonly start: Point; readonly gesture: MoveGesture } | null = null
  let cancelled = false

  function dragTo(change: NodePositionChange): void {
    if (cancelled || change.position === undefined) return
    move ??= start(change.id as SubjectId)
    if (move === null) return
    move.gesture.update(change.position.x - move.start.x, change.position.y - move.start.y)
  }

  function start(node: SubjectId): typeof move {
    const placement = placed(editor, node)
    if (placement === undefined || pressed() !== node || editor.document.getState().readOnly !== null)
      return null
    return { node, start: { x: placement.x, y: placement.y }, gesture: beginMove(editor, node, withAlt()) }
  }

  return {
    apply: (changes) => {
      for (const change of changes) {
        if (change.type !== 'position') continue
        if (change.dragging === true) dragTo(change)
        else {
          if (!cancelled) move?.gesture.commit()
          move = null
          cancelled = false
        }
      }
    },
    cancel: () => {
      if (move === null) return false
      move.gesture.cancel()
      move = null
      cancelled = true
      return true
    },
  }
}

function placed(editor: Editor, subject: SubjectId) {
  const { document } = editor.document.getState()
  return placedIn(document, editor.session.getState().diagram).placements.get(subject)
}
