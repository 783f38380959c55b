import { expect, test } from 'vitest'
import { containsPoint } from '../base/geometry.ts'
import { badgeBox } from './draw-badge.ts'
import { bentCurve, curveThrough } from './flow-curve.ts'

const ends = [
  { base: 'process', box: { x: 0, y: 0, w: 104, h: 104 } },
  { base: 'external', box: { x: 0, y: 0, w: 120, h: 64 } },
  { base: 'store', box: { x: 0, y: 0, w: 140, h: 64 } },
] as const

test('an arrow head never lies below the threat badge, from wherever the flow comes', () => {
  for (const target of ends) {
    const badge = badgeBox(target.box, target.base === 'process', 88)
    for (let degrees = 0; degrees < 360; degrees += 5) {
      const angle = (degrees * Math.PI) / 180
      const box = { x: 500 * Math.cos(angle), y: 500 * Math.sin(angle), w: 100, h: 100 }
      for (const curve of [
        bentCurve({ base: 'process', box }, target, 0),
        bentCurve({ base: 'process', box }, target, 60),
        curveThrough({ base: 'process', box }, target, [{ x: box.x / 2 + 90, y: box.y / 2 }]),
      ]) {
        const tip = curve[curve.length - 1]?.p3 ?? { x: 0, y: 0 }
        expect(containsPoint(badge, tip), `${target.base} from ${degrees}°`).toBe(false)
      }
    }
  }
})
