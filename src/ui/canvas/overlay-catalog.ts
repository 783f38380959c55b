import type { CanvasOverlay } from './overlay.ts'

const files = import.meta.glob<CanvasOverlay>('./overlays/*.ts', { eager: true, import: 'overlay' })

/** Every overlay in the order of the menu. A file in `overlays/` is found by being there. */
export const overlays: readonly CanvasOverlay[] = Object.values(files).sort((a, b) => a.order - b.order)

/** The overlay of an id; the first where there is none, such as one of another version. */
export function overlayOf(id: string): CanvasOverlay {
  const overlay = overlays.find((each) => each.id === id) ?? overlays[0]
  if (overlay === undefined) throw new Error('there is no overlay')
  return overlay
}
