import { expect, it } from 'vitest'
import { indexOf, liveDiagramOf } from './live-diagram.ts'
import { mountedPart } from './mounted-part.ts'
import { flowBetween, placedElement, testEditor } from './test-editor.ts'
import { nextView } from './view.ts'

/** Elements in rows of 25, 200 apart, each with a flow to the next one and half of them with one to the row below. */
function diagramOf(count: number) {
  const idAt = (i: number) => `element:${String(i).padStart(5, '0')}` as const
  const elements = Array.from({ length: count }, (_, i) =>
    placedElement(idAt(i), (i % 25) * 200, Math.floor(i / 25) * 200),
  )
  const flows = Array.from({ length: count - 25 }, (_, i) => [
    flowBetween(`flow:right${i}`, idAt(i), idAt(i + 1)),
    ...(i % 2 === 0 ? [flowBetween(`flow:down${i}`, idAt(i), idAt(i + 25))] : []),
  ])
  return liveDiagramOf(testEditor([...elements.flat(), ...flows.flat()]))
}

/** How much of each kind is mounted at natural size in a large window, somewhere within the diagram. */
function mountedOf(count: number) {
  const live = diagramOf(count)
  const index = indexOf(live)
  const { window } = nextView(null, { x: 1400, y: 2000, w: 1316, h: 700 }, index, false)
  if (window === null) throw new Error('a diagram of this size is shown through a window')
  const { elements, flows } = mountedPart(live.placed, new Set(index.within(window)))
  return { elements: elements.length, flows: flows.length }
}

it('mounts at natural size no more of 5,000 elements than of 1,000', () => {
  const [few, many] = [mountedOf(1_000), mountedOf(5_000)]
  expect(few.elements).toBeGreaterThan(60)
  expect(many.elements).toBeLessThan(200)
  expect(many.elements / few.elements).toBeLessThanOrEqual(1.2)
  expect(many.flows / few.flows).toBeLessThanOrEqual(1.2)
})
