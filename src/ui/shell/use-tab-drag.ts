import { type PointerEvent, type RefObject, useState } from 'react'
import type { DiagramId } from '../../model/tables.ts'

/** The pointer must go this far, in CSS pixels, before a press becomes a drag. */
const threshold = 5

/**
 * Dragging a tab to another place in its list.
 * @param onMove null where nothing may be moved; the place is counted without the dragged tab itself
 * @returns `drop`: before which tab the dragged one would stand, the number of tabs for the end; null without a drag
 */
export function useTabDrag(
  list: RefObject<HTMLElement | null>,
  onMove: ((id: DiagramId, to: number) => void) | null,
) {
  const [drop, setDrop] = useState<number | null>(null)

  function onPointerDown(event: PointerEvent): void {
    const tab = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-diagram]') : null
    const id = tab?.dataset.diagram as DiagramId | undefined
    if (onMove === null || tab === null || id === undefined || event.button !== 0) return
    const from = event.clientX
    const tabs = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-diagram]') ?? [])]
    let at: number | null = null

    const onPointerMove = ({ clientX }: globalThis.PointerEvent) => {
      if (at === null && Math.abs(clientX - from) <= threshold) return
      const boxes = tabs().map((other) => other.getBoundingClientRect())
      const index = boxes.findIndex(({ left, width }) => clientX < left + width / 2)
      at = index === -1 ? boxes.length : index
      setDrop(at)
    }
    const stop = () => {
      setDrop(null)
      window.removeEventListener('pointermove', onPointerMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', stop)
    }
    const onUp = () => {
      stop()
      const own = tabs().indexOf(tab)
      if (at !== null) onMove(id, at > own ? at - 1 : at)
    }
    window.addEventListener('pointermove', onPointerMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', stop)
  }

  return { drop, onPointerDown }
}
