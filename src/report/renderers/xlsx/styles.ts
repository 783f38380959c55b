import { printPalette } from '../../../drawing/palettes.ts'
import { escapeXml } from '../../../drawing/scene-to-svg.ts'
import type { Tone } from '../../document.ts'
import type { SheetCell } from './workbook.ts'

/** Gives every look a number as it comes, and writes the table of all looks at the end. */
export class Styles {
  readonly #styles = new Map<string, number>()
  readonly #formats = new Map<string, number>()

  constructor() {
    // The first is that of cells nobody wrote to.
    this.#add('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>')
  }

  /** @param isDefused the text would be run as a formula if somebody edited the cell: the program is told not to */
  of({ value, look, tone, align, toSheet }: SheetCell, isDefused: boolean): number {
    const format =
      value.kind === 'number'
        ? this.#format(value.format)
        : value.kind === 'date'
          ? this.#format('yyyy-mm-dd')
          : 0
    const font =
      look === 'title'
        ? 2
        : look !== undefined
          ? 1
          : toSheet !== undefined
            ? 3
            : tone === undefined
              ? 0
              : 4 + tones.indexOf(tone)
    const fill = look === 'head' ? 2 : tone === undefined ? 0 : 3 + tones.indexOf(tone)
    const side = align ?? (value.kind === 'number' ? 'right' : value.kind === 'date' ? 'left' : undefined)
    const horizontal = side === undefined ? '' : ` horizontal="${side}"`
    const wrap = look === 'title' ? '' : ' wrapText="1"'
    const quote = isDefused ? ' quotePrefix="1"' : ''
    return this.#add(
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${look === 'title' ? 0 : 1}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${quote}><alignment vertical="${look === 'head' ? 'bottom' : 'top'}"${horizontal}${wrap}/></xf>`,
    )
  }

  xml(): string {
    const formats = [...this.#formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
    )
    const fonts = [
      font(11, ''),
      font(11, '<b/>'),
      font(16, '<b/>'),
      font(11, '<u/>', printPalette.accent),
      ...tones.map((tone) => font(11, tone === 'neutral' ? '' : '<b/>', inkOf[tone])),
    ]
    const fills = [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      fill(headTint),
      ...tones.map((tone) => fill(tintOf[tone])),
    ]
    const line = `<bottom style="thin"><color rgb="${argb(printPalette.line)}"/></bottom>`
    const borders = [
      '<border><left/><right/><top/><bottom/><diagonal/></border>',
      `<border><left/><right/><top/>${line}<diagonal/></border>`,
    ]
    const looks = [...this.#styles.keys()]
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length === 0 ? '' : counted('numFmts', formats),
      counted('fonts', fonts),
      counted('fills', fills),
      counted('borders', borders),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      counted('cellXfs', looks),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('')
  }

  #add(xml: string): number {
    const known = this.#styles.get(xml)
    if (known !== undefined) return known
    const index = this.#styles.size
    this.#styles.set(xml, index)
    return index
  }

  #format(code: string): number {
    const known = this.#formats.get(code)
    if (known !== undefined) return known
    // Below are those that programs know by number.
    const id = 164 + this.#formats.size
    this.#formats.set(code, id)
    return id
  }
}

const tones = ['high', 'medium', 'low', 'neutral', 'accent'] as const satisfies readonly Tone[]

const headTint = '#eef0f3'
const inkOf: { readonly [T in Tone]: string } = {
  high: printPalette.high,
  medium: printPalette.medium,
  low: printPalette.low,
  neutral: printPalette.ink,
  accent: printPalette.accent,
}
const tintOf: { readonly [T in Tone]: string } = {
  high: printPalette['high-tint'],
  medium: printPalette['medium-tint'],
  low: printPalette['low-tint'],
  neutral: printPalette['unrated-tint'],
  accent: '#e2f1f4',
}

function font(size: number, marks: string, colour: string = printPalette.ink): string {
  return `<font>${marks}<sz val="${size}"/><color rgb="${argb(colour)}"/><name val="Calibri"/><family val="2"/></font>`
}

function fill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`
}

function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`
}

function counted(name: string, entries: readonly string[]): string {
  return `<${name} count="${entries.length}">${entries.join('')}</${name}>`
}
