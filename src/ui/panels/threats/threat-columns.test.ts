import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnSpaces, fitColumns, importedColumnSpaces } from './threat-columns.ts'

const idsAt = (width: number) => fitColumns(width).map((column) => column.id)

describe('fitColumns', () => {
  it('shows all columns where there is room', () => {
    expect(idsAt(1400)).toEqual(columnSpaces.map((column) => column.id))
  })

  it('drops due date, owner and subjects before anything that a rating needs', () => {
    expect(idsAt(1000)).not.toContain('due')
    expect(idsAt(700)).toEqual(['id', 'title', 'stride', 'dread', 'level', 'status'])
    expect(idsAt(420)).toEqual(['title', 'level', 'status'])
  })

  it('shows what an imported file says of its threats, the priority before the ids', () => {
    const imported = (width: number) => fitColumns(width, importedColumnSpaces).map((column) => column.id)
    expect(imported(1700)).toEqual(importedColumnSpaces.map((column) => column.id))
    expect(imported(1000)).toContain('priority')
    expect(imported(700)).not.toContain('state')
    expect(importedColumnSpaces).toHaveLength(columnSpaces.length + 2)
  })

  it('shows harm where titles keep room, and what is left where there is even more', () => {
    expect(idsAt(1000)).not.toContain('harm')
    expect(idsAt(1280)).toContain('harm')
    expect(idsAt(1280)).toContain('due')
    expect(idsAt(1280)).not.toContain('residual')
  })

  it('keeps the title even where nothing fits', () => {
    expect(idsAt(10)).toEqual(['title'])
  })

  it('fills the width exactly and never squeezes a column', () => {
    fc.assert(
      fc.property(fc.integer({ min: 180, max: 4000 }), (width) => {
        const columns = fitColumns(width)
        expect(columns.reduce((sum, column) => sum + column.width, 0)).toBe(width)
        for (const { id, width: given } of columns) {
          const space = columnSpaces.find((column) => column.id === id)
          expect(given).toBeGreaterThanOrEqual(space?.min ?? Number.POSITIVE_INFINITY)
        }
      }),
    )
  })
})
