import type { CoverBlock } from '../../document.ts'
import type { FontSet } from './fonts/font-set.ts'
import { readPicture } from './read-picture.ts'
import type { StructureNode } from './structure.ts'
import type { Surface } from './surface.ts'
import { drawLines, layoutLines } from './text-layout.ts'
import { colours, margins, type } from './theme.ts'

/** Draws the first page: what it is, of which model, and the document control. */
export function drawCover(
  surface: Surface,
  block: CoverBlock,
  { fonts, accent, node }: { readonly fonts: FontSet; readonly accent: string; readonly node: StructureNode },
): void {
  const x = margins.left
  const width = surface.width - margins.left - margins.right
  surface.rect(0, 0, surface.width, 10, { fill: accent })
  const logo = block.logo === undefined ? null : readPicture(block.logo)
  if (logo === null) drawEmblem(surface, x, 74, accent)
  else {
    const scale = Math.min(180 / logo.width, 44 / logo.height)
    surface.image(x, 68, logo.width * scale, logo.height * scale, logo.file)
  }

  let top = 150
  const put = (
    text: string,
    style: { size: number; leading: number; colour: string; bold?: boolean },
    most: number,
  ) => {
    const lines = layoutLines(text === '' ? [] : [{ text }], style, width, fonts).slice(0, most)
    surface.tagged(node.add('P'), () => drawLines(surface, lines, style, { x, top, width }, fonts))
    top += lines.length * style.leading
  }
  put(block.overline, { size: 11, leading: 18, colour: accent, bold: true }, 1)
  top += 4
  put(block.title, titleStyle(block.title, width, fonts), 12)
  top += 8
  put(block.subtitle, { ...type.lead, size: 12, leading: 18, colour: colours.second }, 6)

  if (block.mark !== '') {
    const mark = layoutLines(
      [{ text: block.mark }],
      { ...type.body, bold: true, colour: colours.ink },
      240,
      fonts,
    )
    const size = mark[0]?.width ?? 0
    surface.rect(x, top + 20, size + 24, 24, { stroke: { colour: colours.ink, width: 1 }, radius: 3 })
    surface.tagged(node.add('P'), () => {
      drawLines(surface, mark.slice(0, 1), type.body, { x: x + 12, top: top + 25, width: size }, fonts)
    })
    top += 44
  }

  drawFacts(surface, block, { x, width, least: top + 40 }, fonts, node.add('L'))
}

/** As large as it stands in few lines: a title may have 300 characters. */
function titleStyle(title: string, width: number, fonts: FontSet) {
  const sizes = [30, 22, 16].map((size) => ({ size, leading: size * 1.23, colour: colours.ink, bold: true }))
  const fitting = sizes.find((style) => layoutLines([{ text: title }], style, width, fonts).length <= 4)
  return fitting ?? { size: 14, leading: 18, colour: colours.ink, bold: true }
}

/** Set from the lower edge upwards, but never into the title. */
function drawFacts(
  surface: Surface,
  block: CoverBlock,
  { x, width, least }: { x: number; width: number; least: number },
  fonts: FontSet,
  list: StructureNode,
): void {
  const style = { size: 9, leading: 13 }
  const keyWidth = 118
  const bottom = surface.height - margins.bottom
  const rows = block.facts.map(({ key, value }) => {
    const key1 = layoutLines([{ text: key }], { ...style, colour: colours.third }, keyWidth - 10, fonts)
    const runs = value.length === 0 ? [{ text: '–', muted: true }] : value
    const lines = layoutLines(runs, style, width - keyWidth, fonts).slice(0, 8)
    return { key: key1, lines, height: Math.max(key1.length, lines.length) * style.leading + 9 }
  })
  const height = rows.reduce((sum, row) => sum + row.height, 0)
  let top = Math.max(least, bottom - height)
  surface.line(x, top, x + width, top, { colour: colours.ink, width: 1 })
  for (const row of rows) {
    if (top + row.height > bottom + 24) break
    const item = list.add('LI')
    const box = { x: x + keyWidth, top: top + 5, width: width - keyWidth }
    surface.tagged(item.add('Lbl'), () => {
      drawLines(surface, row.key, style, { ...box, x, width: keyWidth }, fonts)
    })
    surface.tagged(item.add('LBody'), () => drawLines(surface, row.lines, style, box, fonts))
    top += row.height
    surface.line(x, top, x + width, top, { colour: colours.line, width: 0.5 })
  }
}

/** The sign of the product, as in the app. */
function drawEmblem(surface: Surface, x: number, y: number, accent: string): void {
  surface.path(
    [
      ['M', x, y],
      ['L', x + 16, y - 6],
      ['L', x + 32, y],
      ['L', x + 32, y + 16],
      ['C', x + 32, y + 27, x + 24, y + 33, x + 16, y + 37],
      ['C', x + 8, y + 33, x, y + 27, x, y + 16],
      ['Z'],
    ],
    { fill: accent },
  )
  const stroke = { colour: colours.white, width: 2.4 }
  surface.line(x + 9, y + 12, x + 9, y + 19, stroke)
  surface.line(x + 16, y + 7, x + 16, y + 24, stroke)
  surface.line(x + 23, y + 12, x + 23, y + 19, stroke)
}
