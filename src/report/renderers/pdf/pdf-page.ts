import { type PathCommand, quarterArc, roundedBox } from '../../../drawing/path.ts'
import { deflate, deflateRest, deflateStart, type PackedStart } from './file/deflate.ts'
import { bytesOf, shortString } from './file/pdf-strings.ts'
import type { GlyphRun } from './fonts/glyph.ts'
import type { StructureNode } from './structure.ts'
import type { ImageFile, LinkTarget, Paint, Stroke, Surface } from './surface.ts'

/** A link of a page. */
export interface PageLink {
  /** Place and description, as they stand in the file. */
  readonly entries: string
  readonly to: LinkTarget['to']
  /** Index of its element; -1 for none. */
  readonly node: number
}

/** One page as its content stream, with its links, anchors and elements. */
export interface PdfPage extends Surface {
  /** Tells pages of a report apart; their order is known when all are made. */
  readonly key: number
  /** The packed stream of all that was drawn. */
  readonly stream: () => Uint8Array
  /** Nothing but header and footer follows: packs what was drawn. */
  readonly settle: () => void
  readonly links: readonly PageLink[]
  readonly anchors: readonly { readonly name: string; readonly y: number }[]
  /** Index of the element of each marked sequence, by the sequence's number. */
  readonly marks: readonly number[]
  /** Pictures by the number in their name, such as `I0`. */
  readonly images: readonly ImageFile[]
}

/** @param fontName resource name of a face, such as `F1` */
export function createPdfPage(
  width: number,
  height: number,
  fontName: (face: number) => string,
  key = 0,
): PdfPage {
  let out: string[] = []
  let settled: PackedStart | null = null
  const links: PageLink[] = []
  const anchors: { name: string; y: number }[] = []
  const marks: number[] = []
  const images: ImageFile[] = []
  let fill = ''
  let stroke = ''
  let lineWidth = -1
  let dash = ''
  let font = ''
  const reset = () => {
    font = ''
    fill = ''
    stroke = ''
    lineWidth = -1
    dash = ''
  }
  // The sequence that is open in the stream is only closed when something else is drawn: so a paragraph whose
  // lines are drawn one after the other is one sequence.
  let wanted: StructureNode | null = null
  let open = nothing
  const close = () => {
    if (open !== nothing) out.push('EMC')
    open = nothing
  }
  const mark = () => {
    if (open === (wanted?.index ?? decoration)) return
    close()
    if (wanted === null) {
      out.push('/Artifact BMC')
      open = decoration
    } else {
      const number = marks.push(wanted.index) - 1
      wanted.addContent('mark', key, number)
      out.push(`/${wanted.type} <</MCID ${number}>> BDC`)
      open = wanted.index
    }
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
    const pattern = (next.dash ?? []).map((length) => num(length)).join(' ')
    if (pattern !== dash) {
      dash = pattern
      out.push(`[${pattern}] 0 d`)
    }
  }
  const paint = ({ fill: inside, stroke: outline }: Paint) => {
    out.push(inside === undefined ? (outline === undefined ? 'n' : 'S') : outline === undefined ? 'f' : 'B')
  }
  const prepare = ({ fill: inside, stroke: outline }: Paint) => {
    mark()
    if (inside !== undefined) setFill(inside)
    if (outline !== undefined) setStroke(outline)
  }
  // Inside `scaled` the coordinate system has y downwards and text is turned back upright.
  let flipped = false
  const y = (value: number): number => (flipped ? value : height - value)
  const inside = (node: StructureNode | null, draw: () => void) => {
    const before = wanted
    wanted = node
    draw()
    wanted = before
  }

  const path = (commands: readonly PathCommand[], how: Paint) => {
    prepare(how)
    out.push(pathOperators(commands, y))
    paint(how)
  }
  const page: PdfPage = {
    key,
    width,
    height,
    links,
    anchors,
    marks,
    images,
    stream: () => {
      close()
      const drawn = bytesOf(out.join('\n'))
      return settled === null ? deflate(drawn) : deflateRest(settled, drawn)
    },
    settle: () => {
      if (settled !== null) return
      close()
      settled = deflateStart(bytesOf(`${out.join('\n')}\n`))
      out = []
    },
    text: (x, baseline, size, colour, runs, how) => {
      if (runs.length === 0) return
      mark()
      setFill(colour)
      const language = how?.language
      if (language !== undefined) out.push(`/Span <</Lang ${shortString(language)}>> BDC`)
      const place = `${num(x)} ${num(y(baseline))}`
      const slant = how?.italic === true ? (flipped ? '-0.2' : '0.2') : '0'
      const start = flipped || slant !== '0' ? `1 0 ${slant} ${flipped ? -1 : 1} ${place} Tm` : `${place} Td`
      let line = `BT ${start}`
      for (const run of mergeRuns(runs)) {
        const next = `/${fontName(run.face)} ${num(size)} Tf`
        if (next !== font) line += ` ${next}`
        font = next
        line += shown(run, size)
      }
      out.push(`${line} ET`)
      if (language !== undefined) out.push('EMC')
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
      mark()
      setStroke(how)
      out.push(`${num(x1)} ${num(y(y1))} m ${num(x2)} ${num(y(y2))} l S`)
    },
    path,
    image: (left, top, w, h, image) => {
      mark()
      const known = images.indexOf(image)
      const number = known >= 0 ? known : images.push(image) - 1
      out.push(`q ${num(w)} 0 0 ${num(h)} ${num(left)} ${num(height - top - h)} cm /I${number} Do Q`)
    },
    scaled: (left, top, scale, draw) => {
      mark()
      out.push(`q ${num(scale, 6)} 0 0 ${num(-scale, 6)} ${num(left)} ${num(height - top)} cm`)
      reset()
      flipped = true
      draw()
      flipped = false
      out.push('Q')
      reset()
    },
    clipped: (left, top, w, h, draw) => {
      mark()
      out.push(`q ${num(left)} ${num(height - top - h)} ${num(w)} ${num(h)} re W n`)
      reset()
      draw()
      out.push('Q')
      reset()
    },
    tagged: inside,
    link: (left, top, w, h, target, draw) => {
      // A link that goes on over the next line is one element.
      const last = links.length === 0 ? null : (wanted?.lastLink() ?? null)
      const goesOn =
        last !== null && links.some((link) => link.node === last.index && sameTarget(link.to, target.to))
      const node = goesOn ? last : (wanted?.add('Link') ?? null)
      const rect = `${num(left)} ${num(height - top - h)} ${num(left + w)} ${num(height - top)}`
      const entries = `/Rect[${rect}]/Contents ${shortString(target.description)}`
      const number = links.push({ entries, to: target.to, node: node?.index ?? -1 }) - 1
      inside(node, draw)
      node?.addContent('link', key, number)
    },
    anchor: (name, top) => {
      anchors.push({ name, y: height - top })
    },
    bound: (node, left, top, w, h) => {
      node.bound([left, height - top - h, left + w, height - top])
    },
  }
  return page
}

