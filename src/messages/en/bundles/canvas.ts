import { arrange } from '../arrange.ts'
import { canvas } from '../canvas.ts'
import { diagramExport } from '../diagram-export.ts'
import { diagrams } from '../diagrams.ts'
import { palette } from '../palette.ts'

/** English sentences of the canvas, its diagrams and its stencils. */
export const sentences = {
  ...canvas,
  ...arrange,
  ...diagrams,
  ...diagramExport,
  ...palette,
} as const
