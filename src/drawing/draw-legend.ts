import type { Box } from '../base/geometry.ts'
import { arrowOf } from './arrow.ts'
import { type Cubic, curvePath } from './curve.ts'
import { type BadgeLevel, levelMark } from './draw-badge.ts'
import { measureText, type TextStyle } from './measure-text.ts'
import { roundedBox } from './path.ts'
import type { PathPrimitive, Primitive, Scene } from './scene.ts'
import { outlineOf, strokesOf } from './shapes.ts'

/** What a legend can explain. */
export type LegendSign = 'process' | 'external' | 'store' | 'flow' | 'boundary' | 'out-of-scope' | BadgeLevel

export interface LegendEntry {
  readonly sign: LegendSign
  readonly label: string
}

/** The scene with what its signs mean below it, in rows as wide as the scene. The same scene without entries. */
export function withLegend(scene: Scene, entries: readonly LegendEntry[]): Scene {
  if (entries.length === 0) return scene
  const { bounds } = scene
  const left = bounds.x + 8
  const limit = left + Math.max(bounds.w - 16, 320)
  const top = bounds.y + bounds.h + 8
  const items: Primitive[] = [...scene.items]
  let right = bounds.x + bounds.w - 8
  let x = left
  let y = top + 12
  for (const { sign, label } of entries) {
    const width = measureText(label, style)
    if (x > left && x + signWidth + 8 + width > limit) {
      x = left
      y += rowHeight
    }
    items.push(...drawSign(sign, { x, y, w: signWidth, h: rowHeight }))
    const textX = x + signWidth + 8
    const baseline = y + rowHeight / 2 + style.size * 0.36
    items.push({
      ...{ kind: 'text', subject: null, text: label, x: textX, y: baseline, anchor: 'start', width, style },
      color: 'ink-2',
    })
    right = Math.max(right, textX + width)
    x = textX + width + 24
  }
  items.push({
    ...stroke,
    path: [
      ['M', left, top],
      ['L', right, top],
    ],
    stroke: 'line',
    strokeWidth: 1,
  })
  const bottom = y + rowHeight
  return { bounds: { ...bounds, w: right + 8 - bounds.x, h: bottom + 8 - bounds.y }, items }
}

function drawSign(sign: LegendSign, row: Box): readonly Primitive[] {
  const middle = { x: row.x + row.w / 2, y: row.y + row.h / 2 }
  const wide: Box = { x: row.x, y: middle.y - 8, w: row.w, h: 16 }
  switch (sign) {
    case 'process':
      return shape(sign, { x: middle.x - 8, y: middle.y - 8, w: 16, h: 16 })
    case 'external':
    case 'store':
      return shape(sign, wide)
    case 'out-of-scope':
      return shape('external', wide, [5, 4])
    case 'boundary':
      return [
        { ...stroke, path: roundedBox(wide, 4), fill: 'boundary-tint', stroke: 'boundary', dash: [4, 3] },
      ]
    case 'flow': {
      const { line, head } = arrowOf([level(row.x, row.x + row.w, middle.y)])
      return [
        { ...stroke, path: curvePath(line), stroke: 'flow' },
        { ...stroke, path: head, fill: 'flow', stroke: null, strokeWidth: 0 },
      ]
    }
    case 'unrated':
      return [{ ...stroke, path: levelMark(sign, middle), stroke: sign, strokeWidth: 1.25 }]
    default:
      return [{ ...stroke, path: levelMark(sign, middle), fill: sign, stroke: null, strokeWidth: 0 }]
  }
}

function shape(
  base: 'process' | 'external' | 'store',
  box: Box,
  dash: readonly number[] = [],
): readonly Primitive[] {
  return [
    { ...stroke, path: outlineOf(base, box), fill: 'node', stroke: null, strokeWidth: 0 },
    { ...stroke, path: strokesOf(base, box), stroke: 'node-line', dash },
  ]
}

/** A straight curve from left to right. */
function level(x0: number, x1: number, y: number): Cubic {
  const third = (x1 - x0) / 3
  return { p0: { x: x0, y }, p1: { x: x0 + third, y }, p2: { x: x1 - third, y }, p3: { x: x1, y } }
}

const stroke: Omit<PathPrimitive, 'path'> = {
  ...{ kind: 'path', subject: null, fill: null, stroke: null, strokeWidth: 1.5, dash: [] },
}
const style: TextStyle = { size: 12, weight: 400 }
const signWidth = 28
const rowHeight = 26
