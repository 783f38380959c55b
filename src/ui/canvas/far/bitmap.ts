import { type Box, boxesOverlap, containsBox, inflate, unionOf } from '../../../base/geometry.ts'
import type { Viewport } from '../viewport.ts'
import { paintRegion } from './paint-region.ts'
import { differences, type Picture } from './picture.ts'

/**
 * The diagram as a picture that is moved and scaled with the view, and painted anew where it has changed or has
 * become blurred: a few tiles in every frame, on a second canvas, which then takes the first one's place.
 */
export interface Bitmap {
  readonly element: HTMLElement
  /** Shows another state of the diagram. */
  readonly show: (picture: Picture) => void
  /** @param isMoving the view is being moved: it is only painted anew where it would show nothing */
  readonly follow: (viewport: Viewport, size: Size, isMoving: boolean) => void
  readonly setVisible: (isVisible: boolean) => void
  readonly destroy: () => void
}

interface Size {
  readonly w: number
  readonly h: number
}

/** A canvas and what part of the diagram is on it. */
interface Sheet {
  readonly canvas: HTMLCanvasElement
  readonly context: CanvasRenderingContext2D
  frame: Frame | null
}

/** Device pixels per diagram unit, and the upper left corner. */
export interface Frame {
  readonly box: Box
  readonly zoom: number
  readonly scale: number
}

/** How far it reaches beyond the viewport, as a share of it. */
const margin = 0.3
/** Main-thread time for painting in one frame, in milliseconds. */
const budgetMs = 6
/** Tiles are squares of this many device pixels. */
const tileSize = 256
/** Changes to more than this share of the picture are painted anew as a whole, over several frames. */
const maxPatched = 0.3

export function createBitmap(): Bitmap {
  const element = document.createElement('div')
  element.className = 'far-picture'
  let front = createSheet()
  let back = createSheet()
  element.append(front.canvas, back.canvas)
  let picture: Picture | null = null
  let view: { readonly viewport: Viewport; readonly size: Size; readonly isMoving: boolean } | null = null
  let isVisible = false
  let isStale = false
  let handle = 0
  let job: Iterator<void> | null = null

  function place(sheet: Sheet, isFront: boolean): void {
    const { canvas, frame } = sheet
    const isShown = isFront && frame !== null
    canvas.style.visibility = isShown ? 'visible' : 'hidden'
    if (!isShown || view === null) return
    const { x, y, zoom } = view.viewport
    const factor = zoom / frame.scale
    canvas.style.transform = `translate(${x + frame.box.x * zoom}px, ${y + frame.box.y * zoom}px) scale(${factor})`
  }

  /** Begins to paint the whole picture for the view, unless it already is or is being painted. */
  function repaint(): void {
    if (!isVisible) isStale = true
    if (picture === null || view === null || !isVisible || view.size.w === 0) return
    const frame = frameFor(picture, view.viewport, view.size)
    isStale = false
    job = painting(back, frame, picture)
    if (handle === 0) handle = requestAnimationFrame(step)
  }

  function step(): void {
    handle = 0
    if (job === null) return
    const end = performance.now() + budgetMs
    while (performance.now() < end) {
      if (job.next().done === true) {
        job = null
        ;[front, back] = [back, front]
        place(front, true)
        place(back, false)
        if (isStale) repaint()
        return
      }
    }
    handle = requestAnimationFrame(step)
  }

  /** Whether what is on the front shows all of the view, and how sharply. */
  function quality(): 'sharp' | 'blurred' | 'missing' {
    const { frame } = front
    if (frame === null || picture === null || view === null) return 'missing'
    const seen = seenBox(view.viewport, view.size)
    const { bounds } = picture.index
    const wanted = bounds === null ? null : overlapOf(seen, inflate(bounds, edge))
    if (wanted !== null && !containsBox(inflate(frame.box, 1), wanted)) return 'missing'
    return Math.abs(frame.zoom / view.viewport.zoom - 1) < 0.001 ? 'sharp' : 'blurred'
  }

  return {
    element,
    show: (next) => {
      const before = picture
      picture = next
      if (before === next) return
      const { frame } = front
      const changed = before === null || frame === null ? null : differences(before, next)
      if (changed !== null && changed.length === 0) return
      if (job !== null) isStale = true
      const region = changed === null || frame === null ? null : regionsWithin(frame.box, changed)
      if (region === null || frame === null) {
        if (job === null) repaint()
        return
      }
      for (const box of region) paintRegion(front.context, frame, aligned(box, frame), next)
    },
    follow: (viewport, size, isMoving) => {
      view = { viewport, size, isMoving }
      place(front, true)
      const now = quality()
      if (now === 'sharp' || (now === 'blurred' && isMoving)) return
      if (job === null || !isMoving) repaint()
    },
    setVisible: (next) => {
      if (next === isVisible) return
      isVisible = next
      element.style.display = next ? '' : 'none'
      if (next && (quality() !== 'sharp' || isStale)) repaint()
    },
    destroy: () => {
      cancelAnimationFrame(handle)
      element.remove()
    },
  }
}

