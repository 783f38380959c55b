import { describe, expect, test } from 'vitest'
import { type ControlTree, loadControlTree } from './control-tree.ts'
import { vocabularies } from './vocabulary.ts'

const iso2013 = await loadControlTree('iso2013')
const iso2022 = await loadControlTree('iso2022')
const hipaa = await loadControlTree('hipaa')
const trees = [iso2013, iso2022, hipaa]

const depthOf = ({ nodes }: ControlTree, number: string | null): number =>
  number === null
    ? 0
    : 1 + depthOf({ nodes } as ControlTree, nodes.find((n) => n.number === number)?.parent ?? null)
const countAt = (tree: ControlTree, depth: number) =>
  tree.nodes.filter(({ number }) => depthOf(tree, number) === depth).length

describe('the catalogues of controls', () => {
  test('are complete: 14, 35 and 114; 4 and 93 with 11 new ones; 18 and 36', () => {
    expect([1, 2, 3].map((depth) => countAt(iso2013, depth))).toEqual([14, 35, 114])
    expect([1, 2].map((depth) => countAt(iso2022, depth))).toEqual([4, 93])
    expect(iso2022.nodes.filter(({ isNew }) => isNew).length).toBe(11)
    expect([1, 2, 3].map((depth) => countAt(hipaa, depth))).toEqual([3, 18, 36])
  })

  test('tell of HIPAA what is required and what addressable', () => {
    const specifications = hipaa.nodes.filter(({ number }) => depthOf(hipaa, number) === 3)
    const designated = (as: string) => specifications.filter(({ designation }) => designation === as).length
    expect([designated('required'), designated('addressable')]).toEqual([14, 22])
    // Some pages of vendors call it addressable: a standard without specifications is required.
    expect(hipaa.nodes.find(({ number }) => number === '164.312(b)')?.designation).toBe('required')
  })

  test('have every number once, and each group before its members', () => {
    for (const { nodes } of trees) {
      const seen = new Set<string>()
      for (const { number, parent } of nodes) {
        expect(seen.has(number), number).toBe(false)
        if (parent !== null) expect(seen.has(parent), number).toBe(true)
        seen.add(number)
      }
    }
  })

  test('map both editions of ISO/IEC 27002 onto each other', () => {
    const pairs = (tree: ControlTree, swap: boolean) =>
      tree.nodes.flatMap(({ number, mapped = [] }) =>
        mapped.map((to) => (swap ? `${to} ${number}` : `${number} ${to}`)),
      )
    expect(pairs(iso2013, false).sort()).toEqual(pairs(iso2022, true).sort())
    expect(
      iso2022.nodes.every(
        ({ isNew, mapped, parent }) => parent === null || (mapped === undefined) === (isNew === true),
      ),
    ).toBe(true)
  })

  test('hold every number that a mitigation of ours refers to', () => {
    for (const tree of trees) {
      const known = new Set(tree.nodes.map(({ number }) => number))
      const named = vocabularies.flatMap(({ mitigations }) =>
        mitigations.flatMap(({ id, references }) =>
          (references[tree.catalogue] ?? []).map((number) => ({ id, number })),
        ),
      )
      expect(named.length).toBeGreaterThan(20)
      expect(named.filter(({ number }) => !known.has(number))).toEqual([])
    }
  })
})
