import { printPalette } from '../../../../drawing/palettes.ts'
import type { Primitive, Scene } from '../../../../drawing/scene.ts'
import { type FigureBlock, numberedCaption } from '../../../document.ts'
import type { FontSet } from '../font-set.ts'
import type { LayoutContext, Piece } from '../piece.ts'
import type { Surface } from '../surface.ts'
import { drawLines, layoutLines } from '../text-layout.ts'
import { colours, type } from '../theme.ts'

/** A diagram as vectors, as large as the page allows but not larger than drawn, with its caption below. */
export function layoutFigure(block: FigureBlock, context: LayoutContext): readonly Piece[] {
  const { fonts, width, height, bleed } = context
  const { bounds } = block.scene
  const style = { ...type.small, colour: colours.second }
  const caption = layoutLines([{ text: numberedCaption(block) }], style, width, fonts)
  const room = height - caption.length * style.leading - headingRoom
  const scale = Math.min(
    (width + 2 * bleed) / Math.max(bounds.w, 1),
    room / Math.max(bounds.h, 1),
    largestScale,
  )
  const drawn = { w: bounds.w * scale, h: bounds.h * scale }
  return [
    {
      height: drawn.h + 10 + caption.length * style.leading,
      before: 10,
      draw: (surface, x, top) => {
        surface.anchor(block.anchor, top - 12)
        const left = x + (width - drawn.w) / 2
        surface.scaled(left - bounds.x * scale, top - bounds.y * scale, scale, () => {
          drawScene(surface, block.scene, fonts)
        })
        drawLines(surface, caption, style, { x, top: top + drawn.h + 10, width, align: 'center' }, fonts)
      },
    },
  ]
}

/** A diagram unit is a CSS pixel: 0.75 points show it in its size on the screen. */
const largestScale = 0.75
/** What a heading above the figure takes. */
const headingRoom = 74

function drawScene(surface: Surface, scene: Scene, fonts: FontSet): void {
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
  const shape = fonts.shape(item.style.weight >= 550 ? 'bold' : 'regular', item.text.normalize('NFC'))
  fonts.countMissing(shape)
  // Places were measured in another typeface: set a little smaller where this one runs wider.
  const natural = (shape.width * item.style.size) / 1000
  const size = item.style.size * Math.min(1, item.width / Math.max(natural, 0.01))
  const width = (shape.width * size) / 1000
  const left = item.anchor === 'middle' ? item.x - width / 2 : item.x
  surface.text(left, item.y, size, printPalette[item.color], shape.runs)
}
