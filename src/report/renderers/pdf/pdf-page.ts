import { type PathCommand, quarterArc, roundedBox } from '../../../drawing/path.ts'
import type { GlyphRun } from './font-set.ts'
import type { Paint, Stroke, Surface } from './surface.ts'

/** A link of a page, in PDF coordinates (y upwards). */
export interface PageLink {
  readonly rect: readonly [left: number, bottom: number, right: number, top: number]
  readonly anchor: string
}

/** One page as the text of its content stream, with its links and anchors. */
export interface PdfPage extends Surface {
  readonly content: () => string
  readonly links: readonly PageLink[]
  readonly anchors: readonly { readonly name: string; readonly y: number }[]
}

/** @param fontName resource name of a face, such as `F15` */
export function createPdfPage(width: number, height: number, fontName: (face: number) => string): PdfPage {
  const out: string[] = []
  const links: PageLink[] = []
  const anchors: { name: string; y: number }[] = []
  let fill = ''
  let stroke = ''
  let lineWidth = -1
  let dash = ''
  const reset = () => {
    fill = ''
    stroke = ''
    lineWidth = -1
    dash = ''
  }
  const setFill = (colour: string) => {
    if (colour === fill) return
    fill = colour
    out.push(`${rgb(colour)} rg`)
  }
  const setStroke = (next: Stroke) => {
    if (next.colour !== stroke) {
      stroke = next.colour
      out.push(`${rgb(stroke)} RG`)
    }
    if (next.width !== lineWidth) {
      lineWidth = next.width
      out.push(`${num(lineWidth)} w`)
    }
    const pattern = (next.dash ?? []).map(num).join(' ')
    if (pattern !== dash) {
      dash = pattern
      out.push(`[${pattern}] 0 d`)
    }
  }
  const paint = ({ fill: inside, stroke: outline }: Paint) => {
    out.push(inside === undefined ? (outline === undefined ? 'n' : 'S') : outline === undefined ? 'f' : 'B')
  }
  const prepare = ({ fill: inside, stroke: outline }: Paint) => {
    if (inside !== undefined) setFill(inside)
    if (outline !== undefined) setStroke(outline)
  }
  // Inside `scaled` the coordinate system has y downwards and text is turned back upright.
  let flipped = false
  const y = (value: number): number => (flipped ? value : height - value)

  const path = (commands: readonly PathCommand[], how: Paint) => {
    prepare(how)
    out.push(pathOperators(commands, y))
    paint(how)
  }
  return {
    width,
    height,
    links,
    anchors,
    content: () => out.join('\n'),
    text: (x, baseline, size, colour, runs) => {
      if (runs.length === 0) return
      setFill(colour)
      const matrix = flipped ? '1 0 0 -1' : '1 0 0 1'
      let line = `BT ${matrix} ${num(x)} ${num(y(baseline))} Tm`
      for (const { face, hex } of mergeRuns(runs)) line += ` /${fontName(face)} ${num(size)} Tf <${hex}> Tj`
      out.push(`${line} ET`)
    },
    rect: (left, top, w, h, how) => {
      if (how.radius !== undefined && how.radius > 0) {
        path(roundedBox({ x: left, y: top, w, h }, how.radius), how)
        return
      }
      prepare(how)
      out.push(`${num(left)} ${num(flipped ? top : y(top) - h)} ${num(w)} ${num(h)} re`)
      paint(how)
    },
    line: (x1, y1, x2, y2, how) => {
      setStroke(how)
      out.push(`${num(x1)} ${num(y(y1))} m ${num(x2)} ${num(y(y2))} l S`)
    },
    path,
    scaled: (left, top, scale, draw) => {
      out.push(`q ${num(scale, 6)} 0 0 ${num(-scale, 6)} ${num(left)} ${num(height - top)} cm`)
      reset()
      flipped = true
      draw()
      flipped = false
      out.push('Q')
      reset()
    },
    link: (left, top, w, h, anchor) => {
      links.push({ rect: [left, height - top - h, left + w, height - top], anchor })
    },
    anchor: (name, top) => {
      anchors.push({ name, y: height - top })
    },
  }
}

/** At most two decimals, never an exponent: PDF knows none. */
export function num(value: number, decimals = 2): string {
  const factor = 10 ** decimals
  const rounded = Math.round(value * factor) / factor
  if (!Number.isFinite(rounded)) throw new Error('a coordinate is no number')
  return Math.abs(rounded) < 1e-6 ? '0' : String(rounded)
}

function rgb(colour: string): string {
  const known = colourCache.get(colour)
  if (known !== undefined) return known
  const value = Number.parseInt(colour.slice(1), 16)
  const operands = [value >> 16, (value >> 8) & 0xff, value & 0xff]
    .map((part) => num(part / 255, 3))
    .join(' ')
  colourCache.set(colour, operands)
  return operands
}

const colourCache = new Map<string, string>()

function mergeRuns(runs: readonly GlyphRun[]): readonly GlyphRun[] {
  if (runs.length < 2) return runs
  const merged: { face: number; hex: string }[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last?.face === run.face) last.hex += run.hex
    else merged.push({ ...run })
  }
  return merged
}

function pathOperators(commands: readonly PathCommand[], y: (value: number) => number): string {
  return commands.map((command) => pathOperator(command, y)).join(' ')
}

function pathOperator(command: PathCommand, y: (value: number) => number): string {
  switch (command[0]) {
    case 'M':
      return `${num(command[1])} ${num(y(command[2]))} m`
    case 'L':
      return `${num(command[1])} ${num(y(command[2]))} l`
    case 'C': {
      const [, ax, ay, bx, by, endX, endY] = command
      return `${num(ax)} ${num(y(ay))} ${num(bx)} ${num(y(by))} ${num(endX)} ${num(y(endY))} c`
    }
    case 'Z':
      return 'h'
  }
}

/** Clockwise from the right. */
export function ellipse(cx: number, cy: number, rx: number, ry: number): readonly PathCommand[] {
  const [ax, ay] = [rx * quarterArc, ry * quarterArc]
  return [
    ['M', cx + rx, cy],
    ['C', cx + rx, cy + ay, cx + ax, cy + ry, cx, cy + ry],
    ['C', cx - ax, cy + ry, cx - rx, cy + ay, cx - rx, cy],
    ['C', cx - rx, cy - ay, cx - ax, cy - ry, cx, cy - ry],
    ['C', cx + ax, cy - ry, cx + rx, cy - ay, cx + rx, cy],
    ['Z'],
  ]
}
