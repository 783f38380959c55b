import type { SampleLayout } from '../sample-builder.ts'

/** Diagram units. Points on curves and places of labels are given where the router alone would do less well. */
export const layout: SampleLayout = {
  technician: { x: 20, y: 338, w: 140, h: 64 },
  app: { x: 308, y: 308, w: 124, h: 124 },
  partner: { x: 290, y: 88, w: 160, h: 64 },
  gateway: { x: 628, y: 308, w: 124, h: 124 },
  idp: { x: 628, y: 545, w: 124, h: 124 },
  upload: { x: 938, y: 58, w: 124, h: 124 },
  tasks: { x: 938, y: 308, w: 124, h: 124 },
  queue: { x: 920, y: 575, w: 160, h: 64 },
  photos: { x: 1230, y: 88, w: 160, h: 64 },
  table: { x: 1230, y: 338, w: 160, h: 64 },
  notify: { x: 1248, y: 545, w: 124, h: 124 },
  sms: { x: 1520, y: 575, w: 140, h: 64 },
  developer: { x: 20, y: 757, w: 140, h: 64 },
  repo: { x: 290, y: 757, w: 160, h: 64 },
  pipeline: { x: 628, y: 727, w: 124, h: 124 },
  'b-phone': { x: 260, y: 262, w: 220, h: 220 },
  'b-cloud': { x: 560, y: 20, w: 880, h: 672 },
  'b-build': { x: 250, y: 710, w: 560, h: 153 },
}
