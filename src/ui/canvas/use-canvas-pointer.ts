import { type PointerEvent, useEffect, useMemo } from 'react'
import type { Editor } from '../../app/editor.ts'
import type { Point } from '../../base/geometry.ts'
import type { BoundaryId, FlowId, SubjectId } from '../../model/tables.ts'
import { canvasOf } from './canvas-state.ts'
import { beginConnect, beginReconnect } from './gestures/begin-connect.ts'
import { beginDraw } from './gestures/begin-draw.ts'
import { beginLine } from './gestures/begin-line.ts'
import { beginMarquee } from './gestures/begin-marquee.ts'
import { beginMove } from './gestures/begin-move.ts'
import { beginResize } from './gestures/begin-resize.ts'
import { beginShape, resetShape } from './gestures/begin-shape.ts'
import type { HeldKeys, PointerGesture } from './gestures/pointer-gesture.ts'
import type { Grip } from './grips.ts'
import { liveDiagramOf } from './live-diagram.ts'
import { type Hit, subjectAt } from './subject-at.ts'
import { pointerInDiagram } from './viewport.ts'

/** The pointer must go this far, in CSS pixels, before a press becomes a drag. */
const dragThreshold = 3

export interface CanvasPointer {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerLeave: () => void
  readonly onDoubleClick: (event: Positioned) => void
  /** Selects what the menu is opened on, unless it is part of the selection. */
  readonly onContextMenu: (event: Positioned) => void
  readonly onGrip: (grip: Grip, event: PointerEvent) => void
  /** Element or box boundary that was pressed: React Flow drags that one and no other. */
  readonly pressed: () => SubjectId | null
  readonly altKey: () => boolean
  /** Puts back what the gesture in progress did. @returns whether there was one */
  readonly cancel: () => boolean
}

interface Positioned {
  readonly clientX: number
  readonly clientY: number
  readonly target: EventTarget | null
}

/** Turns presses, drags and double clicks into selection and gestures, by hit-testing the live diagram. */
export function useCanvasPointer(editor: Editor): CanvasPointer {
  const pointer = useMemo(() => createPointer(editor), [editor])
  useEffect(() => pointer.stop, [pointer])
  return pointer
}

interface Press {
  readonly from: Point
  readonly fromClient: Point
  /** Made when the pointer has gone far enough. */
  readonly begin: (() => PointerGesture | null) | null
  gesture: PointerGesture | null
  readonly onClick: (() => void) | null
  /** Goes on after the release, until the next press: connecting by two clicks. */
  readonly isSticky: boolean
}

