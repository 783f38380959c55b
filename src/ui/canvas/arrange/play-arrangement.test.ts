import { expect, it } from 'vitest'
import { between } from './play-arrangement.ts'

const end = new Map([['element:a' as const, { x: 100, y: 40, w: 100, h: 50 }]])

it('goes from where things were to where they are, and leaves out what is no box', () => {
  const start = [
    { subject: 'element:a', x: 0, y: 0, w: 100, h: 100 },
    { subject: 'boundary:line', line: null },
    { subject: 'element:gone', x: 0, y: 0, w: 1, h: 1 },
  ] as const
  expect([...between(start, end, 0.25)]).toEqual([['element:a', { x: 25, y: 10, w: 100, h: 87.5 }]])
  expect(between(start, end, 1).get('element:a')).toEqual(end.get('element:a'))
})
