import { buildSample } from '../sample-builder.ts'
import { assets } from './assets.ts'
import { boundaries } from './boundaries.ts'
import { dependencies } from './dependencies.ts'
import { elements } from './elements.ts'
import { flows } from './flows.ts'
import { info } from './info.ts'
import { layout } from './layout.ts'

/**
 * A language model that answers clinicians from guidelines and the record at hand. What concerns the record is
 * answered, what concerns the model is where the discussion stands.
 */
export const aiAssistant = buildSample({
  info,
  diagramName: 'System',
  elements,
  boundaries,
  flows,
  assets,
  dependencies,
  layout,
})
