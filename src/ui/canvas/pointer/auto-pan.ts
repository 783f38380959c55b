import type { Editor } from '../../../app/editor.ts'
import type { Point } from '../../../base/geometry.ts'
import { canvasOf } from '../canvas-state.ts'

export interface AutoPan {
  /** Moves the view for as long as the pointer is near an edge of the canvas or beyond. */
  readonly follow: (pointer: { readonly clientX: number; readonly clientY: number }) => void
  readonly stop: () => void
}

/** How near to an edge the view begins to move, and how fast it goes at most, in CSS pixels and per frame. */
const edge = 32
const fastest = 16

/** @param onPan called after every step: what is dragged has to follow the view */
export function createAutoPan(editor: Editor, onPan: () => void): AutoPan {
  let speed: Point = { x: 0, y: 0 }
  let frame = 0

  function step(): void {
    frame = requestAnimationFrame(step)
    const { viewport } = editor.session.getState()
    editor.session.setState({ viewport: { ...viewport, x: viewport.x + speed.x, y: viewport.y + speed.y } })
    onPan()
  }

  function stop(): void {
    cancelAnimationFrame(frame)
    frame = 0
  }

  return {
    follow: ({ clientX, clientY }) => {
      const rect = canvasOf(editor).getState().surface?.getBoundingClientRect()
      if (rect === undefined) return
      speed = {
        x: panSpeed(clientX - rect.left, rect.width),
        y: panSpeed(clientY - rect.top, rect.height),
      }
      if (speed.x === 0 && speed.y === 0) stop()
      else if (frame === 0) frame = requestAnimationFrame(step)
    },
    stop,
  }
}

/** Pixels per frame for a pointer at `at` of `size`: none in the middle, faster towards the edge and beyond. */
export function panSpeed(at: number, size: number): number {
  const depth = at < edge ? edge - at : at > size - edge ? size - edge - at : 0
  return Math.max(-fastest, Math.min(fastest, Math.round((depth / edge) * fastest * 0.6)))
}
