import { printPalette } from '../../../drawing/palettes.ts'
import type { Primitive, Scene } from '../../../drawing/scene.ts'
import type { FontSet } from './fonts/font-set.ts'
import type { Surface } from './surface.ts'
import { drawLines, layoutLines } from './text-layout.ts'

/** Draws a diagram in its own units, with its text as text. */
export function drawScene(surface: Surface, scene: Scene, fonts: FontSet): void {
  for (const item of scene.items) drawPrimitive(surface, item, fonts)
}

function drawPrimitive(surface: Surface, item: Primitive, fonts: FontSet): void {
  if (item.kind === 'path') {
    surface.path(item.path, {
      ...(item.fill === null ? {} : { fill: printPalette[item.fill] }),
      ...(item.stroke === null
        ? {}
        : { stroke: { colour: printPalette[item.stroke], width: item.strokeWidth, dash: item.dash } }),
    })
    return
  }
  const { size, weight } = item.style
  const run = [{ text: item.text, bold: weight >= 550 }]
  const colour = printPalette[item.color]
  const setIn = (fitted: number) =>
    layoutLines(run, { size: fitted, leading: fitted, colour }, Number.POSITIVE_INFINITY, fonts)
  const natural = setIn(size)[0]?.width ?? 0
  // Places were measured in another typeface: set a little smaller where this one runs wider.
  const fitted = size * Math.min(1, item.width / Math.max(natural, 0.01))
  const [line] = setIn(fitted)
  if (line === undefined) return
  const left = item.anchor === 'middle' ? item.x - line.width / 2 : item.x
  const top = item.y - (fitted + fitted * 0.714) / 2
  drawLines(surface, [line], { size: fitted, leading: fitted }, { x: left, top, width: line.width }, fonts)
}
