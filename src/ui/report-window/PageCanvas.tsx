import { type RefObject, useEffect, useRef, useState } from 'react'
import type { PdfPages } from '../../app/report/pdf-pages.ts'
import { t } from '../../messages/messages.ts'

/** One page. It is drawn while it is in view or near it, and gives its memory back when it is far. */
export function PageCanvas({
  pages,
  number,
  width,
  scroller,
  isNamed = true,
  onProblem,
}: {
  readonly pages: PdfPages
  readonly number: number
  /** In CSS pixels. */
  readonly width: number
  readonly scroller: RefObject<HTMLElement | null>
  /** Whether screen readers hear of it; a small page inside of a button is named by that. */
  readonly isNamed?: boolean
  readonly onProblem: (error: unknown) => void
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [aspect, setAspect] = useState(210 / 297)
  const tell = useRef(onProblem)
  tell.current = onProblem
  useEffect(() => {
    const element = canvas.current
    if (element === null || width === 0) return
    let drawing: AbortController | null = null
    const draw = async (signal: AbortSignal) => {
      const size = await pages.sizeOf(number)
      if (signal.aborted) return
      setAspect(size.width / size.height)
      await pages.draw(number, element, width, signal)
    }
    const observer = new IntersectionObserver(
      (entries) => {
        const isNear = entries.at(-1)?.isIntersecting === true
        if (isNear && drawing === null) {
          const run = new AbortController()
          drawing = run
          // A page that is still being drawn when the window closes fails, and nobody needs to hear of it.
          draw(run.signal).catch((error: unknown) => run.signal.aborted || tell.current(error))
        } else if (!isNear && drawing !== null) {
          drawing.abort()
          drawing = null
          element.width = 0
        }
      },
      { root: scroller.current, rootMargin: '120% 0px' },
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      drawing?.abort()
    }
  }, [pages, number, width, scroller])
  return (
    <canvas
      ref={canvas}
      {...(isNamed
        ? { role: 'img', 'aria-label': t('app.previewPage', { number, count: pages.count }) }
        : { 'aria-hidden': true })}
      className="block rounded-sm bg-white shadow-float"
      style={{ width, aspectRatio: aspect }}
    />
  )
}
