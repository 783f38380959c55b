import type { Box } from '../base/geometry.ts'
import type { FlowId } from '../model/tables.ts'
import { type BoxGrid, createBoxGrid } from './box-grid.ts'
import type { PlacedLabel } from './place-label.ts'

/** Where something has changed that labels look at. */
export interface LabelChanges {
  readonly add: (box: Box) => void
  /** Along a curve, x and y in turn. */
  readonly addCurve: (samples: Float64Array) => void
  /** Whether the place of a label has to be found again. */
  readonly touch: (label: PlacedLabel | null) => boolean
}

export function createLabelChanges(): LabelChanges {
  const boxes: BoxGrid<FlowId> = createBoxGrid(120)
  let count = 0
  const add = (box: Box) => {
    count++
    boxes.insert(box, 'flow:')
  }
  return {
    add,
    addCurve: (samples) => {
      for (let i = 0; i < samples.length - 2; i += 2 * pointsPerBox) {
        let left = Number.POSITIVE_INFINITY
        let top = Number.POSITIVE_INFINITY
        let right = Number.NEGATIVE_INFINITY
        let bottom = Number.NEGATIVE_INFINITY
        for (let j = i; j <= i + 2 * pointsPerBox && j < samples.length; j += 2) {
          left = Math.min(left, samples[j] ?? 0)
          right = Math.max(right, samples[j] ?? 0)
          top = Math.min(top, samples[j + 1] ?? 0)
          bottom = Math.max(bottom, samples[j + 1] ?? 0)
        }
        add({ x: left - 1, y: top - 1, w: right - left + 2, h: bottom - top + 2 })
      }
    },
    touch: (label) => {
      if (count === 0 || label === null || label.region === null) return false
      return boxes.count(label.region, null, none) > 0
    },
  }
}

const pointsPerBox = 6
const none: ReadonlySet<FlowId> = new Set()
