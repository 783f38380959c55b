import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { sha256Hex } from './sha256.ts'

describe('canonicalJson', () => {
  test('writes what JSON.parse reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.parse(JSON.stringify(value))
        expect(JSON.parse(canonicalJson(json))).toEqual(json)
      }),
    )
  })

  test('sorts keys, indents, and keeps points and empty containers on one line', () => {
    expect(canonicalJson({ b: [], c: {}, a: { y: 2, x: 1 }, A: [1, { z: null }] })).toBe(
      '{\n  "A": [\n    1,\n    {\n      "z": null\n    }\n  ],\n  "a": {"x": 1, "y": 2},\n  "b": [],\n  "c": {}\n}\n',
    )
  })
})

describe('sha256Hex', () => {
  test('gives the published digests (FIPS 180-4 examples)', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256Hex(new Uint8Array())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
  })
})
