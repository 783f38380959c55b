import { useCallback, useEffect, useRef, useState } from 'react'
import { t } from '../../messages/messages.ts'
import { classNames } from '../controls/class-names.ts'
import { PageCanvas } from './PageCanvas.tsx'
import { PreviewBar } from './PreviewBar.tsx'
import { pageAt, widthOfPage, type Zoom, zoomBeside } from './preview-zoom.ts'
import { Thumbnails } from './Thumbnails.tsx'
import { usePdfPages } from './use-pdf-pages.ts'
import { useReportSettings } from './use-report-settings.ts'

/** The pages of a finished PDF below one another, as they are saved, with small ones beside them. */
export function PdfPreview({
  bytes,
  isOld,
}: {
  readonly bytes: Uint8Array
  /** Another one is being made: these pages are shown until then. */
  readonly isOld: boolean
}) {
  const { pages, problem, onProblem } = usePdfPages(bytes)
  const { settings, change } = useReportSettings()
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [current, setCurrent] = useState(1)
  const [room, setRoom] = useState(0)
  const scroller = useRef<HTMLElement>(null)
  const list = useRef<HTMLOListElement>(null)

  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const observer = new ResizeObserver(() => setRoom(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const goTo = useCallback((number: number) => {
    const page = list.current?.children[number - 1]
    if (!(page instanceof HTMLElement) || scroller.current === null) return
    scroller.current.scrollTop = page.offsetTop - pageGap
    setCurrent(number)
  }, [])

  const count = pages?.count ?? 0
  const width = widthOfPage(zoom, room)
  const zoomTo = (next: Zoom | null) => {
    if (next === null) return
    const kept = current
    setZoom(next)
    // When the pages have their new size.
    requestAnimationFrame(() => goTo(kept))
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const run = keys[event.key]
    if (run === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    run({
      current,
      count,
      goTo,
      zoomIn: () => zoomTo(zoomBeside(zoom, room, 1)),
      zoomOut: () => zoomTo(zoomBeside(zoom, room, -1)),
      fitWidth: () => zoomTo('fit'),
    })
  }

  return (
    <div className="flex h-full min-h-0 flex-col">
      <PreviewBar
        current={Math.min(current, Math.max(count, 1))}
        count={count}
        onPage={goTo}
        zoom={zoom}
        room={room}
        onZoom={zoomTo}
        isThumbnailsShown={settings.isThumbnailsShown}
        onThumbnails={(isThumbnailsShown) => change({ isThumbnailsShown })}
        isOld={isOld}
      />
      <div className="flex min-h-0 flex-1">
        {settings.isThumbnailsShown && pages !== null && (
          <Thumbnails pages={pages} current={current} onPage={goTo} onProblem={onProblem} />
        )}
        <section
          ref={scroller}
          aria-label={t('app.exportPreview')}
          aria-busy={isOld}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else to focus
          tabIndex={0}
          onKeyDown={onKeyDown}
          onScroll={() => {
            if (scroller.current !== null && list.current !== null) {
              setCurrent(pageAt(list.current, scroller.current))
            }
          }}
          className="relative min-w-0 flex-1 overflow-auto focus-visible:-outline-offset-2"
        >
          {problem !== null && <p className="p-4 text-high">{t('app.previewFailed', { problem })}</p>}
          {pages === null && problem === null && <p className="p-4 text-ink-3">{t('app.previewLoading')}</p>}
          {pages !== null && (
            <ol
              ref={list}
              className={classNames(
                'flex w-max min-w-full flex-col items-center gap-4 p-4 transition-opacity duration-150',
                isOld && 'opacity-60',
              )}
            >
              {Array.from({ length: count }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a page's number is its identity
                <li key={index}>
                  <PageCanvas
                    pages={pages}
                    number={index + 1}
                    width={width}
                    scroller={scroller}
                    onProblem={onProblem}
                  />
                </li>
              ))}
            </ol>
          )}
        </section>
      </div>
    </div>
  )
}

interface KeyContext {
  readonly current: number
  readonly count: number
  readonly goTo: (page: number) => void
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly fitWidth: () => void
}

/** Keys of the pages; arrows scroll, as everywhere. */
const keys: { readonly [key: string]: ((context: KeyContext) => void) | undefined } = {
  PageDown: ({ current, count, goTo }) => goTo(Math.min(current + 1, count)),
  PageUp: ({ current, goTo }) => goTo(Math.max(current - 1, 1)),
  Home: ({ goTo }) => goTo(1),
  End: ({ count, goTo }) => goTo(count),
  '+': ({ zoomIn }) => zoomIn(),
  '=': ({ zoomIn }) => zoomIn(),
  '-': ({ zoomOut }) => zoomOut(),
  '0': ({ fitWidth }) => fitWidth(),
}

/** Space above a page that is gone to, in CSS pixels. */
const pageGap = 16
