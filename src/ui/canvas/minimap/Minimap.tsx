import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react'
import { zoomBy, zoomToSubjects } from '../../../app/viewport.ts'
import { type Box, containsBox } from '../../../base/geometry.ts'
import { t } from '../../../messages/messages.ts'
import { useEditor, useSession } from '../../hooks/use-editor.ts'
import { usePalette } from '../far/use-palette.ts'
import { indexOf, liveDiagramOf } from '../live-diagram.ts'
import { type Viewport, visibleBox } from '../viewport.ts'
import { type MapFrame, mapFrameOf, viewOnMap, viewportAt } from './map-frame.ts'
import { paintMap } from './paint-map.ts'

/** Of the map, in CSS pixels. */
const size = { w: 172, h: 112 }
/** An arrow key moves the view by this share of it. */
const keyStep = 0.2

/**
 * The whole diagram in small, and where in it one is: while there is more of it than is in view, or one has the keyboard
 * in it. It is painted when the diagram has come to rest.
 */
export function Minimap() {
  const editor = useEditor()
  const palette = usePalette()
  const canvas = useRef<HTMLCanvasElement>(null)
  const map = useRef<HTMLDivElement>(null)
  const frame = useRef<MapFrame | null>(null)
  const seen = useRef<HTMLDivElement>(null)
  const isRoomy = useSession(({ canvasSize }) => canvasSize.w >= 520 && canvasSize.h >= 300)

  useEffect(() => {
    if (!isRoomy) return
    let bounds: Box | null = null
    const paint = () => {
      const context = canvas.current?.getContext('2d')
      if (!context) return
      const { settled } = liveDiagramOf(editor)
      bounds = indexOf(settled).bounds
      frame.current = bounds === null ? null : mapFrameOf(bounds, size)
      if (frame.current === null) context.clearRect(0, 0, context.canvas.width, context.canvas.height)
      else paintMap(context, settled, frame.current, palette, new Set(editor.session.getState().selection))
      follow()
    }
    const follow = () => {
      if (map.current === null || seen.current === null) return
      const { viewport, canvasSize } = editor.session.getState()
      const isAllSeen = bounds === null || containsBox(visibleBox(viewport, canvasSize), bounds)
      map.current.style.visibility =
        isAllSeen && document.activeElement !== map.current ? 'hidden' : 'visible'
      if (frame.current === null) return
      const { x, y, w, h } = viewOnMap(frame.current, viewport, canvasSize, size)
      Object.assign(seen.current.style, {
        transform: `translate(${x}px, ${y}px)`,
        width: `${w}px`,
        height: `${h}px`,
      })
    }
    let waiting = 0
    let timer = 0
    const paintSoon = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        cancelIdle(waiting)
        waiting = whenIdle(paint)
      }, restMs)
    }
    const onBlur = () => requestAnimationFrame(follow)
    const element = map.current
    element?.addEventListener('blur', onBlur)
    paintSoon()
    const stopDocument = editor.document.subscribe(paintSoon)
    const stopSession = editor.session.subscribe((state, before) => {
      if (state.diagram !== before.diagram || state.selection !== before.selection) paintSoon()
      if (state.viewport !== before.viewport || state.canvasSize !== before.canvasSize) follow()
    })
    return () => {
      element?.removeEventListener('blur', onBlur)
      stopDocument()
      stopSession()
      window.clearTimeout(timer)
      cancelIdle(waiting)
    }
  }, [editor, palette, isRoomy])

  const moveTo = (event: PointerEvent) => {
    if (frame.current === null) return
    const box = event.currentTarget.getBoundingClientRect()
    const { viewport, canvasSize } = editor.session.getState()
    const at = { x: event.clientX - box.left, y: event.clientY - box.top }
    editor.session.setState({ viewport: viewportAt(frame.current, at, viewport, canvasSize) })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { viewport, canvasSize } = editor.session.getState()
    const pan = (dx: number, dy: number): Viewport => ({
      ...viewport,
      x: viewport.x - dx * keyStep * canvasSize.w,
      y: viewport.y - dy * keyStep * canvasSize.h,
    })
    const next: { readonly [key: string]: (() => Viewport) | undefined } = {
      ArrowLeft: () => pan(-1, 0),
      ArrowRight: () => pan(1, 0),
      ArrowUp: () => pan(0, -1),
      ArrowDown: () => pan(0, 1),
      '+': () => zoomBy(viewport, canvasSize, 1.25),
      '-': () => zoomBy(viewport, canvasSize, 1 / 1.25),
    }
    const move = next[event.key]
    if (move !== undefined) editor.session.setState({ viewport: move() })
    else if (event.key === 'Home') zoomToSubjects(editor, null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  if (!isRoomy) return null
  return (
    <div
      ref={map}
      data-canvas-control
      role="application"
      aria-label={t('minimap.label')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move the view
      tabIndex={0}
      className="absolute bottom-13 left-3 z-20 touch-none overflow-hidden rounded-lg border border-line bg-panel shadow-float"
      // Shown once it is known that not all is in view.
      style={{ width: size.w + 2, height: size.h + 2, visibility: 'hidden' }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        moveTo(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) moveTo(event)
      }}
    >
      <canvas
        ref={canvas}
        width={size.w * window.devicePixelRatio}
        height={size.h * window.devicePixelRatio}
        className="size-full"
      />
      <div
        ref={seen}
        aria-hidden="true"
        className="pointer-events-none absolute top-0 left-0 rounded-sm border border-accent bg-accent/10"
      />
    </div>
  )
}

/** The diagram counts as being at rest after this long without a change. */
const restMs = 150

/** Not every browser tells when it is idle. */
const idle: Partial<Pick<Window, 'requestIdleCallback' | 'cancelIdleCallback'>> = window

function whenIdle(run: () => void): number {
  return idle.requestIdleCallback?.call(window, run, { timeout: 1_000 }) ?? window.setTimeout(run, 0)
}

function cancelIdle(handle: number): void {
  if (idle.cancelIdleCallback === undefined) window.clearTimeout(handle)
  else idle.cancelIdleCallback.call(window, handle)
}
