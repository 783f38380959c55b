import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Box } from '../../base/geometry.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { usePreferences } from '../hooks/use-services.ts'
import { placeCard } from './place-card.ts'
import { tourSteps } from './tour-steps.ts'

/**
 * Shows around: one place of the window after the other, lit, with a few words beside it. Everything can be used
 * meanwhile. Escape ends it, arrow keys go on and back.
 */
export function Tour({ onEnd }: { readonly onEnd: () => void }) {
  const { preferences, change } = usePreferences()
  const [index, setIndex] = useState(0)
  const [before] = useState(() => document.activeElement)
  const step = tourSteps[index] ?? tourSteps[0]
  const place = usePlace(step.place)
  const card = useRef<HTMLDivElement>(null)
  const id = useId()
  const at = useCardPlace(card, place, index)
  useEffect(() => card.current?.focus(), [])

  const isLast = index === tourSteps.length - 1
  const end = () => {
    if (!preferences.seenHints.includes('tour')) change({ seenHints: [...preferences.seenHints, 'tour'] })
    if (before instanceof HTMLElement && before.isConnected) before.focus()
    onEnd()
  }
  const go = (next: number) => {
    if (next >= tourSteps.length) end()
    else setIndex(Math.max(0, next))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (event.key === 'Escape') end()
    else if (step !== undefined) go(index + step)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  useEscape(end)

  return (
    <>
      {place !== null && (
        <div
          aria-hidden="true"
          className="pointer-events-none fixed z-40 rounded-lg outline-2 outline-accent motion-safe:transition-all motion-safe:duration-180"
          style={{
            left: place.x - 4,
            top: place.y - 4,
            width: place.w + 8,
            height: place.h + 8,
            boxShadow: '0 0 0 200vmax rgb(8 12 18 / 45%)',
          }}
        />
      )}
      <div
        ref={card}
        role="dialog"
        aria-label={t('tour.region')}
        aria-describedby={id}
        tabIndex={-1}
        className="fixed z-50 w-80 rounded-lg border border-line bg-panel p-4 shadow-float outline-none"
        style={{ left: at.x, top: at.y }}
        onKeyDown={onKeyDown}
      >
        <div id={id} aria-live="polite" className="pe-6">
          <p className="text-xs text-ink-3">{t('tour.step', { n: index + 1, of: tourSteps.length })}</p>
          <h2 className="text-sm font-semibold">{t(step.title)}</h2>
          <p className="mt-1 text-ink-2">{t(step.text)}</p>
        </div>
        <button
          type="button"
          aria-label={t('tour.end')}
          className="absolute end-2 top-2 inline-flex size-6 items-center justify-center rounded-md text-ink-2 hover:bg-line/60 hover:text-ink"
          onClick={end}
        >
          <X aria-hidden="true" size={14} strokeWidth={1.75} />
        </button>
        <div className="mt-3 flex justify-end gap-2">
          {index > 0 && <Button onClick={() => go(index - 1)}>{t('tour.back')}</Button>}
          <Button variant="primary" onClick={() => go(index + 1)}>
            {isLast ? t('tour.done') : t('tour.next')}
          </Button>
        </div>
      </div>
    </>
  )
}

/** Escape ends the tour also while the focus is elsewhere, unless something there takes it. */
function useEscape(end: () => void): void {
  const latest = useRef(end)
  latest.current = end
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) latest.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

/** Where a place of the window is now; null while it is folded away or not there. */
function usePlace(selector: string): Box | null {
  const [box, setBox] = useState<Box | null>(null)
  useLayoutEffect(() => {
    const element = document.querySelector(selector)
    const read = () => {
      const rect = element?.getBoundingClientRect()
      const isShown = rect !== undefined && rect.width > 8 && rect.height > 8
      setBox(isShown ? { x: rect.left, y: rect.top, w: rect.width, h: rect.height } : null)
    }
    read()
    const observer = new ResizeObserver(read)
    if (element !== null) observer.observe(element)
    window.addEventListener('resize', read)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', read)
    }
  }, [selector])
  return box
}

function useCardPlace(card: { readonly current: HTMLElement | null }, place: Box | null, index: number) {
  const [at, setAt] = useState({ x: 0, y: 0 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words make another size
  useLayoutEffect(() => {
    const { current } = card
    if (current === null) return
    const size = { w: current.offsetWidth, h: current.offsetHeight }
    setAt(placeCard(place, size, { w: window.innerWidth, h: window.innerHeight }))
  }, [card, place, index])
  return at
}
