import { buildSample } from '../sample-builder.ts'
import { assets } from './assets.ts'
import { boundaries } from './boundaries.ts'
import { dependencies } from './dependencies.ts'
import { elements } from './elements.ts'
import { info } from './info.ts'
import { layout } from './layout.ts'
import { patientFlows } from './patient-flows.ts'
import { personnelFlows } from './personnel-flows.ts'
import { serviceFlows } from './service-flows.ts'

/**
 * The mobile health prototype of Cagnazzo, Hertlein, Holz and Pohlmann, rebuilt from the text: its two
 * figures are pictures. What the paper says about authentication and encryption is kept as notes; it
 * describes what is planned after mitigation, so it answers none of the questions that rules ask.
 */
export const mhealth = buildSample({
  info,
  diagramName: 'System',
  elements,
  boundaries,
  flows: [...patientFlows, ...serviceFlows, ...personnelFlows],
  assets,
  dependencies,
  layout,
})
