import type { Box } from '../base/geometry.ts'
import type { SubjectId } from '../model/tables.ts'
import type { TextStyle } from './measure-text.ts'
import type { PathCommand } from './path.ts'

/** What a colour is for; palettes and style sheets give the values. */
export type ColorRole =
  | 'background'
  | 'panel'
  | 'line'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'accent'
  | 'node'
  | 'node-line'
  | 'flow'
  | 'boundary'
  | 'boundary-tint'
  | BadgeRole

export type BadgeRole =
  | 'high'
  | 'high-tint'
  | 'medium'
  | 'medium-tint'
  | 'low'
  | 'low-tint'
  | 'unrated'
  | 'unrated-tint'

/** A diagram as two kinds of primitives, in painting order: one source for canvas, pictures and PDF. */
export interface Scene {
  /** Everything that is painted, titles, labels and badges included. */
  readonly bounds: Box
  readonly items: readonly Primitive[]
}

export type Primitive = PathPrimitive | TextPrimitive

export interface PathPrimitive {
  readonly kind: 'path'
  /** What it belongs to, for dimming and highlighting; null for none. */
  readonly subject: SubjectId | null
  readonly path: readonly PathCommand[]
  readonly fill: ColorRole | null
  readonly stroke: ColorRole | null
  /** In px; 0 without a stroke. */
  readonly strokeWidth: number
  /** Lengths of dashes and gaps in px; empty for a solid line. */
  readonly dash: readonly number[]
}

/** One line of text in Inter; other fonts should squeeze it to `width`. */
export interface TextPrimitive {
  readonly kind: 'text'
  readonly subject: SubjectId | null
  readonly text: string
  /** Of the anchor, on the baseline. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle'
  /** As measured, in px. */
  readonly width: number
  readonly style: TextStyle
  readonly color: ColorRole
}
