import type { Box, Point } from '../base/geometry.ts'
import { measureText, type TextStyle } from './measure-text.ts'
import { wrapText } from './wrap-text.ts'

/** A flow's name as a chip: its box and its lines, centred in it. */
export interface FlowLabel {
  readonly box: Box
  readonly lines: readonly string[]
}

export interface LabelText {
  readonly lines: readonly string[]
  readonly w: number
  readonly h: number
}

export const labelStyle: TextStyle = { size: 11.5, weight: 500 }
export const labelLineHeight = 14

/** Lines and size of a flow's label; null for a flow without a name. Memoised. */
export function labelText(name: string, width: 'wide' | 'narrow'): LabelText | null {
  const memo = width === 'wide' ? wideLabels : narrowLabels
  const known = memo.get(name)
  if (known !== undefined) return known
  const lines = wrapText(name, width === 'wide' ? 140 : 92, labelStyle, 3)
  const widest = Math.max(0, ...lines.map((line) => measureText(line, labelStyle)))
  const text =
    lines.length === 0 ? null : { lines, w: Math.ceil(widest) + 12, h: lines.length * labelLineHeight + 5 }
  if (memo.size > 10_000) memo.clear()
  memo.set(name, text)
  return text
}

export function labelAt(text: LabelText, centre: Point): FlowLabel {
  return {
    box: { x: centre.x - text.w / 2, y: centre.y - text.h / 2, w: text.w, h: text.h },
    lines: text.lines,
  }
}

/** Baseline of a label's line, counted from 0. */
export function labelBaseline(label: FlowLabel, line: number): number {
  const top = label.box.y + (label.box.h - label.lines.length * labelLineHeight) / 2
  return top + (line + 0.5) * labelLineHeight + labelStyle.size * 0.36
}

const wideLabels = new Map<string, LabelText | null>()
const narrowLabels = new Map<string, LabelText | null>()
