import { describe, expect, it } from 'vitest'
import { containsBox } from '../base/geometry.ts'
import { withLegend } from './draw-legend.ts'
import type { Scene } from './scene.ts'

const scene: Scene = { bounds: { x: 10, y: 20, w: 400, h: 200 }, items: [] }

describe('a legend', () => {
  it('stands below the scene, which keeps its place', () => {
    const { bounds, items } = withLegend(scene, [{ sign: 'process', label: 'Process' }])
    expect(containsBox(bounds, scene.bounds)).toBe(true)
    expect(bounds.h).toBeGreaterThan(scene.bounds.h + 26)
    const text = items.find((item) => item.kind === 'text')
    expect(text).toMatchObject({ text: 'Process', color: 'ink-2' })
    expect(text?.kind === 'text' && text.y).toBeGreaterThan(scene.bounds.y + scene.bounds.h)
  })

  it('wraps into rows no wider than the scene', () => {
    const signs = ['process', 'external', 'store', 'flow', 'boundary', 'out-of-scope', 'high'] as const
    const { bounds, items } = withLegend(
      scene,
      signs.map((sign) => ({ sign, label: `What ${sign} means` })),
    )
    expect(bounds.w).toBeLessThanOrEqual(scene.bounds.w)
    const rows = new Set(items.flatMap((item) => (item.kind === 'text' ? [item.y] : [])))
    expect(rows.size).toBe(4)
  })

  it('is wider than a narrow scene, and nothing without entries', () => {
    const narrow = { ...scene, bounds: { ...scene.bounds, w: 60 } }
    expect(
      withLegend(narrow, [{ sign: 'unrated', label: 'Threats that nobody has rated yet' }]).bounds.w,
    ).toBeGreaterThan(200)
    expect(withLegend(scene, [])).toBe(scene)
  })
})
