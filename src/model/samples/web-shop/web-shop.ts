import { buildSample } from '../sample-builder.ts'
import { assets } from './assets.ts'
import { boundaries } from './boundaries.ts'
import { dependencies } from './dependencies.ts'
import { elements } from './elements.ts'
import { flows } from './flows.ts'
import { info } from './info.ts'
import { layout } from './layout.ts'

/**
 * A shop in three tiers. The front end was reviewed, the back office and the worker were not.
 */
export const webShop = buildSample({
  info,
  diagramName: 'Shop',
  elements,
  boundaries,
  flows,
  assets,
  dependencies,
  layout,
})
