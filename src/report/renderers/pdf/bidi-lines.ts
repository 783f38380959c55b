import bidiFactory from 'bidi-js'
import type { Badge, Inline } from '../../document.ts'
import { measureBadge } from './badge.ts'
import { tokensOf, unitsOf } from './break-text.ts'
import type { FontSet } from './fonts/font-set.ts'
import type { Shape } from './fonts/glyph.ts'
import { type Line, type Look, lookOf, type Span, type TextStyle } from './text-style.ts'

const bidi = bidiFactory()

/** A part of a line that is not torn apart: letters of one direction and look, a space, or a badge. */
interface Part {
  readonly kind: 'word' | 'space' | 'badge'
  readonly text: string
  readonly look: Look
  readonly level: number
  readonly width: number
  readonly shape: Shape | null
  readonly badge?: Badge
  /** Belongs to the part before: no line begins with it. */
  readonly glued: boolean
}

/**
 * Lines of a text in which some is read from the right: broken in the order of reading, then each line put in the
 * order in which it is seen. Source: Unicode Standard Annex 9, through bidi-js. Controls that would turn the
 * direction of other text print as boxes and turn nothing.
 */
export function layoutBidiLines(
  content: readonly Inline[],
  style: TextStyle,
  width: number,
  fonts: FontSet,
): readonly Line[] {
  return paragraphsOf(content).flatMap((paragraph) => {
    const { parts, base } = partsOf(paragraph, style, width, fonts)
    return linesOf(parts, width).map((line) => setLine(line, base, fonts))
  })
}

/** Runs between line feeds. */
function paragraphsOf(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const paragraphs: Inline[][] = [[]]
  for (const inline of content) {
    if ('badge' in inline) {
      paragraphs.at(-1)?.push(inline)
      continue
    }
    const lines = inline.text.normalize('NFC').split(/\r\n?|[\n\u2028\u2029]/)
    lines.forEach((text, i) => {
      if (i > 0) paragraphs.push([])
      if (text !== '') paragraphs.at(-1)?.push({ ...inline, text })
    })
  }
  return paragraphs
}

function partsOf(
  paragraph: readonly Inline[],
  style: TextStyle,
  limit: number,
  fonts: FontSet,
): { readonly parts: readonly Part[]; readonly base: number } {
  const all = paragraph.map((inline) => ('badge' in inline ? '\ufffc' : inline.text)).join('')
  const { levels, paragraphs } = bidi.getEmbeddingLevels(
    all.replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffc'),
  )
  const base = paragraphs[0]?.level ?? 0
  const parts: Part[] = []
  let at = 0
  let glued = false
  for (const inline of paragraph) {
    if ('badge' in inline) {
      const look = lookOf({ text: '' }, style, fonts)
      const badgeWidth = measureBadge(inline.badge, style.size, fonts)
      const level = levels[at] ?? base
      parts.push({
        kind: 'badge',
        text: inline.badge.text,
        look,
        level,
        width: badgeWidth,
        shape: null,
        badge: inline.badge,
        glued: false,
      })
      at++
      glued = true
      continue
    }
    const look = lookOf(inline, style, fonts)
    // Spaces of any length are one; levels are taken where the space begins.
    for (const piece of inline.text.split(/([ \t]+)/)) {
      if (piece === '') continue
      if (/^[ \t]/.test(piece)) {
        parts.push({
          kind: 'space',
          text: ' ',
          look,
          level: levels[at] ?? base,
          width: look.space,
          shape: null,
          glued: false,
        })
        at += piece.length
        glued = false
        continue
      }
      for (const token of tokensOf(piece)) {
        for (const word of sameLevel(token, at, levels)) {
          for (const text of fitting(word.text, word.level, look, style, limit, fonts)) {
            const shape = shapeOf(text, word.level, look, fonts)
            const partWidth = (shape.width * style.size) / 1000
            parts.push({ kind: 'word', text, look, level: word.level, width: partWidth, shape, glued })
            glued = text === word.text
          }
        }
        at += token.length
        glued = token === piece
      }
      glued = true
    }
  }
  return { parts, base }
}

