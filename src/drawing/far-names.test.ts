import { describe, expect, it } from 'vitest'
import { type Box, boxesOverlap } from '../base/geometry.ts'
import { farNames, type NamedBox } from './far-names.ts'

const circle = (id: string, x: number, y: number, name: string): NamedBox => ({
  id: `element:${id}`,
  box: { x, y, w: 104, h: 104 },
  name,
})

/** Where a name is drawn, from its lines. */
function areaOf({ id, box }: NamedBox, names: ReturnType<typeof farNames>): Box | null {
  const name = names.get(id)
  if (name === undefined) return null
  const w = Math.max(...name.lines.map((line) => line.width))
  const tops = name.lines.map(({ y, style }) => y - style.size * 0.86)
  const h = name.lines.length * (name.lines[0]?.style.size ?? 0) * 1.15
  return { x: box.x + box.w / 2 - w / 2, y: box.y + Math.min(...tops), w, h }
}

describe('names from afar', () => {
  it('are large enough to read, whole, and over no other shape or name', () => {
    const zoom = 0.3
    const elements = [
      circle('a', 0, 0, 'Patient smartphone app'),
      circle('b', 260, 0, 'mHealth service platform'),
      circle('c', 0, 260, 'Identity management'),
      circle('d', 130, 130, 'EHR'),
    ]
    const names = farNames(elements, zoom)
    const areas = elements.map((element) => areaOf(element, names))
    for (const [i, element] of elements.entries()) {
      const lines = names.get(element.id)?.lines ?? []
      expect(lines.map(({ text }) => text).join(' ')).toBe(element.name)
      for (const { style } of lines) expect(style.size * zoom).toBeGreaterThanOrEqual(8)
      for (const [j, other] of elements.entries()) {
        const [mine, theirs] = [areas[i], areas[j]]
        if (i === j || !mine || !theirs) continue
        expect(boxesOverlap(mine, other.box)).toBe(false)
        expect(boxesOverlap(mine, theirs)).toBe(false)
      }
    }
  })

  it('are cut where neighbours leave no room, and left out where shapes are dots', () => {
    const crowded = [0, 1, 2].map((i) =>
      circle(`${i}`, i * 108, 0, 'Extraordinarily long-winded denomination'),
    )
    const cut = farNames(crowded, 0.5).get('element:1')
    expect(cut?.lines.at(-1)?.text).toMatch(/…$/)
    expect(farNames(crowded, 0.1).size).toBe(0)
  })

  it('keep clear of titles', () => {
    const element = circle('a', 0, 0, 'Patient smartphone app')
    const wide = areaOf(element, farNames([element], 0.25))
    const title = { x: -20, y: 0, w: 18, h: 104 }
    const kept = areaOf(element, farNames([element], 0.25, [title]))
    expect(wide !== null && wide.x < -2).toBe(true)
    expect(kept === null || !boxesOverlap(kept, title)).toBe(true)
  })
})
