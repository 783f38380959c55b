import { buildSample } from '../sample-builder.ts'
import { assets } from './assets.ts'
import { boundaries } from './boundaries.ts'
import { dependencies } from './dependencies.ts'
import { elements } from './elements.ts'
import { flows } from './flows.ts'
import { info } from './info.ts'
import { layout } from './layout.ts'

/**
 * Radiology of a mid-sized hospital with the interfaces around it. The old information system and the open DICOM
 * network are known; the FHIR server is new, and its scopes are not settled.
 */
export const hospitalPacs = buildSample({
  info,
  diagramName: 'Network',
  elements,
  boundaries,
  flows,
  assets,
  dependencies,
  layout,
})
