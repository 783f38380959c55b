import type { Badge, Inline, TextRun } from '../../document.ts'
import { drawBadge, measureBadge } from './badge.ts'
import type { FontStyle } from './font-files.ts'
import { type FontSet, type GlyphRun, isInvisible, type Shape } from './font-set.ts'
import type { Surface } from './surface.ts'
import { colours, type TypeSize } from './theme.ts'

/** How inline content is set. */
export interface TextStyle extends TypeSize {
  readonly colour?: string
  readonly bold?: boolean
}

/** One line of set text. */
export interface Line {
  readonly width: number
  readonly spans: readonly Span[]
}

interface Span {
  readonly x: number
  readonly width: number
  readonly colour: string
  readonly runs: GlyphRun[]
  readonly shapes: Shape[]
  readonly link: string | undefined
  readonly badge: Badge | undefined
}

/** Breaks inline content into lines no wider than `width` points. Empty content gives no line. */
export function layoutLines(
  content: readonly Inline[],
  style: TextStyle,
  width: number,
  fonts: FontSet,
): readonly Line[] {
  const breaker = new LineBreaker(style, Math.max(width, style.size), fonts)
  for (const inline of content) {
    if ('badge' in inline) breaker.badge(inline.badge)
    else breaker.text(inline)
  }
  return breaker.finish()
}

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
    const left = box.x + (box.align === 'right' ? slack : box.align === 'center' ? slack / 2 : 0)
    const top = box.top + i * style.leading
    const baseline = top + baselineIn(style)
    for (const span of line.spans) {
      if (span.badge !== undefined) {
        drawBadge(surface, span.badge, left + span.x, baseline, style.size, fonts)
        continue
      }
      surface.text(left + span.x, baseline, style.size, span.colour, span.runs)
      for (const shape of span.shapes) fonts.countMissing(shape)
      if (span.link !== undefined) surface.link(left + span.x, top, span.width, style.leading, span.link)
    }
  })
}

/** Distance from the top of a line to its baseline: caps sit in the middle of the leading. */
export function baselineIn({ size, leading }: TypeSize): number {
  return (leading + size * 0.714) / 2
}

/** Width in points of a text on one line. */
export function widthOf(text: string, style: TextStyle, fonts: FontSet): number {
  return (fonts.shape(style.bold === true ? 'bold' : 'regular', text).width * style.size) / 1000
}

interface MutableLine {
  width: number
  spans: (Span & { width: number })[]
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
    const { size, colour = colours.ink } = this.#style
    const bold = run.bold === true || this.#style.bold === true
    const ink = run.link !== undefined ? colours.accent : run.muted === true ? colours.third : colour
    const style: FontStyle = bold ? 'bold' : 'regular'
    const space = (this.#fonts.shape(style, ' ').width * size) / 1000
    for (const token of tokensOf(run.text)) {
      this.#touched = true
      if (token === '\n') {
        this.#end()
      } else if (token === ' ') {
        this.#spaceBefore = true
      } else {
        this.#word(token, style, ink, run.link, space)
      }
    }
  }

