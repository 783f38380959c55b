import type { SampleLayout } from '../sample-builder.ts'

/** Diagram units. Points on curves and places of labels are given where the router alone would do less well. */
export const layout: SampleLayout = {
  clinician: { x: 20, y: 364, w: 150, h: 92 },
  chat: { x: 318, y: 348, w: 124, h: 124 },
  assistant: { x: 628, y: 348, w: 124, h: 124 },
  retriever: { x: 628, y: 68, w: 124, h: 124 },
  index: { x: 910, y: 98, w: 160, h: 64 },
  ingest: { x: 1208, y: 68, w: 124, h: 124 },
  publisher: { x: 1500, y: 98, w: 160, h: 64 },
  model: { x: 928, y: 348, w: 124, h: 124 },
  registry: { x: 1190, y: 378, w: 160, h: 64 },
  owner: { x: 1510, y: 378, w: 140, h: 64 },
  log: { x: 610, y: 713, w: 160, h: 64 },
  fhir: { x: 928, y: 683, w: 124, h: 124 },
  ehr: { x: 1190, y: 713, w: 160, h: 64 },
  'f-show': { via: { x: 220, y: 434 }, label: { x: 236, y: 434 } },
  'f-ask': { via: { x: 220, y: 386 }, label: { x: 236, y: 386 } },
  'b-work': { x: 270, y: 290, w: 220, h: 240 },
  'b-hospital': { x: 560, y: 20, w: 850, h: 835 },
  'b-ai': { x: 880, y: 310, w: 500, h: 210 },
  'b-publisher': { x: 1470, y: 40, w: 220, h: 180 },
}
