import type { PathCommand } from '../../../drawing/path.ts'
import type { GlyphRun } from './font-set.ts'

/**
 * What layout draws on: one page, in points, y downwards from the upper left corner. The only thing
 * between layout and the file format, so that either can be replaced.
 */
export interface Surface {
  readonly width: number
  readonly height: number
  /** `y` is the baseline. */
  readonly text: (x: number, y: number, size: number, colour: string, runs: readonly GlyphRun[]) => void
  readonly rect: (
    x: number,
    y: number,
    w: number,
    h: number,
    paint: Paint & { readonly radius?: number },
  ) => void
  readonly line: (x1: number, y1: number, x2: number, y2: number, stroke: Stroke) => void
  readonly path: (commands: readonly PathCommand[], paint: Paint) => void
  /** Draws inside a coordinate system that is scaled, then moved; its strokes and texts scale too. */
  readonly scaled: (x: number, y: number, scale: number, draw: () => void) => void
  /** A click in the box goes to the anchor. */
  readonly link: (x: number, y: number, w: number, h: number, anchor: string) => void
  /** A target for links and bookmarks at this height. */
  readonly anchor: (name: string, y: number) => void
}

export interface Stroke {
  readonly colour: string
  readonly width: number
  /** Lengths of dashes and gaps. */
  readonly dash?: readonly number[]
}

export interface Paint {
  readonly fill?: string
  readonly stroke?: Stroke
}
