import type { Box } from '../../../base/geometry.ts'
import { printPalette } from '../../../drawing/palettes.ts'
import type { Primitive, Scene } from '../../../drawing/scene.ts'
import type { FontSet } from './fonts/font-set.ts'
import type { Surface } from './surface.ts'
import { drawLines, layoutLines } from './text-layout.ts'

/**
 * Draws a diagram in its own units, with its text as text.
 * @param view only what may be seen in this part of it is drawn
 */
export function drawScene(surface: Surface, scene: Scene, fonts: FontSet, view?: Box): void {
  for (const item of scene.items) {
    if (view === undefined || mayTouch(item, view)) drawPrimitive(surface, item, fonts)
  }
}

/** By the points of a path, control points included, and by a wide box around a text. */
function mayTouch(item: Primitive, view: Box): boolean {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1e9, -1e9]
  const add = (x: number, y: number, reach: number) => {
    left = Math.min(left, x - reach)
    right = Math.max(right, x + reach)
    top = Math.min(top, y - reach)
    bottom = Math.max(bottom, y + reach)
  }
  if (item.kind === 'text') {
    add(item.x, item.y, item.width + item.style.size)
  } else {
    for (const command of item.path) {
      for (let i = 1; i + 1 < command.length; i += 2) {
        add(Number(command[i]), Number(command[i + 1]), item.strokeWidth)
      }
    }
  }
  return left < view.x + view.w && right > view.x && top < view.y + view.h && bottom > view.y
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
