import { describe, expect, test } from 'vitest'
import { applyChanges } from './apply-changes.ts'
import { diffDocuments } from './diff-documents.ts'
import { get } from './document.ts'
import { documentOf } from './document-of.ts'
import { setChange } from './invert-changes.ts'
import { addRecord, removeRecord } from './make-changes.ts'
import { newRecord } from './new-record.ts'
import { squashChanges } from './squash-changes.ts'

const phone = newRecord('element', { id: 'element:phone', name: 'Phone', stencil: 'mobile.app' })
const document = documentOf([phone])
const setName = (from: string, to: string) => setChange('element', 'element:phone', ['name'], from, to)
const setMfa = (from: string | undefined, to: string | undefined) =>
  setChange('element', 'element:phone', ['properties', 'mfa'], from, to)

describe('applyChanges', () => {
  test('names the offender when a change does not fit', () => {
    expect(() => applyChanges(document, [addRecord(phone)])).toThrow('element:phone')
    expect(() => applyChanges(documentOf([]), [removeRecord(phone)])).toThrow('remove element:phone')
    expect(() => applyChanges(documentOf([]), [setName('', 'x')])).toThrow('set element:phone')
    const noMap = setChange('element', 'element:phone', ['later', 'key'], undefined, 1)
    expect(() => applyChanges(document, [noMap])).toThrow('element:phone later.key')
  })

  test('takes a field or entry away when nothing is to be there', () => {
    const after = applyChanges(document, [setMfa(undefined, 'yes'), setMfa('yes', undefined)])
    expect(Object.keys(get(after, 'element', phone.id)?.properties ?? { left: 1 })).toEqual([])
  })

  test('keeps an entry named __proto__ an ordinary entry', () => {
    const change = setChange('element', phone.id, ['properties', '__proto__'], undefined, 'yes')
    const { properties } = get(applyChanges(document, [change]), 'element', phone.id) ?? phone
    expect(Object.keys(properties)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(properties)).toBe(Object.prototype)
  })
})

describe('diffDocuments', () => {
  test('is about fields, and about single answers', () => {
    const after = documentOf([{ ...phone, name: 'Telephone', properties: { mfa: 'no' } }])
    expect(diffDocuments(document, after)).toEqual([setName('Phone', 'Telephone'), setMfa(undefined, 'no')])
  })
})

describe('squashChanges', () => {
  test('makes one change of many to the same field', () => {
    expect(squashChanges([setName('Phone', 'P'), setName('P', 'Te'), setName('Te', 'Telephone')])).toEqual([
      setName('Phone', 'Telephone'),
    ])
  })

  test('forgets what is added and removed again', () => {
    expect(
      squashChanges([addRecord(phone), setName('Phone', 'X'), removeRecord({ ...phone, name: 'X' })]),
    ).toEqual([])
  })

  test('adds a record as it ends', () => {
    expect(squashChanges([addRecord(phone), setName('Phone', 'X')])).toEqual([
      addRecord({ ...phone, name: 'X' }),
    ])
  })

  test('removes a record as it began', () => {
    expect(squashChanges([setName('Phone', 'X'), removeRecord({ ...phone, name: 'X' })])).toEqual([
      removeRecord(phone),
    ])
  })

  test('sees what differs when a record is removed and added again', () => {
    expect(squashChanges([removeRecord(phone), addRecord({ ...phone, name: 'X' })])).toEqual([
      setName('Phone', 'X'),
    ])
  })

  test('merges answers into a set of all answers, before and after', () => {
    const whole = setChange('element', phone.id, ['properties'], { mfa: 'no' }, { os: 'x' })
    const os = setChange('element', phone.id, ['properties', 'os'], 'x', 'y')
    expect(squashChanges([setMfa(undefined, 'no'), whole, os])).toEqual([
      setChange('element', phone.id, ['properties'], {}, { os: 'y' }),
    ])
  })

  test('refuses sequences that no document can go through', () => {
    expect(() => squashChanges([removeRecord(phone), setName('Phone', 'X')])).toThrow('element:phone')
    expect(() => squashChanges([setName('Phone', 'X'), addRecord(phone)])).toThrow('element:phone')
  })
})
