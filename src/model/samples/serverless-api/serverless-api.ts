import { buildSample } from '../sample-builder.ts'
import { assets } from './assets.ts'
import { boundaries } from './boundaries.ts'
import { dependencies } from './dependencies.ts'
import { elements } from './elements.ts'
import { flows } from './flows.ts'
import { info } from './info.ts'
import { layout } from './layout.ts'

/**
 * Functions of a cloud provider behind a gateway, and the pipeline that delivers them. The run time is mostly
 * answered for; the pipeline has just been drawn.
 */
export const serverlessApi = buildSample({
  info,
  diagramName: 'System',
  elements,
  boundaries,
  flows,
  assets,
  dependencies,
  layout,
})
