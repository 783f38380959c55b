import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzyFit } from './fuzzy.ts'

const score = (text: string, query: string) => fuzzyFit(text, query)?.score ?? 0

describe('fuzzy fit', () => {
  it('finds letters in their order, and no others', () => {
    expect(fuzzyFit('Export report', 'exrep')?.at).toEqual([0, 1, 7, 8, 9])
    expect(fuzzyFit('Export report', 'xe')?.at).toEqual([1, 8])
    expect(fuzzyFit('Export report', 'z')).toBeNull()
  })

  it('prefers beginnings of words and letters next to each other', () => {
    expect(score('Zoom to fit', 'ztf')).toBeGreaterThan(score('Analyse the topic of zones', 'ztf'))
    expect(score('Undo', 'un')).toBeGreaterThan(score('Show the outline', 'un'))
    expect(score('Paste', 'pas')).toBeGreaterThan(score('Split a sentence', 'pas'))
  })

  it('knows no case, no accents and no blanks', () => {
    expect(fuzzyFit('Übersicht zeigen', 'ubersicht')?.at).toHaveLength(9)
    expect(fuzzyFit('Select all', 'SELECT  ALL')).not.toBeNull()
  })

  it('fits every text with every beginning of it, and marks ascending places', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{1,20}$/), fc.nat(20), (text, length) => {
        const fit = fuzzyFit(text, text.slice(0, length))
        expect(fit).not.toBeNull()
        const at = fit?.at ?? []
        expect([...at].sort((a, b) => a - b)).toEqual(at)
        expect(new Set(at).size).toBe(at.length)
      }),
    )
  })
})
