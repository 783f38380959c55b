import type { Box, Point } from '../base/geometry.ts'
import type { SubjectId } from '../model/tables.ts'
import { measureText, type TextStyle } from './measure-text.ts'
import { type PathCommand, polygon, roundedBox } from './path.ts'
import type { BadgeRole, Primitive } from './scene.ts'

/** The worst level among a subject's threats; `unrated` when none is rated. */
export type BadgeLevel = 'high' | 'medium' | 'low' | 'unrated'

export interface Badge {
  readonly level: BadgeLevel
  /** Number of threats, ≥ 1; more than 999 print as "999+". */
  readonly count: number
}

/** Room that a badge takes at the upper right of a shape: on the outline of a circle, on the corner of a rectangle. */
export function badgeBox(shape: Box, round: boolean, count: number): Box {
  const w = widthOf(count)
  const inset = round ? (Math.min(shape.w, shape.h) / 2) * (1 - Math.SQRT1_2) : 0
  const corner = { x: shape.x + shape.w - inset, y: shape.y + inset }
  return { x: corner.x - w / 2 - (round ? 0 : 6), y: corner.y - height / 2, w, h: height }
}

/** Room that a badge takes at the upper right of a flow's label, touching its corner but none of its text. */
export function labelBadgeBox(label: Box, count: number): Box {
  return { x: label.x + label.w - 6, y: label.y - height + 6, w: widthOf(count), h: height }
}

/** A pill with the mark of the level and the count. */
export function drawBadge(subject: SubjectId, box: Box, badge: Badge): readonly Primitive[] {
  const ink: BadgeRole = badge.level
  const tint: BadgeRole = `${badge.level}-tint`
  const middle = box.y + box.h / 2
  const text = textOf(badge.count)
  const hollow = badge.level === 'unrated'
  return [
    {
      kind: 'path',
      subject,
      path: roundedBox(box, height / 2),
      fill: tint,
      stroke: ink,
      strokeWidth: 1.25,
      dash: [],
    },
    {
      kind: 'path',
      subject,
      path: levelMark(badge.level, { x: box.x + 10, y: middle }),
      fill: hollow ? null : ink,
      stroke: hollow ? ink : null,
      strokeWidth: hollow ? 1.25 : 0,
      dash: [],
    },
    {
      kind: 'text',
      subject,
      text,
      x: box.x + 17,
      y: middle + style.size * 0.36,
      anchor: 'start',
      width: measureText(text, style),
      style,
      color: ink,
    },
  ]
}

/** High ▲, medium ◆, low ●, not rated ○: never colour alone. @param scale 1 is about 9 px */
export function levelMark(level: BadgeLevel, { x, y }: Point, scale = 1): readonly PathCommand[] {
  const at = (dx: number, dy: number): Point => ({ x: x + dx * scale, y: y + dy * scale })
  const round = (r: number) =>
    roundedBox({ x: x - r * scale, y: y - r * scale, w: 2 * r * scale, h: 2 * r * scale }, r * scale)
  switch (level) {
    case 'high':
      return polygon([at(0, -4.2), at(4.4, 3.6), at(-4.4, 3.6)])
    case 'medium':
      return polygon([at(0, -4.6), at(4.6, 0), at(0, 4.6), at(-4.6, 0)])
    case 'low':
      return round(3.6)
    case 'unrated':
      return round(3.2)
  }
}

const style: TextStyle = { size: 11, weight: 600 }
const height = 18

function widthOf(count: number): number {
  return measureText(textOf(count), style) + 24
}

function textOf(count: number): string {
  return count > 999 ? '999+' : String(count)
}
