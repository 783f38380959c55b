import { buildSample } from '../sample-builder.ts'
import { assets } from './assets.ts'
import { boundaries } from './boundaries.ts'
import { dependencies } from './dependencies.ts'
import { elements } from './elements.ts'
import { flows } from './flows.ts'
import { info } from './info.ts'
import { layout } from './layout.ts'

/**
 * A wristband that a phone updates over Bluetooth. The cloud is answered for, the wristband's update path is
 * known to be weak and waits for a decision.
 */
export const wearableUpdate = buildSample({
  info,
  diagramName: 'System',
  elements,
  boundaries,
  flows,
  assets,
  dependencies,
  layout,
})
