import { useEffect, useRef } from 'react'
import type { PdfPages } from '../../app/report/pdf-pages.ts'
import { t } from '../../messages/messages.ts'
import { classNames } from '../controls/class-names.ts'
import { PageCanvas } from './PageCanvas.tsx'

/** All pages in small, one stop of the Tab key: arrows go from page to page. */
export function Thumbnails({
  pages,
  current,
  onPage,
  onProblem,
}: {
  readonly pages: PdfPages
  readonly current: number
  readonly onPage: (page: number) => void
  readonly onProblem: (error: unknown) => void
}) {
  const scroller = useRef<HTMLElement>(null)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const item = list.current?.children[current - 1]
    // Only its own list moves: the pages beside it stay where they are.
    if (!(item instanceof HTMLElement) || scroller.current === null) return
    const { offsetTop, offsetHeight } = item
    const { scrollTop, clientHeight } = scroller.current
    if (offsetTop < scrollTop) scroller.current.scrollTop = offsetTop - 8
    else if (offsetTop + offsetHeight > scrollTop + clientHeight) {
      scroller.current.scrollTop = offsetTop + offsetHeight - clientHeight + 8
    }
  }, [current])
  const move = (event: React.KeyboardEvent) => {
    const to = steps[event.key]?.(current, pages.count)
    if (to === undefined) return
    event.preventDefault()
    onPage(to)
    const button = list.current?.children[to - 1]?.querySelector('button')
    button?.focus({ preventScroll: true })
  }
  return (
    <nav
      ref={scroller}
      aria-label={t('report.window.pages')}
      className="relative w-34 shrink-0 overflow-y-auto border-e border-line bg-panel"
    >
      <ol ref={list} onKeyDown={move} className="flex flex-col items-center gap-2 p-2">
        {Array.from({ length: pages.count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page's number is its identity
          <li key={index}>
            <button
              type="button"
              tabIndex={index + 1 === current ? 0 : -1}
              aria-current={index + 1 === current ? 'page' : undefined}
              aria-label={t('app.previewPage', { number: index + 1, count: pages.count })}
              onClick={() => onPage(index + 1)}
              className={classNames(
                'flex flex-col items-center gap-0.5 rounded-md p-1 text-2xs text-ink-2 tabular-nums outline-offset-1 hover:bg-line/60',
                index + 1 === current && 'bg-accent-tint font-semibold text-accent ring-1 ring-accent',
              )}
            >
              <PageCanvas
                pages={pages}
                number={index + 1}
                width={thumbnailWidth}
                scroller={scroller}
                isNamed={false}
                onProblem={onProblem}
              />
              <span aria-hidden="true">{index + 1}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** In CSS pixels. */
const thumbnailWidth = 96

const steps: { readonly [key: string]: ((current: number, count: number) => number) | undefined } = {
  ArrowDown: (current, count) => Math.min(current + 1, count),
  ArrowUp: (current) => Math.max(current - 1, 1),
  Home: () => 1,
  End: (_, count) => count,
}
