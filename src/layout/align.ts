import type { Box } from '../base/geometry.ts'

/** Edges and centres that things are aligned by. */
export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'
export type Axis = 'x' | 'y'

export interface Aligned<T> {
  readonly item: T
  readonly box: Box
}

/**
 * Where boxes come to stand when they are aligned: at the box around all of them, or at those that cannot move, where
 * there are some. A box that stays is not listed.
 */
export function alignBoxes<T>(
  boxes: readonly Aligned<T>[],
  how: Alignment,
  isFixed: (item: T) => boolean = () => false,
): readonly Aligned<T>[] {
  const fixed = boxes.filter(({ item }) => isFixed(item))
  const axis: Axis = how === 'left' || how === 'centre' || how === 'right' ? 'x' : 'y'
  const [low, high] = spanOf(fixed.length > 0 ? fixed : boxes, axis)
  const share = how === 'left' || how === 'top' ? 0 : how === 'right' || how === 'bottom' ? 1 : 0.5
  return boxes.flatMap(({ item, box }) => {
    if (isFixed(item)) return []
    const at = Math.round(low + (high - low - sizeOf(box, axis)) * share)
    return at === box[axis] ? [] : [{ item, box: { ...box, [axis]: at } }]
  })
}

/**
 * Equal gaps between boxes along an axis, in the order of their centres. The first and the last stay. Boxes that do
 * not fit between them overlap by equal parts. Fewer than three have no gaps to share.
 */
export function distributeBoxes<T>(
  boxes: readonly Aligned<T>[],
  axis: Axis,
  isFixed: (item: T) => boolean = () => false,
): readonly Aligned<T>[] {
  const order = [...boxes].sort((a, b) => centreAlong(a.box, axis) - centreAlong(b.box, axis))
  const first = order[0]
  const last = order.at(-1)
  if (order.length < 3 || first === undefined || last === undefined) return []
  const room = last.box[axis] - (first.box[axis] + sizeOf(first.box, axis))
  const between = order.slice(1, -1)
  const taken = between.reduce((sum, { box }) => sum + sizeOf(box, axis), 0)
  const gap = (room - taken) / (between.length + 1)
  let at = first.box[axis] + sizeOf(first.box, axis) + gap
  return between.flatMap(({ item, box }) => {
    const place = Math.round(at)
    at += sizeOf(box, axis) + gap
    return place === box[axis] || isFixed(item) ? [] : [{ item, box: { ...box, [axis]: place } }]
  })
}

/**
 * All as wide, or as high, as the largest, around their centres.
 */
export function equalSizes<T>(
  boxes: readonly Aligned<T>[],
  axis: Axis,
  isFixed: (item: T) => boolean = () => false,
): readonly Aligned<T>[] {
  const size = Math.max(0, ...boxes.map(({ box }) => sizeOf(box, axis)))
  return boxes.flatMap(({ item, box }) => {
    if (isFixed(item) || sizeOf(box, axis) === size) return []
    const at = Math.round(centreAlong(box, axis) - size / 2)
    return [{ item, box: { ...box, [axis]: at, [axis === 'x' ? 'w' : 'h']: size } }]
  })
}

function spanOf<T>(boxes: readonly Aligned<T>[], axis: Axis): readonly [number, number] {
  return [
    Math.min(...boxes.map(({ box }) => box[axis])),
    Math.max(...boxes.map(({ box }) => box[axis] + sizeOf(box, axis))),
  ]
}

function sizeOf(box: Box, axis: Axis): number {
  return axis === 'x' ? box.w : box.h
}

function centreAlong(box: Box, axis: Axis): number {
  return box[axis] + sizeOf(box, axis) / 2
}
