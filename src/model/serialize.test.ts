import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOf } from './document-of.ts'
import { newRecord } from './new-record.ts'
import { documentHash, serializeDocument } from './serialize.ts'
import { looseDocument } from './testing/random-document.ts'

const phone = newRecord('element', { id: 'element:phone', name: 'Phone', stencil: 'mobile.app' })
const cloud = newRecord('element', { id: 'element:cloud', name: 'Cloud', stencil: 'cloud.service' })
const linesOf = (name: string) =>
  new TextDecoder().decode(serializeDocument(documentOf([{ ...phone, name }, cloud]), 'Glacis')).split('\n')

describe('serializeDocument', () => {
  test('does not depend on the order in which things were made', () => {
    fc.assert(
      fc.property(looseDocument, (document) => {
        const reversed = JSON.parse(JSON.stringify(document), (_, value) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        )
        expect(serializeDocument(reversed, 'a')).toEqual(serializeDocument(document, 'a'))
      }),
    )
  })

  test('changes one line for one edited field', () => {
    const before = linesOf('Phone')
    const after = linesOf('Telephone')
    expect(after.filter((line, i) => line !== before[i])).toEqual(['        "name": "Telephone",'])
    expect(after.length).toBe(before.length)
  })
})

describe('documentHash', () => {
  test('is the SHA-256 of the content, with whatever it was saved', () => {
    expect(documentHash(documentOf([phone, cloud]))).toBe(documentHash(documentOf([cloud, phone])))
    expect(documentHash(documentOf([phone]))).not.toBe(documentHash(documentOf([{ ...phone, name: 'P' }])))
    expect(documentHash(documentOf([]))).toMatch(/^[0-9a-f]{64}$/)
  })
})
