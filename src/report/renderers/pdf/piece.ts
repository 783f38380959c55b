import type { FontSet } from './fonts/font-set.ts'
import type { Structure } from './structure.ts'
import type { Surface } from './surface.ts'

/** The smallest thing that is put on a page in one go: a line, a table row, a figure. */
export interface Piece {
  /** Points. */
  readonly height: number
  /** Least distance to the piece above; nothing at the top of a page. */
  readonly before: number
  /** Stays on the page of the piece that follows. */
  readonly keepWithNext?: boolean
  /** Drawn again at the top when this piece begins a page. */
  readonly repeat?: Piece
  /** Cuts off what fits into `room` points; null when nothing sensible does. */
  readonly split?: (room: number) => readonly [head: Piece, tail: Piece] | null
  readonly draw: (surface: Surface, x: number, top: number) => void
}

/** What blocks know when they are laid out. */
export interface LayoutContext {
  readonly fonts: FontSet
  /** Elements for what is laid out, in the order of reading. */
  readonly structure: Structure
  /** `#rrggbb` of rules. */
  readonly accent: string
  /** Width of the text area in points. */
  readonly width: number
  /** Height of an empty page's text area in points. */
  readonly height: number
  /** How far a wide figure may reach into the margin on each side. */
  readonly bleed: number
}

/** Keeps the pieces together: on one page where they fit on one. */
export function keepTogether(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, i) => (i < pieces.length - 1 ? { ...piece, keepWithNext: true } : piece))
}
