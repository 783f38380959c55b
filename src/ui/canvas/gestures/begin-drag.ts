import type { Editor } from '../../../app/editor.ts'
import type { Point } from '../../../base/geometry.ts'
import type { FlowId } from '../../../model/tables.ts'
import type { Grip } from '../grips.ts'
import type { Hit } from '../subject-at.ts'
import { beginConnect, beginReconnect } from './begin-connect.ts'
import { beginBend, beginHandle } from './begin-handle.ts'
import { beginLabel } from './begin-label.ts'
import { beginLine } from './begin-line.ts'
import { beginMove } from './begin-move.ts'
import { beginResize } from './begin-resize.ts'
import type { HeldKeys, PointerGesture } from './pointer-gesture.ts'

/** What dragging a subject does: elements and boundaries move, flows are bent, labels are taken elsewhere. */
export function beginDrag(editor: Editor, hit: Hit, from: Point, keys: HeldKeys): PointerGesture | null {
  const { subject, part } = hit
  if (subject.startsWith('flow:')) {
    return part === 'label'
      ? beginLabel(editor, subject as FlowId, from)
      : beginBend(editor, subject as FlowId, from)
  }
  const move = beginMove(editor, subject, keys.altKey)
  return {
    move: (to, held) => move.update(to.x - from.x, to.y - from.y, held),
    end: move.commit,
    cancel: move.cancel,
  }
}

/** What dragging one of the dots around the selection does. */
export function beginGrip(editor: Editor, grip: Grip, from: Point): PointerGesture | null {
  switch (grip.kind) {
    case 'resize':
      return beginResize(editor, grip.subject, grip.handle, from)
    case 'port':
      return beginConnect(editor, grip.element, from)
    case 'handle':
      return beginHandle(editor, grip.flow, grip.handle, from)
    case 'end':
      return beginReconnect(editor, grip.flow, grip.end)
    case 'line':
      return beginLine(editor, grip.boundary, grip.part)
  }
}
