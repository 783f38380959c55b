import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Lines come and go in blocks, so that most scroll events change nothing but a transform. */
const block = 4
const overscan = 4

/** Inner size of an element in CSS pixels, without scroll bars; 0 before it is there. */
export function useInnerSize(element: RefObject<HTMLElement | null>): {
  readonly width: number
  readonly height: number
} {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const target = element.current
    if (target === null) return
    const measure = () => setSize({ width: target.clientWidth, height: target.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return size
}

/**
 * Which lines have elements, the last one exclusive. The layer of the lines stands still in the window and is moved by
 * script, in the same frame in which its lines are made: so no frame ever shows a place without a line, however fast one
 * scrolls.
 * @param room height for lines, in CSS pixels
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  layer: RefObject<HTMLElement | null>,
  { count, lineHeight, room }: { readonly count: number; readonly lineHeight: number; readonly room: number },
): { readonly from: number; readonly to: number } {
  const [first, setFirst] = useState(0)
  const place = useCallback(() => {
    const [grid, lines] = [scroller.current, layer.current]
    if (grid === null || lines === null) return 0
    lines.style.transform = `translateY(${-grid.scrollTop}px)`
    return Math.max(0, block * Math.floor(grid.scrollTop / lineHeight / block) - overscan)
  }, [scroller, layer, lineHeight])

  useEffect(() => {
    const grid = scroller.current
    if (grid === null) return
    const onScroll = () => {
      const next = place()
      flushSync(() => setFirst(next))
    }
    grid.addEventListener('scroll', onScroll, { passive: true })
    return () => grid.removeEventListener('scroll', onScroll)
  }, [scroller, place])

  // A shorter list, or a larger window, moves what is in view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what moves it
  useLayoutEffect(() => setFirst(place()), [place, count, room])

  const inView = Math.ceil(Math.max(0, room) / lineHeight)
  return { from: Math.min(first, count), to: Math.min(count, first + inView + block + 2 * overscan) }
}
