import { buildSample } from '../sample-builder.ts'
import { assets } from './assets.ts'
import { boundaries } from './boundaries.ts'
import { dependencies } from './dependencies.ts'
import { elements } from './elements.ts'
import { flows } from './flows.ts'
import { info } from './info.ts'
import { layout } from './layout.ts'

/**
 * Large-volume pumps on a ward, their gateway and the drug library. Half-way through the review: what is known
 * of the pump and its radio link is answered, what the vendor has still to say is not.
 */
export const infusionPump = buildSample({
  info,
  diagramName: 'System',
  elements,
  boundaries,
  flows,
  assets,
  dependencies,
  layout,
})
