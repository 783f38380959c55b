import { describe, expect, it } from 'vitest'
import { lightPalette } from './palettes.ts'
import { roundedBox } from './path.ts'
import type { PathPrimitive, TextPrimitive } from './scene.ts'
import { createPaint, type PaintTarget } from './scene-to-canvas.ts'

/** A context that writes down what is asked of it. */
function recorder() {
  const log: string[] = []
  const target = new Proxy({} as PaintTarget, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        void log.push(`${String(name)}(${args.join(',')})`),
    set: (_, name, value) => {
      log.push(`${String(name)}=${value}`)
      return true
    },
  })
  return { log, target }
}

const line: PathPrimitive = {
  kind: 'path',
  subject: null,
  path: [
    ['M', 0, 0],
    ['L', 10, 0],
  ],
  fill: null,
  stroke: 'boundary',
  strokeWidth: 1.5,
  dash: [7, 5],
}
const name: TextPrimitive = {
  kind: 'text',
  subject: null,
  text: 'App',
  x: 5,
  y: 9,
  anchor: 'middle',
  width: 22,
  style: { size: 13, weight: 500 },
  color: 'ink',
}

describe('painting a scene onto a canvas', () => {
  it('sets colours, fonts and widths only when they change', () => {
    const { log, target } = recorder()
    const paint = createPaint(target, lightPalette)
    for (const item of [line, line, name, name]) paint(item)
    const count = (start: string) => log.filter((entry) => entry.startsWith(start)).length
    expect([count('strokeStyle'), count('lineWidth'), count('font'), count('fillStyle')]).toEqual([
      1, 1, 1, 1,
    ])
    expect([count('stroke('), count('fillText')]).toEqual([2, 2])
    expect(log).toContain(`strokeStyle=${lightPalette.boundary}`)
    expect(log).toContain('fillText(App,5,9,22)')
  })

  it('keeps lines and their dashes visible where everything is made small', () => {
    const { log, target } = recorder()
    createPaint(target, lightPalette, 6)(line)
    expect(log).toContain('lineWidth=6')
    expect(log).toContain('setLineDash(28,20)')
  })

  it('fills and outlines one path', () => {
    const { log, target } = recorder()
    createPaint(
      target,
      lightPalette,
    )({ ...line, path: roundedBox({ x: 0, y: 0, w: 8, h: 8 }, 2), fill: 'node', dash: [] })
    expect(log.filter((entry) => entry.startsWith('beginPath')).length).toBe(1)
    expect(log.slice(-5).some((entry) => entry === 'fill()')).toBe(true)
    expect(log.at(-1)).toBe('stroke()')
  })
})
