import { buildSample } from '../sample-builder.ts'
import { assets } from './assets.ts'
import { boundaries } from './boundaries.ts'
import { elements } from './elements.ts'
import { events } from './events.ts'
import { flows } from './flows.ts'
import { info } from './info.ts'
import { layout } from './layout.ts'

/**
 * The framework of Alabdulwahhab and Ahamad for the Internet of Medical Things, rebuilt from the text: the
 * paper prints no architecture. What it says about authentication and encryption is kept as notes.
 */
export const iomt = buildSample({
  info,
  diagramName: 'Framework',
  elements,
  boundaries,
  flows,
  assets,
  events,
  layout,
})
