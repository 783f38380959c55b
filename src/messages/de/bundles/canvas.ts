import { arrange } from '../arrange.ts'
import { canvas } from '../canvas.ts'
import { diagramExport } from '../diagram-export.ts'
import { diagrams } from '../diagrams.ts'
import { keys } from '../keys.ts'
import { palette } from '../palette.ts'

/** German sentences of the canvas, its diagrams and its stencils. */
export const sentences = {
  ...canvas,
  ...arrange,
  ...diagrams,
  ...diagramExport,
  ...palette,
  ...keys,
} as const
