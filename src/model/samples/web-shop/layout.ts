import type { SampleLayout } from '../sample-builder.ts'

/** Diagram units. Points on curves and places of labels are given where the router alone would do less well. */
export const layout: SampleLayout = {
  customer: { x: 20, y: 368, w: 130, h: 64 },
  browser: { x: 288, y: 338, w: 124, h: 124 },
  staff: { x: 280, y: 658, w: 140, h: 64 },
  balancer: { x: 558, y: 338, w: 124, h: 124 },
  web: { x: 828, y: 338, w: 124, h: 124 },
  api: { x: 1108, y: 338, w: 124, h: 124 },
  payment: { x: 1090, y: 58, w: 160, h: 64 },
  backoffice: { x: 828, y: 628, w: 124, h: 124 },
  worker: { x: 1108, y: 628, w: 124, h: 124 },
  mail: { x: 1090, y: 844, w: 160, h: 64 },
  sessions: { x: 1410, y: 178, w: 160, h: 64 },
  db: { x: 1410, y: 368, w: 160, h: 64 },
  queue: { x: 1410, y: 658, w: 160, h: 64 },
  'b-browser': { x: 250, y: 290, w: 200, h: 220 },
  'b-dmz': { x: 510, y: 290, w: 220, h: 220 },
  'b-app': { x: 780, y: 260, w: 500, h: 530 },
  'b-data': { x: 1360, y: 120, w: 260, h: 670 },
}
