import type { ElementBase } from './element-base.ts'
import { nameBlock } from './name-block.ts'
import { noteHeight, noteLineHeight } from './note-block.ts'

/** In diagram units. */
export interface Size {
  readonly w: number
  readonly h: number
}

/** The size in which a shape is drawn when nothing is known but its base. */
export const defaultSizes: { readonly [base in ElementBase]: Size } = {
  process: { w: 104, h: 104 },
  external: { w: 120, h: 64 },
  store: { w: 140, h: 64 },
  note: { w: 176, h: 56 },
  'loose-end': { w: 12, h: 12 },
}

/** A boundary box as it is dropped from the palette. */
export const defaultBoundarySize: Size = { w: 320, h: 220 }
/** Smallest sizes that resizing allows. */
export const minimumElementSize: Size = { w: 48, h: 40 }
export const minimumBoundarySize: Size = { w: 96, h: 72 }

/** The smallest of a few good sizes in which the whole name is readable; the largest when none is enough. */
export function sizeFor(base: ElementBase, name: string, typeName: string): Size {
  if (base === 'note') return noteSize(name)
  const ladder = ladders[base]
  const fitting = ladder.find(({ w, h }) => nameBlock(base, { x: 0, y: 0, w, h }, name, typeName).complete)
  return fitting ?? ladder[ladder.length - 1] ?? defaultSizes[base]
}

/** As wide as is read well, as high as the text needs, on the grid. */
function noteSize(text: string): Size {
  const { w } = defaultSizes.note
  const width = noteHeight(w, text) > 4 * noteLineHeight ? noteWidth : w
  const h = Math.ceil(noteHeight(width, text) / 8) * 8
  return { w: width, h: Math.max(h, minimumElementSize.h) }
}

const noteWidth = 240

const ladders: { readonly [base in ElementBase]: readonly Size[] } = {
  process: [
    { w: 104, h: 104 },
    { w: 112, h: 112 },
    { w: 144, h: 80 },
    { w: 168, h: 88 },
    { w: 192, h: 96 },
  ],
  external: [
    { w: 120, h: 64 },
    { w: 144, h: 64 },
    { w: 160, h: 80 },
  ],
  store: [
    { w: 140, h: 64 },
    { w: 168, h: 64 },
    { w: 176, h: 80 },
  ],
  note: [{ w: 176, h: 56 }],
  'loose-end': [{ w: 12, h: 12 }],
}
