import type { SampleLayout } from '../sample-builder.ts'

/** Diagram units. Points on curves and places of labels are given where the router alone would do less well. */
export const layout: SampleLayout = {
  patient: { x: 295, y: 8, w: 130, h: 64 },
  meddev: { x: 42, y: 372, w: 116, h: 116 },
  mha: { x: 280, y: 378, w: 160, h: 104 },
  uicc: { x: 28, y: 698, w: 168, h: 64 },
  mtpm: { x: 280, y: 698, w: 140, h: 64 },
  mdb: { x: 470, y: 698, w: 140, h: 64 },
  net: { x: 728, y: 368, w: 124, h: 124 },
  server: { x: 1158, y: 368, w: 124, h: 124 },
  stpm: { x: 1136, y: 698, w: 168, h: 64 },
  proc: { x: 1400, y: 530, w: 160, h: 100 },
  db: { x: 1396, y: 238, w: 168, h: 64 },
  clinician: { x: 1145, y: 188, w: 150, h: 64 },
  'b-dev': { x: 0, y: 140, w: 640, h: 680 },
  'b-net': { x: 690, y: 140, w: 200, h: 680 },
  'b-srv': { x: 970, y: 140, w: 620, h: 680 },
  'g-tpm': { label: { x: 352, y: 636 } },
}
