import type { PathCommand } from '../../../drawing/path.ts'
import type { GlyphRun } from './fonts/glyph.ts'
import type { StructureNode } from './structure.ts'

/**
 * What layout draws on: one page, in points, y downwards from the upper left corner. The only thing
 * between layout and the file format, so that either can be replaced. What is drawn outside of `tagged` is
 * decoration, which is not read aloud.
 */
export interface Surface {
  readonly width: number
  readonly height: number
  /** `y` is the baseline. */
  readonly text: (
    x: number,
    y: number,
    size: number,
    colour: string,
    runs: readonly GlyphRun[],
    how?: TextPaint,
  ) => void
  readonly rect: (
    x: number,
    y: number,
    w: number,
    h: number,
    paint: Paint & { readonly radius?: number },
  ) => void
  readonly line: (x1: number, y1: number, x2: number, y2: number, stroke: Stroke) => void
  readonly path: (commands: readonly PathCommand[], paint: Paint) => void
  /** A picture file in the box. */
  readonly image: (x: number, y: number, w: number, h: number, image: ImageFile) => void
  /** Draws inside a coordinate system that is scaled, then moved; its strokes and texts scale too. */
  readonly scaled: (x: number, y: number, scale: number, draw: () => void) => void
  /** Shows only what is drawn inside the box. */
  readonly clipped: (x: number, y: number, w: number, h: number, draw: () => void) => void
  /** What is drawn is the content of the element, or decoration where it is null. */
  readonly tagged: (node: StructureNode | null, draw: () => void) => void
  /** A click in the box goes to the target; what is drawn is the content of the link. */
  readonly link: (x: number, y: number, w: number, h: number, target: LinkTarget, draw: () => void) => void
  /** A target for links and bookmarks at this height. */
  readonly anchor: (name: string, y: number) => void
  /** Tells the element where it stands, as figures must. */
  readonly bound: (node: StructureNode, x: number, y: number, w: number, h: number) => void
}

export interface LinkTarget {
  /** Anchor in this report, or an address. */
  readonly to: { readonly anchor: string } | { readonly href: string }
  /** Says where it leads, for people who do not see it. */
  readonly description: string
}

export interface TextPaint {
  readonly italic?: boolean
  /** BCP 47, where it differs from the report's. */
  readonly language?: string
}

export interface ImageFile {
  readonly mime: 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array
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
