import type { SampleLayout } from './sample-builder.ts'

/** Diagram units; boundaries around what they contain, with room for labels between the elements. */
export const layout: SampleLayout = {
  patient: { x: 40, y: 230, w: 120, h: 70 },
  meddev: { x: 230, y: 90, w: 150, h: 70 },
  mha: { x: 230, y: 230, w: 170, h: 80 },
  uicc: { x: 230, y: 380, w: 170, h: 60 },
  mtpm: { x: 440, y: 380, w: 140, h: 60 },
  mdb: { x: 440, y: 240, w: 140, h: 60 },
  net: { x: 720, y: 240, w: 150, h: 70 },
  server: { x: 1000, y: 230, w: 160, h: 80 },
  stpm: { x: 1000, y: 380, w: 160, h: 60 },
  proc: { x: 1220, y: 230, w: 170, h: 80 },
  db: { x: 1450, y: 235, w: 150, h: 70 },
  clinician: { x: 1220, y: 90, w: 140, h: 70 },
  'b-dev': { x: 200, y: 60, w: 400, h: 400 },
  'b-net': { x: 690, y: 60, w: 210, h: 400 },
  'b-srv': { x: 970, y: 60, w: 660, h: 400 },
}