  badge(badge: Badge): void {
    this.#touched = true
    const width = measureBadge(badge, this.#style.size, this.#fonts)
    const gap = this.#line.spans.length > 0 && this.#spaceBefore ? this.#style.size * 0.4 : 0
    if (this.#line.spans.length > 0 && this.#line.width + gap + width > this.#limit) this.#end()
    const x = this.#line.spans.length > 0 ? this.#line.width + gap : 0
    this.#line.spans.push({ x, width, colour: '', runs: [], shapes: [], link: undefined, badge })
    this.#line.width = x + width
    this.#spaceBefore = false
  }

  finish(): readonly Line[] {
    if (this.#touched && (this.#line.spans.length > 0 || this.#lines.length === 0)) this.#end()
    return this.#lines
  }

  #word(word: string, style: FontStyle, colour: string, link: string | undefined, space: number): void {
    const shape = this.#fonts.shape(style, word)
    const width = (shape.width * this.#style.size) / 1000
    const gap = this.#spaceBefore && this.#line.spans.length > 0 ? space : 0
    if (this.#line.width + gap + width <= this.#limit) {
      this.#put(shape, width, gap, style, colour, link)
      return
    }
    if (width <= this.#limit) {
      this.#end()
      this.#put(shape, width, 0, style, colour, link)
      return
    }
    this.#longWord(word, style, colour, link, gap)
  }

  /** Wider than a whole line: filled in piece by piece, after a sign where one is near the end. */
  #longWord(word: string, style: FontStyle, colour: string, link: string | undefined, gap: number): void {
    const scale = this.#style.size / 1000
    const widthOf = (text: string): number => this.#fonts.shape(style, text).width * scale
    let characters = Array.from(word)
    let space = gap
    if (this.#limit - this.#line.width < this.#limit / 3) {
      this.#end()
      space = 0
    }
    while (characters.length > 0) {
      const room = this.#limit - this.#line.width - space
      let count = 0
      let width = 0
      let afterSign = 0
      for (const character of characters) {
        const next = width + widthOf(character)
        if (next > room) break
        width = next
        count++
        if (/[^\p{L}\p{N}\p{M}]/u.test(character)) afterSign = count
      }
      if (count < characters.length && afterSign > count * 0.6) count = afterSign
      const piece = characters.slice(0, Math.max(count, 1)).join('')
      characters = characters.slice(Math.max(count, 1))
      const shape = this.#fonts.shape(style, piece)
      this.#put(shape, shape.width * scale, space, style, colour, link)
      space = 0
      if (characters.length > 0) this.#end()
    }
  }

  #put(
    shape: Shape,
    width: number,
    gap: number,
    style: FontStyle,
    colour: string,
    link: string | undefined,
  ): void {
    const line = this.#line
    const last = line.spans.at(-1)
    if (last !== undefined && last.badge === undefined && last.colour === colour && last.link === link) {
      if (gap > 0) last.runs.push(...this.#fonts.shape(style, ' ').runs)
      last.runs.push(...shape.runs)
      last.width += gap + width
      if (shape.missing !== undefined) last.shapes.push(shape)
    } else {
      const shapes = shape.missing === undefined ? [] : [shape]
      line.spans.push({
        x: line.width + gap,
        width,
        colour,
        runs: [...shape.runs],
        shapes,
        link,
        badge: undefined,
      })
    }
    line.width += gap + width
    this.#spaceBefore = false
  }

  #end(): void {
    this.#lines.push(this.#line)
    this.#line = { width: 0, spans: [] }
    this.#spaceBefore = false
  }
}

/** Words, `' '` and `'\n'`; between two words without a space a line may break all the same. */
function tokensOf(text: string): readonly string[] {
  const known = tokenCache.get(text)
  if (known !== undefined) return known
  const tokens: string[] = []
  for (const part of text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split(/(\n|[ \t]+)/)) {
    if (part === '') continue
    if (part === '\n') tokens.push('\n')
    else if (part[0] === ' ' || part[0] === '\t') tokens.push(' ')
    else tokens.push(...part.split(softBreak))
  }
  if (tokenCache.size > 20_000) tokenCache.clear()
  tokenCache.set(text, tokens)
  return tokens
}

const tokenCache = new Map<string, readonly string[]>()

/**
 * After a dash or slash between letters, and after a character of the scripts that are written without
 * spaces. Not inside short identifiers such as MH-A06.
 */
const softBreak =
  /(?<=\p{Ll}{3}[-–/])(?=\p{L}{2})|(?<=—)(?=\S)|(?<=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?=\p{L})|(?<=\u200b)/u

/** Whether nothing of a text would print; such texts count as empty. */
export function isBlank(text: string): boolean {
  return Array.from(text).every((character) => {
    const code = character.codePointAt(0) ?? 0
    return character.trim() === '' && !isInvisible(code)
  })
}