/** No sequence is open in the stream, or one of decoration; else the index of its element. */
const nothing = -2
const decoration = -1

function sameTarget(a: LinkTarget['to'], b: LinkTarget['to']): boolean {
  return 'anchor' in a ? 'anchor' in b && a.anchor === b.anchor : 'href' in b && a.href === b.href
}

function shown({ codes, before, after = 0, rise = 0 }: GlyphRun, size: number): string {
  if (before === undefined) return ` (${codes}) Tj`
  const moved = `[${num(-before)} (${codes}) ${num(-after)}] TJ`
  return rise === 0 ? ` ${moved}` : ` ${num((rise * size) / 1000)} Ts ${moved} 0 Ts`
}

/** At most two decimals, never an exponent: PDF knows none. */
export function num(value: number, decimals = 2): string {
  if (decimals === 2 && value > -1e6 && value < 1e6) return hundredths(Math.round(value * 100))
  const factor = 10 ** decimals
  const rounded = Math.round(value * factor) / factor
  if (!Number.isFinite(rounded)) throw new Error('a coordinate is no number')
  return Math.abs(rounded) < 1e-6 ? '0' : String(rounded)
}

/** Much faster than printing a fraction: whole numbers are remembered by the engine. */
function hundredths(value: number): string {
  if (value < 0) return `-${hundredths(-value)}`
  const whole = Math.floor(value / 100)
  const rest = value - whole * 100
  return rest === 0 ? String(whole) : String(whole) + (fractions[rest] ?? '')
}

const fractions = Array.from({ length: 100 }, (_, i) => String(i / 100).slice(1))

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
  const merged: GlyphRun[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (
      last !== undefined &&
      last.face === run.face &&
      last.before === undefined &&
      run.before === undefined
    ) {
      merged[merged.length - 1] = { face: run.face, codes: last.codes + run.codes }
    } else merged.push(run)
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
