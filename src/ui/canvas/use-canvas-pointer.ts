import { type PointerEvent, useEffect, useMemo } from 'react'
import type { Editor } from '../../app/editor.ts'
import type { Point } from '../../base/geometry.ts'
import type { FlowId, SubjectId } from '../../model/tables.ts'
import { enterGroup, withGroups } from './arrange/groups.ts'
import { canvasOf } from './canvas-state.ts'
import { beginGrip } from './gestures/begin-drag.ts'
import { resetShape } from './gestures/begin-label.ts'
import { beginLasso } from './gestures/begin-lasso.ts'
import type { Grip } from './grips.ts'
import { liveDiagramOf } from './live-diagram.ts'
import { hoveredAt } from './pointer/hovered-at.ts'
import { createPressTracker, type Positioned } from './pointer/press.ts'
import { pressNothing, pressSubject, pressWithTool } from './pointer/press-canvas.ts'
import { type Hit, sightAt, subjectAt } from './subject-at.ts'

export interface CanvasPointer {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerLeave: () => void
  readonly onDoubleClick: (event: Targeted) => void
  /** Selects what the menu is opened on, unless it is part of the selection. */
  readonly onContextMenu: (event: Targeted) => void
  /** A finger that drags something does not move the view. */
  readonly onTouchStart: (event: TouchLike) => void
  readonly onGrip: (grip: Grip, event: PointerEvent) => void
  /** Puts back what the gesture in progress did. @returns whether there was one */
  readonly cancel: () => boolean
}

interface Targeted extends Positioned {
  readonly target: EventTarget | null
}

interface TouchLike {
  readonly touches: { readonly length: number }
  readonly stopPropagation: () => void
}

/** Turns presses, drags and double clicks into selection and gestures, by hit-testing the live diagram. */
export function useCanvasPointer(editor: Editor): CanvasPointer {
  const pointer = useMemo(() => createPointer(editor), [editor])
  useEffect(() => () => void pointer.cancel(), [pointer])
  return pointer
}

function createPointer(editor: Editor): CanvasPointer {
  const canvas = canvasOf(editor)
  const tracker = createPressTracker(editor)
  let isDraggedByTouch = false

  const hitAt = (point: Point): Hit | null => {
    const { zoom } = editor.session.getState().viewport
    return subjectAt(liveDiagramOf(editor), editor.vocabulary, point, sightAt(zoom))
  }
  const hitBy = (event: { readonly target: EventTarget | null }, point: Point): Hit | null =>
    badgeOf(event.target) ?? hitAt(point)
  const isReadOnly = () => editor.document.getState().readOnly !== null

  return {
    onPointerDown: (event) => {
      // A second finger: two of them move and zoom the view.
      if (!event.isPrimary) tracker.cancel()
      const from = tracker.at(event)
      if (event.button !== 0 || !event.isPrimary || from === null || isControl(event.target)) return
      isDraggedByTouch = false
      const waiting = tracker.sticky()
      if (waiting !== null) {
        // It ends with the release: a field that opened now would lose the focus to the rest of this press.
        waiting.move(from, event)
        tracker.start(event, { gesture: waiting })
        return
      }
      if (editor.session.getState().tool === 'pan' || canvas.getState().isPanning) return
      const hit = hitBy(event, from)
      isDraggedByTouch = event.pointerType === 'touch' && hit !== null
      if (editor.session.getState().tool === 'lasso') {
        tracker.start(event, { gesture: beginLasso(editor, from, event.shiftKey) })
        return
      }
      if (!isReadOnly() && pressWithTool(editor, tracker, event, from, hit)) return
      if (hit !== null) pressSubject(editor, tracker, event, from, hit)
      else pressNothing(editor, tracker, event, from)
    },
    onPointerMove: (event) => {
      const point = tracker.at(event)
      editor.session.setState({ pointer: point })
      if (tracker.isPressed() || point === null || event.buttons !== 0) return
      const hover = isControl(event.target) ? null : hoveredAt(editor, hitAt(point), point)
      if (hover !== canvas.getState().hover) canvas.setState({ hover })
    },
    onPointerLeave: () => {
      editor.session.setState({ pointer: null })
      canvas.setState({ hover: null })
    },
    onTouchStart: (event) => {
      if (isDraggedByTouch && event.touches.length === 1) event.stopPropagation()
    },
    onDoubleClick: (event) => {
      const point = tracker.at(event)
      if (point === null || isControl(event.target) || isReadOnly()) return
      const hit = hitBy(event, point)
      if (hit === null) return
      if (hit.subject.startsWith('flow:') && hit.part === 'line' && isShaped(hit.subject)) {
        resetShape(editor, hit.subject as FlowId)
        return
      }
      if (enterGroup(editor, hit.subject)) editor.session.setState({ selection: [hit.subject] })
      else editor.session.setState({ selection: [hit.subject], renaming: hit.subject })
    },
    onContextMenu: (event) => {
      tracker.cancel()
      const point = tracker.at(event)
      if (point === null || isControl(event.target)) return
      const { selection } = editor.session.getState()
      const subject = hitBy(event, point)?.subject ?? null
      if (subject === null) editor.session.setState({ selection: [], pointer: point })
      else if (!selection.includes(subject))
        editor.session.setState({ selection: withGroups(editor, [subject]), pointer: point })
    },
    onGrip: (grip, event) => {
      const from = tracker.at(event)
      if (event.button !== 0 || !event.isPrimary || from === null) return
      event.stopPropagation()
      isDraggedByTouch = event.pointerType === 'touch'
      tracker.start(event, { begin: () => beginGrip(editor, grip, from) })
    },
    cancel: tracker.cancel,
  }

  function isShaped(flow: SubjectId): boolean {
    const placement = liveDiagramOf(editor).placed.placements.get(flow)
    return (
      placement !== undefined &&
      (placement.via !== null || placement.waypoints !== undefined || placement.label !== null)
    )
  }
}

/** Toolbars and fields that lie on the canvas handle their own pointer. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-canvas-control]') !== null
}

/** The subject whose threat badge was pressed: badges stand out over the shape that they belong to. */
function badgeOf(target: EventTarget | null): Hit | null {
  if (!(target instanceof Element)) return null
  const id = target.closest('.badge')?.closest('[data-id]')?.getAttribute('data-id')
  return id ? { subject: id as SubjectId, part: id.startsWith('flow:') ? 'label' : 'body' } : null
}
