import type { Editor } from '../../../app/editor.ts'
import type { Point } from '../../../base/geometry.ts'
import { canvasOf } from '../canvas-state.ts'
import type { HeldKeys, PointerGesture } from '../gestures/pointer-gesture.ts'
import { pointerInDiagram } from '../viewport.ts'
import { createAutoPan } from './auto-pan.ts'

/** What a press may become. */
export interface Press {
  /** Makes the gesture when the pointer has gone far enough; null when there is none. */
  readonly begin?: (() => PointerGesture | null) | null
  /** A gesture that has begun with the press. */
  readonly gesture?: PointerGesture | null
  /** When the pointer is let go before it has gone far. */
  readonly onClick?: (() => void) | null
  /** Goes on after the release, until the next press: connecting by two clicks. */
  readonly isSticky?: boolean
}

export interface PressTracker {
  /** Where a pointer is, in diagram units. */
  readonly at: (event: Positioned) => Point | null
  readonly start: (event: Positioned & HeldKeys, press: Press) => void
  readonly isPressed: () => boolean
  /** The gesture that waits for a second press; null when none does. */
  readonly sticky: () => PointerGesture | null
  /** Ends the gesture in progress and puts back what it did. @returns whether there was one */
  readonly cancel: () => boolean
  readonly keys: () => HeldKeys
}

export interface Positioned {
  readonly clientX: number
  readonly clientY: number
}

/** The pointer must go this far, in CSS pixels, before a press becomes a drag. */
const dragThreshold = 3
/** And this far before the view begins to move at an edge, or grabbing what stands there would start it. */
const panThreshold = 24

/** Follows the pointer from press to release, wherever it goes, and the view to where it points. */
export function createPressTracker(editor: Editor): PressTracker {
  const canvas = canvasOf(editor)
  let press: (Press & { readonly from: Positioned; gesture: PointerGesture | null }) | null = null
  let last: (Positioned & HeldKeys) | null = null
  const autoPan = createAutoPan(editor, () => {
    const to = last === null ? null : at(last)
    if (to !== null && last !== null) press?.gesture?.move(to, last)
  })

  function at(event: Positioned): Point | null {
    const { surface } = canvas.getState()
    return surface === null ? null : pointerInDiagram(surface, editor.session.getState().viewport, event)
  }

  function stop(): void {
    press = null
    autoPan.stop()
    window.removeEventListener('pointermove', onMove)
    window.removeEventListener('pointerup', onUp)
    window.removeEventListener('pointercancel', cancel)
  }

  function cancel(): boolean {
    const gesture = press?.gesture ?? null
    stop()
    gesture?.cancel()
    return gesture !== null
  }

  function onMove(event: PointerEvent): void {
    const to = at(event)
    if (press === null || to === null || !event.isPrimary) return
    last = event
    if (press.gesture === null) {
      if (distance(press.from, event) <= dragThreshold) return
      press.gesture = press.begin?.() ?? null
    }
    if (press.gesture === null) return
    if (distance(press.from, event) > panThreshold) autoPan.follow(event)
    press.gesture.move(to, event)
  }

  function onUp(event: PointerEvent): void {
    if (press === null || !event.isPrimary) return
    const { gesture, onClick, isSticky, from } = press
    if (isSticky === true && distance(from, event) <= dragThreshold) return
    stop()
    if (gesture !== null) gesture.end()
    else onClick?.()
  }

  return {
    at,
    start: (event, next) => {
      stop()
      last = event
      press = { ...next, from: event, gesture: next.gesture ?? null }
      window.addEventListener('pointermove', onMove)
      window.addEventListener('pointerup', onUp)
      window.addEventListener('pointercancel', cancel)
    },
    isPressed: () => press !== null,
    sticky: () => (press?.isSticky === true ? press.gesture : null),
    cancel,
    keys: () => last ?? { shiftKey: false, altKey: false },
  }
}

function distance(a: Positioned, b: Positioned): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
}
