import { type PathCommand, quarterArc, roundedBox } from '../../../drawing/path.ts'
import { shortString } from './file/pdf-strings.ts'
import type { GlyphRun } from './fonts/glyph.ts'
import { StructureNode } from './structure.ts'
import type { ImageFile, LinkTarget, Paint, Stroke, Surface } from './surface.ts'

/** A link of a page, in PDF coordinates (y upwards). */
export interface PageLink {
  readonly rect: readonly [left: number, bottom: number, right: number, top: number]
  readonly target: LinkTarget
  readonly node: StructureNode | null
}

/** One page as the text of its content stream, with its links, anchors and elements. */
export interface PdfPage extends Surface {
  readonly content: () => string
  /** Nothing but header and footer follows: gives back the memory that drawing took. */
  readonly settle: () => void
  readonly links: readonly PageLink[]
  readonly anchors: readonly { readonly name: string; readonly y: number }[]
  /** The element of each marked sequence, by its number. */
  readonly marks: readonly StructureNode[]
  /** Pictures by the number in their name, such as `I0`. */
  readonly images: readonly ImageFile[]
}

/** @param fontName resource name of a face, such as `F1` */
export function createPdfPage(width: number, height: number, fontName: (face: number) => string): PdfPage {
  const out: string[] = []
  const links: PageLink[] = []
  const anchors: { name: string; y: number }[] = []
  const marks: StructureNode[] = []
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
  let open: StructureNode | 'decoration' | null = null
  const close = () => {
    if (open !== null) out.push('EMC')
    open = null
  }
  const mark = () => {
    if (open === (wanted ?? 'decoration')) return
    close()
    if (wanted === null) {
      out.push('/Artifact BMC')
      open = 'decoration'
    } else {
      const number = marks.push(wanted) - 1
      wanted.kids.push({ page, mark: number })
      out.push(`/${wanted.type} <</MCID ${number}>> BDC`)
      open = wanted
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
    width,
    height,
    links,
    anchors,
    marks,
    images,
    content: () => {
      close()
      return out.join('\n')
    },
    settle: () => {
      const drawn = out.join('\n')
      out.length = 0
      out.push(drawn)
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
      const last = wanted?.kids.at(-1)
      const goesOn =
        last instanceof StructureNode && last.type === 'Link' && last.options.alternative === undefined
          ? links.findLast((link) => link.node === last && sameTarget(link.target, target))
          : undefined
      const node = goesOn?.node ?? wanted?.add('Link') ?? null
      if (node !== null) node.annotations = [...node.annotations, { page, mark: links.length }]
      links.push({ rect: [left, height - top - h, left + w, height - top], target, node })
      inside(node, draw)
    },
    anchor: (name, top) => {
      anchors.push({ name, y: height - top })
    },
    bound: (node, left, top, w, h) => {
      node.box ??= [left, height - top - h, left + w, height - top]
    },
  }
  return page
}

function sameTarget({ to: a }: LinkTarget, { to: b }: LinkTarget): boolean {
  return 'anchor' in a ? 'anchor' in b && a.anchor === b.anchor : 'href' in b && a.href === b.href
}

function shown({ hex, before, after = 0, rise = 0 }: GlyphRun, size: number): string {
  if (before === undefined) return ` <${hex}> Tj`
  const moved = `[${num(-before)} <${hex}> ${num(-after)}] TJ`
  return rise === 0 ? ` ${moved}` : ` ${num((rise * size) / 1000)} Ts ${moved} 0 Ts`
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
  const merged: GlyphRun[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (
      last !== undefined &&
      last.face === run.face &&
      last.before === undefined &&
      run.before === undefined
    ) {
      merged[merged.length - 1] = { face: run.face, hex: last.hex + run.hex }
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