/** A word in the pieces that are read in one direction each. */
function sameLevel(
  word: string,
  start: number,
  levels: Uint8Array,
): readonly { readonly text: string; readonly level: number }[] {
  const pieces: { text: string; level: number }[] = []
  for (let i = 0; i < word.length; i++) {
    const level = levels[start + i] ?? 0
    const last = pieces.at(-1)
    if (last !== undefined && last.level === level) last.text += word[i]
    else pieces.push({ text: word[i] ?? '', level })
  }
  return pieces
}

/** A word in pieces that each fit a line. */
function fitting(
  word: string,
  level: number,
  look: Look,
  style: TextStyle,
  limit: number,
  fonts: FontSet,
): readonly string[] {
  const widthOf = (text: string): number => (shapeOf(text, level, look, fonts).width * style.size) / 1000
  if (widthOf(word) <= limit) return [word]
  const pieces: string[] = []
  let piece = ''
  let width = 0
  for (const unit of unitsOf(word)) {
    // Letters may be wider apart than joined: a little room is left.
    const own = widthOf(unit)
    if (width + own > limit && piece !== '') {
      pieces.push(piece)
      piece = ''
      width = 0
    }
    piece += unit
    width += own
  }
  return [...pieces, piece]
}

function shapeOf(text: string, level: number, { style, han }: Look, fonts: FontSet): Shape {
  return fonts.shape(style, text, { rtl: level % 2 === 1, ...(han === undefined ? {} : { han }) })
}

/** Fills lines in the order of reading; spaces at the ends of lines are dropped. */
function linesOf(parts: readonly Part[], limit: number): readonly (readonly Part[])[] {
  const lines: Part[][] = [[]]
  let width = 0
  for (let i = 0; i < parts.length; i++) {
    const group: Part[] = []
    do group.push(parts[i + group.length] as Part)
    while (parts[i + group.length]?.glued === true)
    const [first] = group
    const own = group.reduce((sum, part) => sum + part.width, 0)
    const line = lines.at(-1) ?? []
    const isSpace = first?.kind === 'space'
    if (!isSpace && width + own > limit && line.length > 0) {
      while (line.at(-1)?.kind === 'space') line.pop()
      lines.push(own > limit ? [] : group)
      width = own > limit ? 0 : own
      if (own <= limit) {
        i += group.length - 1
        continue
      }
    }
    if (own > limit && group.length > 1) {
      // Glued parts that are too wide together are parted after all.
      const only = parts[i] as Part
      const last = lines.at(-1) ?? []
      if (width + only.width > limit && last.length > 0) {
        lines.push([only])
        width = only.width
      } else {
        last.push(only)
        width += only.width
      }
      continue
    }
    const last = lines.at(-1)
    if (isSpace && last?.length === 0) continue
    last?.push(...group)
    width += own
    i += group.length - 1
  }
  for (const line of lines) while (line.at(-1)?.kind === 'space') line.pop()
  return lines
}

/** Rule L2: from the highest level down, every stretch of at least that level is turned round. */
function setLine(parts: readonly Part[], base: number, fonts: FontSet): Line {
  const order = parts.map((_, i) => i)
  const highest = Math.max(base, ...parts.map(({ level }) => level))
  for (let level = highest; level >= 1; level--) {
    let start = -1
    for (let i = 0; i <= order.length; i++) {
      const isIn = i < order.length && (parts[order[i] ?? 0]?.level ?? 0) >= level
      if (isIn && start < 0) start = i
      if (!isIn && start >= 0) {
        order.splice(start, i - start, ...order.slice(start, i).reverse())
        start = -1
      }
    }
  }
  const lefts = new Map<number, number>()
  let width = 0
  for (const index of order) {
    lefts.set(index, width)
    width += parts[index]?.width ?? 0
  }
  // Drawn as they are seen: readers of the file turn such lines round, and expect no other order.
  const spans = order.flatMap((index): readonly Span[] => {
    const part = parts[index]
    if (part === undefined) return []
    const { look, text, badge, shape } = part
    const span = { x: lefts.get(index) ?? 0, width: part.width, look, text }
    if (badge !== undefined) return [{ ...span, runs: [], shapes: [], badge }]
    if (shape === null) return [{ ...span, runs: fonts.shape(look.style, ' ').runs, shapes: [] }]
    return [
      {
        ...span,
        runs: shape.runs,
        shapes: shape.missing === undefined ? [] : [shape],
      },
    ]
  })
  return base % 2 === 1 ? { width, spans, rtl: true } : { width, spans }
}
