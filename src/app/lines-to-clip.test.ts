import { expect, it } from 'vitest'
import { boxesOverlap } from '../base/geometry.ts'
import { linesToClip, mostLines } from './lines-to-clip.ts'

const origin = { x: 0, y: 0 }

it('makes an element of each line and a flow of each arrow, and one element of each name', () => {
  const clip = linesToClip('Phone\n- Gateway\n\nPhone -> Gateway: Readings\r\nGateway → Cloud', origin)
  expect(clip?.elements.map(({ name }) => name)).toEqual(['Phone', 'Gateway', 'Cloud'])
  const nameOf = (id: string) => clip?.elements.find((element) => element.id === id)?.name
  expect(clip?.flows.map(({ name, source, target }) => [nameOf(source), nameOf(target), name])).toEqual([
    ['Phone', 'Gateway', 'Readings'],
    ['Gateway', 'Cloud', ''],
  ])
})

it('puts them in rows without overlaps', () => {
  const names = Array.from({ length: 9 }, (_, n) => `Element number ${n}`)
  const boxes = linesToClip(names.join('\n'), { x: 40, y: 80 })?.placements ?? []
  expect(boxes).toHaveLength(9)
  expect(boxes.filter((box, n) => boxes.slice(n + 1).some((other) => boxesOverlap(box, other)))).toEqual([])
  expect(Math.min(...boxes.map(({ x }) => x))).toBeGreaterThanOrEqual(40)
})

it('makes nothing of an empty text, and takes no book for a list', () => {
  expect(linesToClip(' \n ', origin)?.elements).toEqual([])
  expect(linesToClip('x\n'.repeat(mostLines + 1), origin)).toBeNull()
})
