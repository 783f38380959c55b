import type { Badge, Inline, TextRun } from '../../document.ts'
import { drawBadge, measureBadge } from './badge.ts'
import { layoutBidiLines } from './bidi-lines.ts'
import { tokensOf, unitsOf } from './break-text.ts'
import type { FontSet } from './fonts/font-set.ts'
import type { Shape } from './fonts/glyph.ts'
import type { HanStyle } from './fonts/han-style.ts'
import type { LinkTarget, Surface, TextPaint } from './surface.ts'
import { type Line, type Look, lookOf, type Span, type TextStyle } from './text-style.ts'
import type { TypeSize } from './theme.ts'

/** Breaks inline content into lines no wider than `width` points. Empty content gives no line. */
export function layoutLines(
  content: readonly Inline[],
  style: TextStyle,
  width: number,
  fonts: FontSet,
): readonly Line[] {
  if (content.some((inline) => 'text' in inline && fromRight.test(inline.text))) {
    return layoutBidiLines(content, style, Math.max(width, style.size), fonts)
  }
  const breaker = new LineBreaker(style, Math.max(width, style.size), fonts)
  for (const inline of content) {
    if ('badge' in inline) breaker.badge(inline.badge)
    else breaker.text(inline)
  }
  return breaker.finish()
}

/** Letters of scripts that are read from the right. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Draws lines downwards from `top`. */
export function drawLines(
  surface: Surface,
  lines: readonly Line[],
  style: TypeSize,
  box: {
    readonly x: number
    readonly top: number
    readonly width: number
    readonly align?: 'left' | 'right' | 'center'
  },
  fonts: FontSet,
): void {
  lines.forEach((line, i) => {
    const slack = box.width - line.width
    const align = box.align ?? (line.rtl === true ? 'right' : 'left')
    const left = box.x + (align === 'right' ? slack : align === 'center' ? slack / 2 : 0)
    const top = box.top + i * style.leading
    const baseline = top + baselineIn(style)
    for (const span of line.spans) {
      if (span.badge !== undefined) {
        drawBadge(surface, span.badge, left + span.x, baseline, style.size, fonts)
        continue
      }
      const { link, colour } = span.look
      const draw = () => surface.text(left + span.x, baseline, style.size, colour, span.runs, paintOf(span))
      for (const shape of span.shapes) fonts.countMissing(shape)
      if (link === undefined) draw()
      else {
        const target = { to: link, description: span.text }
        surface.link(left + span.x, top, span.width, style.leading, target, draw)
      }
    }
  })
}

function paintOf({ look }: Span): TextPaint | undefined {
  if (!look.italic && look.han === undefined) return undefined
  return {
    ...(look.italic ? { italic: true } : {}),
    ...(look.han === undefined ? {} : { language: hanLanguages[look.han] }),
  }
}

const hanLanguages: { readonly [H in HanStyle]: string } = { jp: 'ja', kr: 'ko', sc: 'zh' }

/** Distance from the top of a line to its baseline: caps sit in the middle of the leading. */
export function baselineIn({ size, leading }: TypeSize): number {
  return (leading + size * 0.714) / 2
}

/** Width in points of a text on one line. */
export function widthOf(text: string, style: TextStyle, fonts: FontSet): number {
  return (fonts.shape(style.bold === true ? 'bold' : 'regular', text).width * style.size) / 1000
}

type MutableSpan = {
  -readonly [K in keyof Span]: Span[K] extends readonly (infer T)[] ? T[] : Span[K]
}

interface MutableLine {
  width: number
  spans: MutableSpan[]
}

class LineBreaker {
  readonly #style: TextStyle
  readonly #limit: number
  readonly #fonts: FontSet
  readonly #lines: MutableLine[] = []
  #line: MutableLine = { width: 0, spans: [] }
  #spaceBefore = false
  #touched = false

  constructor(style: TextStyle, limit: number, fonts: FontSet) {
    this.#style = style
    this.#limit = limit
    this.#fonts = fonts
  }