function createPointer(editor: Editor): CanvasPointer & { readonly stop: () => void } {
  const canvas = canvasOf(editor)
  let press: Press | null = null
  let pressedSubject: SubjectId | null = null
  let keys: HeldKeys = { shiftKey: false, altKey: false }

  const at = (event: { clientX: number; clientY: number }): Point | null => {
    const { surface } = canvas.getState()
    return surface === null ? null : pointerInDiagram(surface, editor.session.getState().viewport, event)
  }
  const hitAt = (point: Point): Hit | null => subjectAt(liveDiagramOf(editor), editor.vocabulary, point)
  const hitBy = (event: Positioned, point: Point): Hit | null => badgeOf(event.target) ?? hitAt(point)

  function start(event: PointerEvent, parts: Partial<Press> & Pick<Press, 'from'>): void {
    stop()
    press = {
      fromClient: { x: event.clientX, y: event.clientY },
      begin: null,
      gesture: null,
      onClick: null,
      isSticky: false,
      ...parts,
    }
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', onCancel)
  }

  function stop(): void {
    press = null
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', onCancel)
  }

  function onMove(event: globalThis.PointerEvent): void {
    keys = event
    const to = at(event)
    if (press === null || to === null) return
    if (press.gesture === null) {
      if (press.begin === null || !isFar(press.fromClient, event)) return
      press.gesture = press.begin()
    }
    press.gesture?.move(to, event)
  }

  function onUp(event: globalThis.PointerEvent): void {
    pressedSubject = null
    if (press === null) return
    const { gesture, onClick, isSticky, fromClient } = press
    if (isSticky && !isFar(fromClient, event)) return
    stop()
    if (gesture !== null) gesture.end()
    else onClick?.()
  }

  function onCancel(): void {
    cancel()
  }

  function cancel(): boolean {
    const gesture = press?.gesture ?? null
    stop()
    gesture?.cancel()
    return gesture !== null
  }

  function pressWithTool(event: PointerEvent, from: Point): boolean {
    const { tool } = editor.session.getState()
    if (tool === 'connect') {
      const hit = hitAt(from)
      if (hit === null || hit.part !== 'body') return true
      start(event, {
        from,
        gesture: beginConnect(editor, hit.subject as `element:${string}`, from),
        isSticky: true,
      })
      return true
    }
    if (tool !== 'boundary-box' && tool !== 'boundary-line') return false
    const gesture = beginDraw(editor, tool === 'boundary-box' ? 'draw-box' : 'draw-line', from)
    start(event, { from, gesture })
    return true
  }

  function pressSubject(event: PointerEvent, from: Point, hit: Hit): void {
    const { selection } = editor.session.getState()
    const { subject } = hit
    const wasSelected = selection.includes(subject)
    const adding = event.shiftKey || event.ctrlKey || event.metaKey
    const select = (ids: readonly SubjectId[]) => editor.session.setState({ selection: ids })
    if (adding) select(wasSelected ? selection.filter((id) => id !== subject) : [...selection, subject])
    else if (!wasSelected) select([subject])
    const isReadOnly = editor.document.getState().readOnly !== null
    // React Flow drags what is a node of its own; flows and boundary lines are ours.
    start(event, {
      from,
      begin: isReadOnly ? null : () => beginDrag(hit, from),
      onClick: !adding && wasSelected ? () => select([subject]) : null,
    })
    pressedSubject = subject
  }

  function beginDrag(hit: Hit, from: Point): PointerGesture | null {
    const { subject, part } = hit
    if (subject.startsWith('flow:')) {
      return beginShape(editor, subject as FlowId, part === 'label' ? 'label' : 'via', from)
    }
    const { document } = editor.document.getState()
    const boundary = document.tables.boundary[subject as BoundaryId]
    if (boundary?.shape !== 'line') return null
    const move = beginMove(editor, subject, keys.altKey)
    return {
      move: (to) => move.update(to.x - from.x, to.y - from.y),
      end: move.commit,
      cancel: move.cancel,
    }
  }

  function beginGrip(grip: Grip, from: Point): PointerGesture | null {
    switch (grip.kind) {
      case 'resize':
        return beginResize(editor, grip.subject, grip.handle, from)
      case 'port':
        return beginConnect(editor, grip.element, from)
      case 'via':
        return beginShape(editor, grip.flow, 'via', from)
      case 'end':
        return beginReconnect(editor, grip.flow, grip.end)
      case 'line':
        return beginLine(editor, grip.boundary, grip.part)
    }
  }

  return {
    onPointerDown: (event) => {
      const from = at(event)
      if (event.button !== 0 || from === null || isControl(event.target)) return
      keys = event
      if (press?.isSticky === true) {
        // It ends with the release: a field that opened now would lose the focus to the rest of this press.
        const { gesture } = press
        gesture?.move(from, event)
        start(event, { from, gesture })
        return
      }
      const { tool } = editor.session.getState()
      if (tool === 'pan' || canvas.getState().isPanning) return
      if (editor.document.getState().readOnly === null && pressWithTool(event, from)) return
      const hit = hitBy(event, from)
      if (hit !== null) {
        pressSubject(event, from, hit)
        return
      }
      start(event, {
        from,
        begin: () => beginMarquee(editor, from, event.shiftKey),
        onClick: event.shiftKey ? null : () => editor.session.setState({ selection: [] }),
      })
    },
    onPointerMove: (event) => {
      const point = at(event)
      editor.session.setState({ pointer: point })
      if (press !== null || point === null || event.buttons !== 0) return
      const hover = isControl(event.target) ? null : hoveredAt(hitAt(point), point)
      if (hover !== canvas.getState().hover) canvas.setState({ hover })
    },
    onPointerLeave: () => {
      editor.session.setState({ pointer: null })
      canvas.setState({ hover: null })
    },
    onDoubleClick: (event) => {
      const point = at(event)
      if (point === null || isControl(event.target)) return
      if (editor.document.getState().readOnly !== null) return
      const hit = hitBy(event, point)
      if (hit === null) return
      if (hit.subject.startsWith('flow:') && hit.part === 'line' && isShaped(hit.subject)) {
        resetShape(editor, hit.subject as FlowId)
        return
      }
      editor.session.setState({ selection: [hit.subject], renaming: hit.subject })
    },
    onContextMenu: (event) => {
      cancel()
      const point = at(event)
      if (point === null || isControl(event.target)) return
      const hit = hitBy(event, point)
      const { selection } = editor.session.getState()
      // The menu key opens it for what has the focus, wherever its middle lies.
      const subject = hit?.subject ?? null
      if (subject === null) editor.session.setState({ selection: [], pointer: point })
      else if (!selection.includes(subject)) editor.session.setState({ selection: [subject], pointer: point })
    },
    onGrip: (grip, event) => {
      const from = at(event)
      if (event.button !== 0 || from === null) return
      event.stopPropagation()
      keys = event
      start(event, { from, begin: () => beginGrip(grip, from) })
    },
    pressed: () => pressedSubject,
    altKey: () => keys.altKey,
    cancel,
    stop,
  }

  /** Ports stand outside of their element; on the way to them it stays hovered. */
  function hoveredAt(hit: Hit | null, point: Point): SubjectId | null {
    if (hit !== null) return hit.subject
    const before = canvas.getState().hover
    const box = before === null ? undefined : liveDiagramOf(editor).placed.boxes.get(before)
    if (box === undefined) return null
    const margin = 30 / editor.session.getState().viewport.zoom
    const near =
      point.x > box.x - margin &&
      point.x < box.x + box.w + margin &&
      point.y > box.y - margin &&
      point.y < box.y + box.h + margin
    return near ? before : null
  }

  function isShaped(flow: SubjectId): boolean {
    const placement = liveDiagramOf(editor).placed.placements.get(flow)
    return placement !== undefined && (placement.via !== null || placement.label !== null)
  }
}

function isFar(from: Point, event: { clientX: number; clientY: number }): boolean {
  return Math.hypot(event.clientX - from.x, event.clientY - from.y) > dragThreshold
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
