import { describe, expect, it } from 'vitest'
import { copySubjects } from '../model/clip.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { placeFor } from './paste-clip.ts'

const clip = copySubjects(
  documentOf([
    newRecord('element', { id: 'element:a', name: 'a', stencil: 'process' }),
    newRecord('placement', {
      id: 'placement:a',
      diagram: 'diagram:main',
      subject: 'element:a',
      x: 2_000,
      y: 1_000,
      w: 100,
      h: 100,
    }),
  ]),
  'diagram:main',
  ['element:a'],
)
const canvasSize = { w: 800, h: 600 }

describe('where copies land', () => {
  it('is beside the originals while those are in view', () => {
    const viewport = { x: -1_800, y: -800, zoom: 1 }
    expect(placeFor(clip, { viewport, canvasSize })).toEqual({ dx: 32, dy: 32 })
  })

  it('is the middle of the view, on the grid, when the originals are elsewhere', () => {
    const { dx, dy } = placeFor(clip, { viewport: { x: 0, y: 0, zoom: 0.5 }, canvasSize })
    // The view is 1,600 x 1,200 units from the origin: its middle is (800, 600).
    expect([2_050 + dx, 1_050 + dy]).toEqual([802, 602])
    expect([dx % 8, dy % 8].map(Math.abs)).toEqual([0, 0])
  })
})
