import { gridSize } from './snap-move.ts'

/** How far an arrow key moves something, in diagram units: a step of the grid, ten with Shift; null for other keys. */
export function arrowStep(event: {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}): { readonly dx: number; readonly dy: number } | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null
  const far = event.shiftKey ? 10 * gridSize : gridSize
  switch (event.key) {
    case 'ArrowLeft':
      return { dx: -far, dy: 0 }
    case 'ArrowRight':
      return { dx: far, dy: 0 }
    case 'ArrowUp':
      return { dx: 0, dy: -far }
    case 'ArrowDown':
      return { dx: 0, dy: far }
    default:
      return null
  }
}
