import type { PointerEvent } from 'react'
import type { Editor } from '../../../app/editor.ts'
import type { Point } from '../../../base/geometry.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { leaveGroup, withGroups } from '../arrange/groups.ts'
import { commentsOf } from '../comments/comment-state.ts'
import { placeOnSubject } from '../comments/pin-place.ts'
import { beginConnect } from '../gestures/begin-connect.ts'
import { beginDrag } from '../gestures/begin-drag.ts'
import { beginDraw } from '../gestures/begin-draw.ts'
import { beginMarquee } from '../gestures/begin-marquee.ts'
import { liveDiagramOf } from '../live-diagram.ts'
import { type Hit, isConnectable } from '../subject-at.ts'
import type { PressTracker } from './press.ts'

/** A press while a tool is armed. @returns whether the tool has taken it */
export function pressWithTool(
  editor: Editor,
  tracker: PressTracker,
  event: PointerEvent,
  from: Point,
  hit: Hit | null,
): boolean {
  const { tool } = editor.session.getState()
  switch (tool) {
    case 'connect': {
      if (hit?.part !== 'body' || !isConnectable(liveDiagramOf(editor), editor.vocabulary, hit.subject))
        return true
      const gesture = beginConnect(editor, hit.subject, from)
      tracker.start(event, { gesture, isSticky: true })
      return true
    }
    case 'boundary-box':
    case 'boundary-line': {
      const gesture = beginDraw(editor, tool === 'boundary-box' ? 'draw-box' : 'draw-line', from)
      tracker.start(event, { gesture })
      return true
    }
    case 'comment': {
      const subject = hit?.subject ?? null
      const place = placeOnSubject(liveDiagramOf(editor), subject, from)
      commentsOf(editor).setState({ open: null, draft: { subject, ...place } })
      editor.session.setState({ tool: 'select' })
      // The field of the comment takes the focus: the rest of the press must not take it back.
      event.preventDefault()
      return true
    }
    default:
      return false
  }
}

/** A press on something drawn: selects it, and drags it when the pointer goes on. */
export function pressSubject(
  editor: Editor,
  tracker: PressTracker,
  event: PointerEvent,
  from: Point,
  hit: Hit,
): void {
  const { selection } = editor.session.getState()
  const { subject } = hit
  const wasSelected = selection.includes(subject)
  const adding = event.shiftKey || event.ctrlKey || event.metaKey
  leaveGroup(editor, subject)
  const together = withGroups(editor, [subject])
  const select = (ids: readonly SubjectId[]) => editor.session.setState({ selection: ids })
  if (adding) {
    const others = selection.filter((id) => !together.includes(id))
    select(wasSelected ? others : [...others, ...together])
  } else if (!wasSelected) select(together)
  const isReadOnly = editor.document.getState().readOnly !== null
  tracker.start(event, {
    begin: isReadOnly ? null : () => beginDrag(editor, hit, from, tracker.keys()),
    onClick: !adding && wasSelected && selection.length > together.length ? () => select(together) : null,
  })
}

/** A press on nothing: a marquee, or an end to the selection. A finger moves the view instead. */
export function pressNothing(editor: Editor, tracker: PressTracker, event: PointerEvent, from: Point): void {
  leaveGroup(editor, null)
  tracker.start(event, {
    begin: event.pointerType === 'touch' ? null : () => beginMarquee(editor, from, event.shiftKey),
    onClick: event.shiftKey ? null : () => editor.session.setState({ selection: [] }),
  })
}
