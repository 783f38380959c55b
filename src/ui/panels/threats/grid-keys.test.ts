import { describe, expect, it } from 'vitest'
import { moveInGrid } from './grid-keys.ts'

const size = { lines: 30, cells: 4, page: 10 }

describe('moveInGrid', () => {
  it('steps down and up and stops at the ends', () => {
    expect(moveInGrid({ line: 3, cell: null }, 'ArrowDown', size)).toEqual({ line: 4, cell: null })
    expect(moveInGrid({ line: 29, cell: null }, 'ArrowDown', size)).toEqual({ line: 29, cell: null })
    expect(moveInGrid({ line: 0, cell: null }, 'ArrowUp', size)).toEqual({ line: 0, cell: null })
  })

  it('begins at an end when nothing is in hand', () => {
    expect(moveInGrid({ line: -1, cell: null }, 'ArrowDown', size)).toEqual({ line: 0, cell: null })
    expect(moveInGrid({ line: -1, cell: null }, 'ArrowUp', size)).toEqual({ line: 29, cell: null })
  })

  it('moves by pages and to the ends, in the same cell', () => {
    expect(moveInGrid({ line: 3, cell: 2 }, 'PageDown', size)).toEqual({ line: 13, cell: 2 })
    expect(moveInGrid({ line: 3, cell: 2 }, 'PageUp', size)).toEqual({ line: 0, cell: 2 })
    expect(moveInGrid({ line: 3, cell: 2 }, 'End', size)).toEqual({ line: 29, cell: 2 })
    expect(moveInGrid({ line: 3, cell: 2 }, 'Home', size)).toEqual({ line: 0, cell: 2 })
  })

  it('steps from the row into its cells and out again', () => {
    expect(moveInGrid({ line: 3, cell: null }, 'ArrowRight', size)).toEqual({ line: 3, cell: 0 })
    expect(moveInGrid({ line: 3, cell: 3 }, 'ArrowRight', size)).toEqual({ line: 3, cell: 3 })
    expect(moveInGrid({ line: 3, cell: 0 }, 'ArrowLeft', size)).toEqual({ line: 3, cell: null })
    expect(moveInGrid({ line: 3, cell: null }, 'ArrowLeft', size)).toBeNull()
  })

  it('leaves other keys and an empty table alone', () => {
    expect(moveInGrid({ line: 3, cell: null }, 'Enter', size)).toBeNull()
    expect(moveInGrid({ line: -1, cell: null }, 'ArrowDown', { ...size, lines: 0 })).toBeNull()
  })
})
