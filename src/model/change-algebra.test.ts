import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges } from './apply-changes.ts'
import { diffDocuments } from './diff-documents.ts'
import { invertChanges } from './invert-changes.ts'
import { squashChanges } from './squash-changes.ts'
import { editedDocument, looseDocument } from './testing/random-document.ts'

const runs = { numRuns: 2000 }

describe('the algebra of changes', () => {
  test('applying the difference of two documents to the first gives the second', () => {
    fc.assert(
      fc.property(looseDocument, looseDocument, (a, b) => {
        expect(applyChanges(a, diffDocuments(a, b))).toStrictEqual(b)
      }),
      runs,
    )
  })

  test('a document does not differ from itself, nor from a copy', () => {
    fc.assert(
      fc.property(looseDocument, (document) => {
        expect(diffDocuments(document, document)).toEqual([])
        expect(diffDocuments(document, structuredClone(document))).toEqual([])
      }),
    )
  })

  test('inverting a sequence returns to where it started', () => {
    fc.assert(
      fc.property(editedDocument, ({ before, changes, after }) => {
        expect(applyChanges(after, invertChanges(changes))).toStrictEqual(before)
      }),
      runs,
    )
  })

  test('inverting twice gives the sequence itself', () => {
    fc.assert(
      fc.property(editedDocument, ({ changes }) => {
        expect(invertChanges(invertChanges(changes))).toStrictEqual(changes)
      }),
    )
  })

  test('a squashed sequence does the same, and its inverse returns too', () => {
    fc.assert(
      fc.property(editedDocument, ({ before, changes, after }) => {
        const squashed = squashChanges(changes)
        expect(applyChanges(before, squashed)).toStrictEqual(after)
        expect(applyChanges(after, invertChanges(squashed))).toStrictEqual(before)
      }),
      runs,
    )
  })

  test('squashing is minimal: nothing for a round trip, never more than was there, and stable', () => {
    fc.assert(
      fc.property(editedDocument, ({ changes }) => {
        const squashed = squashChanges(changes)
        expect(squashChanges([...changes, ...invertChanges(changes)])).toEqual([])
        expect(squashChanges(squashed)).toStrictEqual(squashed)
        expect(new Set(squashed.map(keyOf)).size).toBe(squashed.length)
      }),
      runs,
    )
  })

  test('squashing in parts and then as a whole is the same as at once', () => {
    fc.assert(
      fc.property(editedDocument, fc.nat(), ({ before, changes, after }, at) => {
        const cut = at % (changes.length + 1)
        const parts = [...squashChanges(changes.slice(0, cut)), ...squashChanges(changes.slice(cut))]
        expect(applyChanges(before, squashChanges(parts))).toStrictEqual(after)
      }),
      runs,
    )
  })

  test('changes survive a trip through JSON', () => {
    fc.assert(
      fc.property(editedDocument, ({ before, changes, after }) => {
        expect(applyChanges(before, JSON.parse(JSON.stringify(changes)))).toStrictEqual(after)
      }),
    )
  })

  test('applying leaves the input alone and shares every table that it does not touch', () => {
    fc.assert(
      fc.property(editedDocument, ({ before, changes }) => {
        const copy = structuredClone(before)
        const after = applyChanges(before, changes)
        expect(before).toStrictEqual(copy)
        const touched = new Set(changes.map(({ table }) => table))
        for (const [name, table] of Object.entries(before.tables)) {
          const isShared = after.tables[name as keyof typeof after.tables] === table
          expect(isShared).toBe(!touched.has(name as keyof typeof after.tables))
        }
      }),
    )
  })
})

function keyOf(change: ReturnType<typeof squashChanges>[number]): string {
  return change.op === 'set' ? `${change.id} ${change.path.join(' ')}` : change.record.id
}
