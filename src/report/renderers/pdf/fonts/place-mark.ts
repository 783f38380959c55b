import type { Glyph } from './glyph.ts'
import type { GlyphBounds } from './read-true-type.ts'

/** Where a mark is drawn: the move from the start of its glyph, and the box of both together. */
export interface MarkPlace {
  readonly x: number
  readonly y: number
  readonly bounds: GlyphBounds | null
}

/**
 * Puts a mark over, under or into a glyph by the boxes of both, which serves all scripts and pairs of fonts alike.
 * Marks keep the height that they were drawn at, unless they would touch the glyph.
 * @param bounds the box of the glyph and the marks before
 */
export function placeMark(bounds: GlyphBounds | null, advance: number, mark: Glyph, code: number): MarkPlace {
  const own = mark.bounds
  if (own === null) return { x: 0, y: 0, bounds }
  const under = bounds ?? { xMin: 0, yMin: 0, xMax: advance, yMax: 500 }
  const x = (under.xMin + under.xMax) / 2 - (own.xMin + own.xMax) / 2
  const side = sideOf(code)
  const y =
    side === 'over'
      ? Math.max(0, under.yMax + gap - own.yMin)
      : side === 'under'
        ? Math.min(0, under.yMin - gap - own.yMax)
        : 0
  return {
    x: Math.round(x),
    y: Math.round(y),
    bounds: {
      xMin: under.xMin,
      xMax: under.xMax,
      yMin: Math.min(under.yMin, side === 'under' ? own.yMin + y : under.yMin),
      yMax: Math.max(under.yMax, side === 'over' ? own.yMax + y : under.yMax),
    },
  }
}

const gap = 40

/** By the canonical combining classes of Unicode, written as the ranges that our fonts have. */
function sideOf(code: number): 'over' | 'under' | 'inside' {
  if (within(code, underRanges)) return 'under'
  return within(code, insideRanges) ? 'inside' : 'over'
}

function within(code: number, ranges: readonly (readonly [number, number])[]): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last)
}

const underRanges = [
  [0x0316, 0x0319],
  [0x031c, 0x0320],
  [0x0323, 0x0326],
  [0x0329, 0x0333],
  [0x0339, 0x033c],
  [0x0347, 0x0349],
  [0x034d, 0x034e],
  [0x0353, 0x0356],
  [0x0591, 0x0591],
  [0x0596, 0x0596],
  [0x059b, 0x059b],
  [0x05a2, 0x05a7],
  [0x05aa, 0x05aa],
  [0x05b0, 0x05b8],
  [0x05bb, 0x05bb],
  [0x05bd, 0x05bd],
  [0x05c5, 0x05c5],
  [0x05c7, 0x05c7],
  [0x064d, 0x064d],
  [0x0650, 0x0650],
  [0x0655, 0x0656],
  [0x065c, 0x065c],
  [0x065f, 0x065f],
  [0x06e3, 0x06e3],
  [0x06ea, 0x06ea],
  [0x06ed, 0x06ed],
] as const

/** Dagesh and strokes through a letter; cedilla and ogonek touch it by design. */
const insideRanges = [
  [0x0321, 0x0322],
  [0x0327, 0x0328],
  [0x0334, 0x0338],
  [0x05bc, 0x05bc],
  [0x20d2, 0x20d3],
  [0x20d8, 0x20da],
  [0x20e5, 0x20e6],
] as const
