import { describe, expect, it } from 'vitest'
import type { Box } from '../../base/geometry.ts'
import { indexOf, liveDiagramOf } from './live-diagram.ts'
import { placedElement, testEditor } from './test-editor.ts'
import { nextView } from './view.ts'

/** Elements in a square of so many by so many, 200 apart. */
function gridOf(side: number) {
  const records = Array.from({ length: side * side }, (_, i) =>
    placedElement(`element:${i}`, (i % side) * 200, Math.floor(i / side) * 200),
  )
  return indexOf(liveDiagramOf(testEditor(records.flat())))
}

const small = gridOf(4)
const large = gridOf(20)
const all: Box = { x: -100, y: -100, w: 4200, h: 4200 }
const corner: Box = { x: 0, y: 0, w: 1000, h: 600 }

describe('the view of a diagram', () => {
  it('mounts a small one whole, wherever one looks', () => {
    const view = nextView(null, corner, small, false)
    expect(view).toEqual({ isFar: false, window: null })
    expect(nextView(view, all, small, false)).toBe(view)
  })

  it('is a picture while much is in view, and a window with a margin while little is', () => {
    expect(nextView(null, all, large, false).isFar).toBe(true)
    expect(nextView(null, corner, large, false).window).toEqual({ x: -500, y: -300, w: 2000, h: 1200 })
  })

  it('stays the same as long as the window holds what is seen', () => {
    const view = nextView(null, corner, large, false)
    expect(nextView(view, { ...corner, x: 400 }, large, true)).toBe(view)
    expect(nextView(view, { ...corner, x: 600 }, large, true).window?.x).toBe(100)
  })

  it('comes near only when it stands still, and goes far at once', () => {
    const far = nextView(null, all, large, false)
    expect(nextView(far, corner, large, true)).toBe(far)
    const near = nextView(far, corner, large, false)
    expect(near.isFar).toBe(false)
    expect(nextView(near, all, large, true).isFar).toBe(true)
  })
})
