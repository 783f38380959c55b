import { type Box, containsBox } from '../../base/geometry.ts'
import type { SubjectIndex } from '../../drawing/subject-index.ts'

/** How the diagram is shown: as elements of the page near the viewport, or from afar as a picture. */
export interface View {
  readonly isFar: boolean
  /** What is near enough to be mounted; null for all of it. Means nothing from afar. */
  readonly window: Box | null
}

/** Diagrams up to this size are mounted whole. */
const fewSubjects = 300
/** More than this in view are drawn as a picture; fewer than that again as elements of the page. */
const manyInView = 300
const fewInView = 240
/** How far the window reaches beyond the viewport, as a share of it: less where much is in view. */
const wideBuffer = 0.5
const narrowBuffer = 0.25

/**
 * The next view. Keeps the one before as long as it will do, so that nothing is mounted at most frames.
 * @param visible  what the canvas shows, in diagram units
 * @param isMoving the view is being moved: it comes near only when it stands still, or mounting would make it stutter
 */
export function nextView(before: View | null, visible: Box, index: SubjectIndex, isMoving: boolean): View {
  if (index.ids.length <= fewSubjects)
    return before?.isFar === false && before.window === null ? before : whole
  const isNear = before?.isFar === false && before.window !== null
  if (isNear && before.window !== null && containsBox(before.window, visible)) {
    if (isMoving || before.window.w < 4 * visible.w) return before
  }
  if (before?.isFar === true && isMoving) return before
  const count = index.countWithin(visible)
  if (count > (before?.isFar === true ? fewInView : manyInView)) return before?.isFar === true ? before : far
  const buffer = count > manyInView / 2 ? narrowBuffer : wideBuffer
  const { x, y, w, h } = visible
  const window = { x: x - w * buffer, y: y - h * buffer, w: w * (1 + 2 * buffer), h: h * (1 + 2 * buffer) }
  return { isFar: false, window }
}

const whole: View = { isFar: false, window: null }
const far: View = { isFar: true, window: null }
