import type { Viewport } from '../viewport.ts'
import { aligned, type Frame, frameFor, frameQuality, patchesOf, type Size } from './frame.ts'
import { paintFrame, paintRegion } from './paint-region.ts'
import { differences, type Picture } from './picture.ts'

/**
 * The diagram as a picture that is moved and scaled with the view, and painted anew where it has changed or has
 * become blurred: a little in every frame, on a second canvas, which then takes the first one's place.
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

/** A canvas and what part of the diagram is on it. */
interface Sheet {
  readonly canvas: HTMLCanvasElement
  readonly context: CanvasRenderingContext2D
  frame: Frame | null
}

/** Main-thread time for painting in one frame, in milliseconds: for asking and for carrying out together. */
const budgetMs = 5
/** The least time for asking, however long it takes to carry out what is asked. */
const leastMs = 0.4

export function createBitmap(): Bitmap {
  const element = document.createElement('div')
  element.className = 'far-picture'
  let front = createSheet()
  let back = createSheet()
  const scratch = createSheet().context
  element.append(front.canvas)
  let picture: Picture | null = null
  let view: { readonly viewport: Viewport; readonly size: Size } | null = null
  let isVisible = false
  /** What is on the front, or being painted for it, is no longer what should be there. */
  let isStale = true
  let handle = 0
  let job: Iterator<void> | null = null
  let askingMs = 1.5

  /** Puts the front where its part of the diagram is in the view. */
  function place(): void {
    const { canvas, frame } = front
    if (frame === null || view === null) return
    const { x, y, zoom } = view.viewport
    const factor = zoom / frame.scale
    canvas.style.transform = `translate(${x + frame.box.x * zoom}px, ${y + frame.box.y * zoom}px) scale(${factor})`
  }

  /** Begins to paint the whole picture for the view. */
  function repaint(): void {
    isStale = true
    if (picture === null || view === null || !isVisible || view.size.w === 0) return
    isStale = false
    const frame = frameFor(picture.index.bounds, view.viewport, view.size, window.devicePixelRatio)
    job = painting(back, frame, picture)
    if (handle === 0) handle = requestAnimationFrame(step)
  }

  /** Gives up what is being painted; it is begun again when the view stands still. */
  function setAside(): void {
    if (job === null) return
    job = null
    isStale = true
    cancelAnimationFrame(handle)
    handle = 0
  }

  /**
   * Asks for a part of the picture, and has it carried out once, as that has a price of its own. How much to ask for is
   * learned from how long it took the last time.
   */
  function step(): void {
    handle = 0
    if (job === null) return
    const start = performance.now()
    let isDone = false
    while (!isDone && performance.now() - start < askingMs) isDone = job.next().done === true
    const asked = performance.now() - start
    carryOut(back, scratch)
    const spent = performance.now() - start
    askingMs = Math.min(Math.max(leastMs, (asked * budgetMs) / spent), 2 * askingMs, budgetMs)
    if (!isDone) {
      handle = requestAnimationFrame(step)
      return
    }
    job = null
    ;[front, back] = [back, front]
    place()
    back.canvas.replaceWith(front.canvas)
    if (isStale) repaint()
  }

  function quality(): ReturnType<typeof frameQuality> {
    if (front.frame === null || picture === null || view === null) return 'missing'
    return frameQuality(front.frame, picture.index.bounds, view.viewport, view.size)
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
      const patches = changed === null || frame === null ? null : patchesOf(frame.box, changed)
      // What is being painted shows the state before; it is painted once more when it is done.
      if (job !== null) isStale = true
      if (patches !== null && frame !== null) {
        for (const box of patches) paintRegion(front.context, frame, aligned(box, frame), next)
      } else if (job === null) repaint()
    },
    follow: (viewport, size, isMoving) => {
      view = { viewport, size }
      place()
      const now = quality()
      if (now === 'sharp' && !isStale) return
      if (now !== 'missing' && isMoving) {
        // What is there will do until the view stands still: no frame of a movement pays for a sharper one.
        setAside()
        return
      }
      if (job === null || !isMoving) repaint()
    },
    setVisible: (next) => {
      if (next === isVisible) return
      isVisible = next
      element.style.display = next ? '' : 'none'
      if (next && (isStale || quality() !== 'sharp')) repaint()
    },
    destroy: () => {
      cancelAnimationFrame(handle)
      element.remove()
    },
  }
}

function createSheet(): Sheet {
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('this browser has no 2D canvas')
  return { canvas, context, frame: null }
}

/** Prepares a sheet for a frame and paints it: the caller decides how much in one go. */
function* painting(sheet: Sheet, frame: Frame, picture: Picture): Generator<void, void> {
  const { canvas, context } = sheet
  const width = Math.max(1, Math.ceil(frame.box.w * frame.scale))
  const height = Math.max(1, Math.ceil(frame.box.h * frame.scale))
  sheet.frame = frame
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  yield* paintFrame(context, frame, picture)
}

/**
 * Has a canvas carry out what was asked of it. Browsers put that off until it is shown, and all of it would then
 * fall into one frame.
 */
function carryOut({ canvas }: Sheet, scratch: CanvasRenderingContext2D): void {
  scratch.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1)
}
