import type { Badge, TextRun } from '../../document.ts'
import type { FontStyle } from './fonts/font-files.ts'
import type { FontSet } from './fonts/font-set.ts'
import type { GlyphRun, Shape } from './fonts/glyph.ts'
import { type HanStyle, hanStyleOf, hasHan } from './fonts/han-style.ts'
import type { LinkTarget } from './surface.ts'
import { colours, type TypeSize } from './theme.ts'

/** How inline content is set. */
export interface TextStyle extends TypeSize {
  readonly colour?: string
  readonly bold?: boolean
}

/** One line of set text. */
export interface Line {
  readonly width: number
  /** In the order of their places. */
  readonly spans: readonly Span[]
  /** Belongs to a paragraph that is read from the right. */
  readonly rtl?: boolean
}

export interface Span {
  readonly x: number
  readonly width: number
  readonly look: Look
  readonly text: string
  readonly runs: readonly GlyphRun[]
  /** Those of its words that have characters without a glyph. */
  readonly shapes: readonly Shape[]
  readonly badge?: Badge
}

/** What the words of a run share. */
export interface Look {
  readonly style: FontStyle
  readonly colour: string
  readonly italic: boolean
  readonly link: LinkTarget['to'] | undefined
  readonly han: HanStyle | undefined
  /** Width of a space in points. */
  readonly space: number
}

/** How a run looks in text of this style. */
export function lookOf(run: TextRun, base: TextStyle, fonts: FontSet): Look {
  const { size, colour = colours.ink } = base
  const style: FontStyle = run.bold === true || base.bold === true ? 'bold' : 'regular'
  const link =
    run.link !== undefined ? { anchor: run.link } : run.href !== undefined ? { href: run.href } : undefined
  return {
    style,
    colour: link !== undefined ? colours.accent : run.muted === true ? colours.third : colour,
    italic: run.italic === true,
    link,
    han: hasHan(run.text) ? hanStyleOf(run.text, fonts.han) : undefined,
    space: (fonts.shape(style, ' ').width * size) / 1000,
  }
}
