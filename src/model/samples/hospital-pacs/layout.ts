import type { SampleLayout } from '../sample-builder.ts'

/** Diagram units. Points on curves and places of labels are given where the router alone would do less well. */
export const layout: SampleLayout = {
  radiographer: { x: 40, y: 108, w: 150, h: 64 },
  ris: { x: 378, y: 78, w: 124, h: 124 },
  ct: { x: 53, y: 338, w: 124, h: 124 },
  pacs: { x: 378, y: 338, w: 124, h: 124 },
  audit: { x: 35, y: 683, w: 160, h: 64 },
  archive: { x: 355, y: 683, w: 170, h: 64 },
  engine: { x: 738, y: 78, w: 124, h: 124 },
  ehr: { x: 1020, y: 108, w: 160, h: 64 },
  radiologist: { x: 730, y: 368, w: 140, h: 64 },
  viewer: { x: 738, y: 653, w: 124, h: 124 },
  fhir: { x: 1038, y: 338, w: 124, h: 124 },
  idp: { x: 1038, y: 653, w: 124, h: 124 },
  portal: { x: 1400, y: 358, w: 160, h: 64 },
  practice: { x: 1400, y: 618, w: 160, h: 64 },
  'b-radiology': { x: 0, y: 20, w: 570, h: 795 },
  'b-core': { x: 660, y: 20, w: 570, h: 795 },
  'b-outside': { x: 1370, y: 300, w: 220, h: 440 },
}
