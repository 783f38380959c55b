import { describe, expect, it } from 'vitest'
import type { Box } from '../base/geometry.ts'
import { documentOf } from '../model/document-of.ts'
import { newRecord } from '../model/new-record.ts'
import { afterResize, fitDiagram, fitViewport, maxZoom, minZoom, zoomBy } from './viewport.ts'

const size = { w: 1000, h: 600 }

describe('viewport', () => {
  it('centres what it fits, and fits the tighter side', () => {
    const viewport = fitViewport({ x: 100, y: 200, w: 2000, h: 500 }, size)
    expect(viewport.zoom).toBeCloseTo((1000 - 40) / 2000)
    expect(viewport.x + 1100 * viewport.zoom).toBeCloseTo(500)
    expect(viewport.y + 450 * viewport.zoom).toBeCloseTo(60 + (600 - 116) / 2)
  })

  it('keeps a part of the diagram beside or above the map', () => {
    const tall = fitViewport({ x: 0, y: 0, w: 100, h: 1000 }, size, true)
    expect(tall.zoom).toBeCloseTo((600 - 116) / 1000)
    expect(tall.x).toBeGreaterThan(190)
    const wide = { x: 0, y: 0, w: 4000, h: 400 }
    const above = fitViewport(wide, size, true)
    expect(above.zoom).toBeCloseTo(960 / 4000)
    expect(above.y + 400 * above.zoom).toBeLessThan(600 - 170)
  })

  it('does not blow up a single small shape', () => {
    expect(fitViewport({ x: 0, y: 0, w: 10, h: 10 }, size).zoom).toBe(1.25)
  })

  it('fits again after a resize what was fitted, and else keeps the middle', () => {
    const bounds = { x: 0, y: 0, w: 3000, h: 1000 }
    const larger = { w: 1400, h: 600 }
    const fitted = fitViewport(bounds, size)
    const fitIn = (within: typeof size) => fitViewport(bounds, within)
    expect(afterResize(fitted, fitIn, size, larger)).toEqual(fitViewport(bounds, larger))
    const panned = { ...fitted, x: fitted.x + 50 }
    expect(afterResize(panned, fitIn, size, larger)).toEqual({ ...panned, x: panned.x + 200 })
    expect(afterResize(panned, () => null, { w: 0, h: 0 }, larger)).toBe(panned)
  })

  it('reaches beside the tools with a diagram that leaves their corners free', () => {
    const box = (n: number, at: Box) => [
      newRecord('element', { id: `element:${n}`, name: `${n}`, stencil: 'process' }),
      newRecord('placement', {
        id: `placement:${n}`,
        diagram: 'diagram:main',
        subject: `element:${n}`,
        ...at,
      }),
    ]
    const wide = { x: 0, y: 500, w: 1400, h: 500 }
    const free = documentOf([
      ...box(1, wide),
      ...box(2, { x: 100, y: 0, w: 100, h: 100 }),
      ...box(3, { x: 700, y: 1380, w: 100, h: 100 }),
    ])
    expect(fitDiagram(free, 'diagram:main', size)?.zoom).toBeCloseTo((600 - 36) / 1480)
    const full = documentOf(box(1, { x: 0, y: 0, w: 1400, h: 1480 }))
    expect(fitDiagram(full, 'diagram:main', size)?.zoom).toBeCloseTo((600 - 76) / 1480)
    const below = documentOf(box(1, { x: 0, y: 0, w: 2400, h: 1480 }))
    expect(fitDiagram(below, 'diagram:main', size)?.zoom).toBeCloseTo((600 - 116) / 1480)
    expect(fitDiagram(documentOf([]), 'diagram:main', size)).toBeNull()
  })

  it('keeps the middle in place while zooming, and stays within limits', () => {
    const before = { x: 40, y: -30, zoom: 0.5 }
    const after = zoomBy(before, size, 1.5)
    expect((500 - after.x) / after.zoom).toBeCloseTo((500 - before.x) / before.zoom)
    expect((300 - after.y) / after.zoom).toBeCloseTo((300 - before.y) / before.zoom)
    expect(zoomBy(before, size, 1e6).zoom).toBe(maxZoom)
    expect(zoomBy(before, size, 1e-6).zoom).toBe(minZoom)
  })
})
