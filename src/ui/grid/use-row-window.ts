import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

interface RowWindow {
  /** Indices of the lines that have elements, the last one exclusive. */
  readonly from: number
  readonly to: number
  /** Inner size of the grid in CSS pixels, without scroll bars; 0 before it is there. */
  readonly width: number
  readonly height: number
}

/** Lines come and go in blocks, so that most scroll events change nothing but a transform. */
const block = 4
const overscan = 4

/**
 * Which lines have elements. The layer of the lines stands still in the window and is moved by script, in the same frame
 * in which its lines are made: so no frame ever shows a place without a line, however fast one scrolls.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  layer: RefObject<HTMLElement | null>,
  {
    count,
    lineHeight,
    headHeight,
  }: { readonly count: number; readonly lineHeight: number; readonly headHeight: number },
): RowWindow {
  const [size, setSize] = useState({ width: 0, height: 0 })
  const [first, setFirst] = useState(0)
  const place = useCallback(() => {
    const [grid, lines] = [scroller.current, layer.current]
    if (grid === null || lines === null) return 0
    lines.style.transform = `translateY(${-grid.scrollTop}px)`
    return Math.max(0, block * Math.floor(grid.scrollTop / lineHeight / block) - overscan)
  }, [scroller, layer, lineHeight])

  useLayoutEffect(() => {
    const grid = scroller.current
    if (grid === null) return
    const measure = () => setSize({ width: grid.clientWidth, height: grid.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(grid)
    return () => observer.disconnect()
  }, [scroller])

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
  useLayoutEffect(() => setFirst(place()), [place, count, size])

  const inView = Math.ceil(Math.max(0, size.height - headHeight) / lineHeight)
  return { from: Math.min(first, count), to: Math.min(count, first + inView + block + 2 * overscan), ...size }
}
