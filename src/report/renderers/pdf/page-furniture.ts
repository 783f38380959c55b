import type { ReportDocument } from '../../document.ts'
import type { FontSet } from './fonts/font-set.ts'
import type { Surface } from './surface.ts'
import { baselineIn, drawLines, layoutLines } from './text-layout.ts'
import type { TextStyle } from './text-style.ts'
import { colours, margins, type } from './theme.ts'

/** Header and footer of every page but the cover. @param pageLabel such as "Page 3 of 12" */
export function drawFurniture(
  surface: Surface,
  report: Pick<ReportDocument, 'header' | 'footer'>,
  pageLabel: string,
  fonts: FontSet,
): void {
  const x = margins.left
  const width = surface.width - margins.left - margins.right
  const style = { ...type.furniture, colour: colours.third }
  const strong = { ...type.furniture, colour: colours.ink, bold: true }
  const put = (text: string, how: TextStyle, top: number, align: 'left' | 'right', room: number): number => {
    const line = text === '' ? [] : layoutLines([{ text: shorten(text) }], how, room, fonts).slice(0, 1)
    drawLines(surface, line, how, { x, top, width, align }, fonts)
    return line[0]?.width ?? 0
  }
  const headTop = 36
  const taken = put(report.header.right, strong, headTop, 'right', width * 0.45)
  put(report.header.left, style, headTop, 'left', width - taken - 16)
  const ruleY = headTop + type.furniture.leading + 6
  surface.line(x, ruleY, x + width, ruleY, { colour: colours.hairline, width: 0.5 })
  const footTop = surface.height - 38
  put(report.footer, style, footTop, 'left', width * 0.75)
  const shape = fonts.shape('regular', pageLabel)
  const labelX = x + width - (shape.width * style.size) / 1000
  surface.text(labelX, footTop + baselineIn(style), style.size, colours.second, shape.runs)
}

/** A line of furniture shows the beginning of a long title. */
function shorten(text: string): string {
  const characters = Array.from(text)
  return characters.length <= 90 ? text : `${characters.slice(0, 89).join('').trimEnd()}…`
}
