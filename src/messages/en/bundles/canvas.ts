import { arrange } from '../arrange.ts'
import { canvas } from '../canvas.ts'
import { comments } from '../comments.ts'
import { components } from '../components.ts'
import { diagramExport } from '../diagram-export.ts'
import { diagrams } from '../diagrams.ts'
import { images } from '../images.ts'
import { keys } from '../keys.ts'
import { minimap } from '../minimap.ts'
import { outline } from '../outline.ts'
import { palette } from '../palette.ts'
import { pathsOverlay } from '../paths-overlay.ts'
import { routes } from '../routes.ts'
import { tour } from '../tour.ts'

/** English sentences of the canvas, its diagrams and its stencils. */
export const sentences = {
  ...canvas,
  ...minimap,
  ...arrange,
  ...comments,
  ...components,
  ...diagrams,
  ...images,
  ...diagramExport,
  ...palette,
  ...routes,
  ...tour,
  ...pathsOverlay,
  ...keys,
  ...outline,
} as const