/** Room around the diagram, in diagram units. */
const edge = 40

function createSheet(): Sheet {
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('this browser has no 2D canvas')
  return { canvas, context, frame: null }
}

/** What to paint for a view: it and a margin around it, as far as there is something. */
function frameFor({ index }: Picture, viewport: Viewport, size: Size): Frame {
  const seen = seenBox(viewport, size)
  const wide = {
    x: seen.x - seen.w * margin,
    y: seen.y - seen.h * margin,
    w: seen.w * (1 + 2 * margin),
    h: seen.h * (1 + 2 * margin),
  }
  const box = overlapOf(wide, inflate(index.bounds ?? seen, edge)) ?? seen
  const scale = viewport.zoom * window.devicePixelRatio
  // Whole device pixels on the screen, or everything would be painted between two of them.
  const snap = (at: number, offset: number) => {
    const pixel = (offset + at * viewport.zoom) * window.devicePixelRatio
    return (Math.floor(pixel) / window.devicePixelRatio - offset) / viewport.zoom
  }
  return {
    box: { ...box, x: snap(box.x, viewport.x), y: snap(box.y, viewport.y) },
    zoom: viewport.zoom,
    scale,
  }
}

/** Paints a tile, then another: the caller decides how many in one go. */
function* painting(sheet: Sheet, frame: Frame, picture: Picture): Generator<void, void> {
  const w = Math.max(1, Math.ceil(frame.box.w * frame.scale))
  const h = Math.max(1, Math.ceil(frame.box.h * frame.scale))
  sheet.frame = frame
  if (sheet.canvas.width !== w) sheet.canvas.width = w
  if (sheet.canvas.height !== h) sheet.canvas.height = h
  for (let y = 0; y < h; y += tileSize) {
    for (let x = 0; x < w; x += tileSize) {
      paintRegion(
        sheet.context,
        frame,
        { x, y, w: Math.min(tileSize, w - x), h: Math.min(tileSize, h - y) },
        picture,
      )
      yield
    }
  }
}

/** A box of the diagram in device pixels of the picture, whole ones. */
function aligned(box: Box, { box: origin, scale }: Frame): Box {
  const x = Math.floor((box.x - origin.x) * scale) - 1
  const y = Math.floor((box.y - origin.y) * scale) - 1
  const right = Math.ceil((box.x + box.w - origin.x) * scale) + 1
  const bottom = Math.ceil((box.y + box.h - origin.y) * scale) + 1
  return { x, y, w: right - x, h: bottom - y }
}

/** Changed boxes that overlap put together; null when that is so much that all may as well be painted. */
function regionsWithin(frame: Box, changed: readonly Box[]): readonly Box[] | null {
  if (changed.length > 200) return null
  const regions: Box[] = []
  for (const box of changed) {
    if (!boxesOverlap(box, frame)) continue
    let region = box
    for (let i = regions.length - 1; i >= 0; i--) {
      const other = regions[i]
      if (other === undefined || !boxesOverlap(other, region)) continue
      region = unionOf([other, region]) ?? region
      regions.splice(i, 1)
    }
    regions.push(region)
  }
  const area = regions.reduce((sum, { w, h }) => sum + w * h, 0)
  return area > maxPatched * frame.w * frame.h ? null : regions
}

function seenBox({ x, y, zoom }: Viewport, { w, h }: Size): Box {
  return { x: -x / zoom, y: -y / zoom, w: w / zoom, h: h / zoom }
}

function overlapOf(a: Box, b: Box): Box | null {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const w = Math.min(a.x + a.w, b.x + b.w) - x
  const h = Math.min(a.y + a.h, b.y + b.h) - y
  return w <= 0 || h <= 0 ? null : { x, y, w, h }
}
