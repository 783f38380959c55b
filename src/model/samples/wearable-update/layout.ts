import type { SampleLayout } from '../sample-builder.ts'

/** Diagram units. Points on curves and places of labels are given where the router alone would do less well. */
export const layout: SampleLayout = {
  sensor: { x: 55, y: 94, w: 150, h: 92 },
  controller: { x: 68, y: 338, w: 124, h: 124 },
  buffer: { x: 45, y: 628, w: 170, h: 64 },
  app: { x: 488, y: 338, w: 124, h: 124 },
  keys: { x: 465, y: 100, w: 170, h: 72 },
  appdata: { x: 690, y: 628, w: 170, h: 64 },
  wearer: { x: 480, y: 802, w: 140, h: 64 },
  api: { x: 1068, y: 338, w: 124, h: 124 },
  idp: { x: 1358, y: 78, w: 124, h: 124 },
  service: { x: 1358, y: 338, w: 124, h: 124 },
  record: { x: 1040, y: 638, w: 180, h: 64 },
  updates: { x: 1358, y: 608, w: 124, h: 124 },
  release: { x: 1345, y: 802, w: 150, h: 64 },
  'b-band': { x: 0, y: 30, w: 260, h: 730 },
  'b-phone': { x: 440, y: 30, w: 460, h: 730 },
  'b-cloud': { x: 1010, y: 30, w: 530, h: 730 },
}