  text(run: TextRun): void {
    const look = lookOf(run, this.#style, this.#fonts)
    for (const token of tokensOf(run.text)) {
      this.#touched = true
      if (token === '\n') {
        this.#end(true)
      } else if (token === ' ') {
        this.#spaceBefore = true
      } else {
        this.#word(token, look)
      }
    }
  }

  badge(badge: Badge): void {
    this.#touched = true
    const width = measureBadge(badge, this.#style.size, this.#fonts)
    const gap = this.#line.spans.length > 0 && this.#spaceBefore ? this.#style.size * 0.4 : 0
    if (this.#line.spans.length > 0 && this.#line.width + gap + width > this.#limit) {
      this.#end(this.#spaceBefore)
    }
    const x = this.#line.spans.length > 0 ? this.#line.width + gap : 0
    const look = lookOf({ text: '' }, this.#style, this.#fonts)
    this.#line.spans.push({ x, width, look, text: badge.text, runs: [], shapes: [], badge })
    this.#line.width = x + width
    this.#spaceBefore = false
  }

  finish(): readonly Line[] {
    if (this.#touched && (this.#line.spans.length > 0 || this.#lines.length === 0)) this.#end()
    return this.#lines
  }

  #word(word: string, look: Look): void {
    const shape = this.#shape(word, look)
    const width = (shape.width * this.#style.size) / 1000
    const gap = this.#spaceBefore && this.#line.spans.length > 0 ? look.space : 0
    if (this.#line.width + gap + width <= this.#limit || this.#isHanging(word)) {
      this.#put(word, shape, width, gap, look)
      return
    }
    if (width <= this.#limit) {
      this.#end(this.#spaceBefore)
      this.#put(word, shape, width, 0, look)
      return
    }
    this.#longWord(word, look, gap)
  }

  /** A comma or stop that follows without a space stays with its word, if need be a little beyond the edge. */
  #isHanging(word: string): boolean {
    return /^[,.;:]$/.test(word) && !this.#spaceBefore && this.#line.spans.length > 0
  }

  #shape(text: string, { style, han }: Look): Shape {
    return han === undefined ? this.#fonts.shape(style, text) : this.#fonts.shape(style, text, { han })
  }

  /** Wider than a whole line: filled in piece by piece, after a sign where one is near the end. */
  #longWord(word: string, look: Look, gap: number): void {
    const scale = this.#style.size / 1000
    let units = unitsOf(word)
    let space = gap
    if (this.#limit - this.#line.width < this.#limit / 3) {
      this.#end(this.#spaceBefore)
      space = 0
    }
    while (units.length > 0) {
      const room = this.#limit - this.#line.width - space
      let count = 0
      let width = 0
      let afterSign = 0
      for (const unit of units) {
        const next = width + this.#shape(unit, look).width * scale
        if (next > room) break
        width = next
        count++
        if (/[^\p{L}\p{N}\p{M}]/u.test(unit)) afterSign = count
      }
      if (count < units.length && afterSign > count * 0.6) count = afterSign
      const piece = units.slice(0, Math.max(count, 1)).join('')
      units = units.slice(Math.max(count, 1))
      const shape = this.#shape(piece, look)
      this.#put(piece, shape, shape.width * scale, space, look)
      space = 0
      if (units.length > 0) this.#end()
    }
  }

  #put(text: string, shape: Shape, width: number, gap: number, look: Look): void {
    const line = this.#line
    const last = line.spans.at(-1)
    const joins = last !== undefined && last.badge === undefined && isSameLook(last.look, look)
    if (joins) {
      if (gap > 0) last.runs.push(...this.#fonts.shape(look.style, ' ').runs)
      last.runs.push(...shape.runs)
      last.width += gap + width
      last.text += gap > 0 ? ` ${text}` : text
      if (shape.missing !== undefined) last.shapes.push(shape)
    } else {
      line.spans.push({
        x: line.width + gap,
        width,
        look,
        text,
        runs: [...shape.runs],
        shapes: shape.missing === undefined ? [] : [shape],
      })
    }
    line.width += gap + width
    this.#spaceBefore = false
  }

  /** A space stands at the end of the line, where nobody sees it, so that its words are apart when they are copied. */
  #end(isApart = false): void {
    const last = isApart ? this.#line.spans.at(-1) : undefined
    if (last !== undefined && last.badge === undefined) {
      last.runs.push(...this.#fonts.shape(last.look.style, ' ').runs)
    }
    this.#lines.push(this.#line)
    this.#line = { width: 0, spans: [] }
    this.#spaceBefore = false
  }
}

function isSameLook(a: Look, b: Look): boolean {
  return (
    a === b ||
    (a.colour === b.colour &&
      a.italic === b.italic &&
      a.han === b.han &&
      (a.link === b.link || (a.link !== undefined && b.link !== undefined && isSameLink(a.link, b.link))))
  )
}

function isSameLink(a: LinkTarget['to'], b: LinkTarget['to']): boolean {
  return 'anchor' in a ? 'anchor' in b && a.anchor === b.anchor : 'href' in b && a.href === b.href
}
