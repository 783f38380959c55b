import { type Box, centreOf, inflate } from '../base/geometry.ts'
import type { SubjectId } from '../model/tables.ts'
import { createBoxGrid } from './box-grid.ts'
import { measureText, type TextStyle } from './measure-text.ts'
import type { NameLine } from './name-line.ts'
import { fillLines } from './wrap-text.ts'

/** A name set larger than its element would otherwise have it; in the coordinates of the element's corner. */
export interface FarName {
  readonly lines: readonly NameLine[]
  /** In diagram units, of the halo that keeps it readable where it reaches beyond its shape. */
  readonly halo: number
}

export interface NamedBox {
  readonly id: SubjectId
  readonly box: Box
  readonly name: string
}

/** Below this zoom names at their usual size are too small to read. */
export const farNameZoom = 0.62

/** Sizes that are tried, in CSS pixels. */
const smallestText = 8
const sizesPx = [10, 9, smallestText] as const
/** How wide a line may be, as a share of the element's width. */
const widths = [0.9, 1.2, 1.6, 2.1] as const
/** Elements that are drawn smaller than this, in CSS pixels, get no name: there would be no end of them. */
const smallestPx = 20
const maxLines = 3
/** What of a shape holds its name without touching the outline, as a share of its width and height. */
const innerWidth = 0.92
const innerHeight = 0.86

/**
 * Names that can be read from afar: as large as the space between elements allows, across the edge of their own
 * shape if need be, but over no other one and over no other name. A name for which there is no room is cut to its
 * shape, or left out. Elements that come first choose first.
 * @param zoom   CSS pixels per diagram unit
 * @param others what names keep clear of besides elements and each other, such as titles
 */
export function farNames(
  elements: readonly NamedBox[],
  zoom: number,
  others: readonly Box[] = [],
): ReadonlyMap<SubjectId, FarName> {
  const names = new Map<SubjectId, FarName>()
  const large = elements.filter(({ box }) => Math.min(box.w, box.h * 1.6) * zoom >= smallestPx)
  if (large.length === 0) return names
  const taken = createBoxGrid<SubjectId>(160)
  for (const { id, box } of elements) taken.insert(box, id)
  for (const box of others) taken.insert(box, 'boundary:')
  for (const { id, box, name } of large) {
    const isFree = (area: Box) => taken.count(inflate(area, 1 / zoom), id, none) === 0
    const block = blockFor(name, box, zoom, isFree)
    if (block === null) continue
    taken.insert(block.area, id)
    names.set(id, { lines: block.lines, halo: 2.5 / zoom })
  }
  return names
}

interface Block {
  readonly lines: readonly NameLine[]
  readonly area: Box
}

function blockFor(name: string, box: Box, zoom: number, isFree: (area: Box) => boolean): Block | null {
  for (const px of sizesPx) {
    // Within its shape in a smaller size before across its edge in a larger one.
    const style: TextStyle = { size: px / zoom, weight: 500 }
    const { lines, cut, broken } = fillLines(name, () => box.w * innerWidth, style, maxLines)
    if (cut || broken > 0 || lines.length === 0) continue
    const block = blockOf(lines, box, style)
    if (block.area.h <= box.h * innerHeight && isFree(block.area)) return block
  }
  for (const px of sizesPx) {
    const style: TextStyle = { size: px / zoom, weight: 500 }
    let best: Block | null = null
    for (const width of widths) {
      const filled = fillLines(name, () => box.w * width, style, maxLines)
      if (filled.cut || filled.broken > 0 || filled.lines.length === 0) continue
      const block = blockOf(filled.lines, box, style)
      if (isFree(block.area) && (best === null || overhang(block, box) < overhang(best, box))) best = block
      if (filled.lines.length === 1) break
    }
    if (best !== null) return best
  }
  const style: TextStyle = { size: smallestText / zoom, weight: 500 }
  const cut = fillLines(name, () => box.w, style, box.h * zoom >= 28 ? 2 : 1)
  const longest = Math.max(0, ...cut.lines.map((line) => line.length))
  const block = blockOf(cut.lines, box, style)
  // A letter or two say less than nothing.
  return longest < 4 || cut.lines.length === 0 || !isFree(block.area) ? null : block
}

/** How much of a name lies outside of its shape; beside it counts more, where flows come in. */
function overhang({ area }: Block, box: Box): number {
  return 2 * Math.max(0, area.w - box.w) * area.h + Math.max(0, area.h - box.h) * Math.min(area.w, box.w)
}

function blockOf(texts: readonly string[], box: Box, style: TextStyle): Block {
  const lineHeight = style.size * 1.15
  const height = texts.length * lineHeight
  const top = (box.h - height) / 2
  const lines = texts.map((text, i): NameLine => {
    const baseline = top + (i + 0.5) * lineHeight + style.size * 0.36
    return { text, x: box.w / 2, y: baseline, width: measureText(text, style), style, part: 'name' }
  })
  const width = Math.max(0, ...lines.map((line) => line.width))
  const { x, y } = centreOf(box)
  return { lines, area: { x: x - width / 2, y: y - height / 2, w: width, h: height } }
}

const none: ReadonlySet<SubjectId> = new Set()
