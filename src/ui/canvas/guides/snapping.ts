import type { Editor } from '../../../app/editor.ts'
import { canvasOf } from '../canvas-state.ts'
import type { HeldKeys } from '../gestures/pointer-gesture.ts'
import { gridSize } from '../snap-move.ts'

/** How what is dragged comes to rest. */
export interface Snapping {
  /** Diagram units. */
  readonly grid: number
  /** How near lines of neighbours attract, in diagram units. */
  readonly reach: number
  /** The grid comes first; lines of neighbours only show where they lie on it. */
  readonly isGridFirst: boolean
}

/** How near an edge must come to another to be pulled there, in CSS pixels. */
const snapReach = 5

/** As the preferences say; Control or Command held lets things stand anywhere. */
export function snappingOf(editor: Editor, keys: HeldKeys | null): Snapping {
  const { grid } = canvasOf(editor).getState()
  const { zoom } = editor.session.getState().viewport
  if (keys !== null && (keys.ctrlKey === true || keys.metaKey === true)) {
    return { grid: 1, reach: -1, isGridFirst: false }
  }
  if (grid !== null) return { grid, reach: 0.5, isGridFirst: true }
  return { grid: gridSize, reach: snapReach / zoom, isGridFirst: false }
}
