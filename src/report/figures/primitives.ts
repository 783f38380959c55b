import type { Box } from '../../base/geometry.ts'
import { measureText, type TextStyle } from '../../drawing/measure-text.ts'
import { type PathCommand, roundedBox } from '../../drawing/path.ts'
import type { ColorRole, PathPrimitive, Primitive, Scene, TextPrimitive } from '../../drawing/scene.ts'

// Drawings of the report are made of the primitives of diagrams, so that every format shows them.

export function line(
  path: readonly PathCommand[],
  stroke: ColorRole,
  strokeWidth: number,
  dash: readonly number[] = [],
): PathPrimitive {
  return { kind: 'path', subject: null, path, fill: null, stroke, strokeWidth, dash }
}

export function shape(
  path: readonly PathCommand[],
  fill: ColorRole | null,
  stroke: ColorRole,
): PathPrimitive {
  return { kind: 'path', subject: null, path, fill, stroke, strokeWidth: 1, dash: [] }
}

export function box(area: Box, fill: ColorRole, stroke: ColorRole): PathPrimitive {
  return shape(roundedBox(area, 6), fill, stroke)
}

/** One line of text; (x, y) is its start or middle on the baseline. */
export function words(
  text: string,
  at: { readonly x: number; readonly y: number; readonly anchor?: 'start' | 'middle' },
  style: TextStyle,
  color: ColorRole,
): TextPrimitive {
  return {
    kind: 'text',
    subject: null,
    text,
    x: at.x,
    y: at.y,
    anchor: at.anchor ?? 'start',
    width: measureText(text, style),
    style,
    color,
  }
}

/** The text, cut with an ellipsis where it is wider than `room`. */
export function fitting(text: string, style: TextStyle, room: number): string {
  if (measureText(text, style) <= room) return text
  const letters = [...text]
  while (letters.length > 1 && measureText(`${letters.join('')}…`, style) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** A scene whose bounds hold all its items, with a margin of 4. */
export function sceneOf(items: readonly Primitive[]): Scene {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const reach = (x: number, y: number) => {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  for (const item of items) {
    if (item.kind === 'text') {
      const start = item.anchor === 'middle' ? item.x - item.width / 2 : item.x
      reach(start, item.y - item.style.size)
      reach(start + item.width, item.y + item.style.size * 0.3)
      continue
    }
    for (const [, ...numbers] of item.path)
      for (let i = 0; i + 1 < numbers.length; i += 2) reach(numbers[i] ?? 0, numbers[i + 1] ?? 0)
  }
  if (left > right) return { bounds: { x: 0, y: 0, w: 1, h: 1 }, items }
  const margin = 4
  return {
    bounds: { x: left - margin, y: top - margin, w: right - left + 2 * margin, h: bottom - top + 2 * margin },
    items,
  }
}
