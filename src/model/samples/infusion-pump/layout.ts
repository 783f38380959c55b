import type { SampleLayout } from '../sample-builder.ts'

/** Diagram units. Points on curves and places of labels are given where the router alone would do less well. */
export const layout: SampleLayout = {
  nurse: { x: 40, y: 108, w: 140, h: 64 },
  station: { x: 325, y: 78, w: 124, h: 124 },
  pump: { x: 325, y: 338, w: 124, h: 124 },
  patient: { x: 40, y: 368, w: 130, h: 64 },
  pumplog: { x: 302, y: 644, w: 170, h: 64 },
  gateway: { x: 755, y: 335, w: 130, h: 130 },
  druglib: { x: 740, y: 644, w: 160, h: 64 },
  engine: { x: 1108, y: 338, w: 124, h: 124 },
  editor: { x: 1108, y: 614, w: 124, h: 124 },
  ehr: { x: 1390, y: 368, w: 150, h: 64 },
  pharmacist: { x: 1100, y: 808, w: 140, h: 64 },
  updates: { x: 1108, y: 58, w: 124, h: 124 },
  technician: { x: 1390, y: 88, w: 160, h: 64 },
  'b-ward': { x: 0, y: 20, w: 510, h: 740 },
  'b-servers': { x: 680, y: 270, w: 900, h: 490 },
  'b-vendor': { x: 1050, y: 20, w: 530, h: 190 },
}
