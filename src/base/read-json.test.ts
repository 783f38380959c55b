import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findJsonError } from './find-json-error.ts'
import { readJson } from './read-json.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('readJson', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value)
        if (/__proto__|constructor|prototype/.test(text)) return
        expect(readJson(bytesOf(text), 64)).toEqual({ ok: true, value: JSON.parse(text) })
      }),
    )
  })

  test('reads past a byte order mark', () => {
    expect(readJson(bytesOf('\ufeff{"a":1}'), 64)).toEqual({ ok: true, value: { a: 1 } })
  })

  test('names line and column of the first bad character', () => {
    expect(readJson(bytesOf('{\n  "a": 1,\n  "b": oops\n}'), 64)).toEqual({
      ok: false,
      error: { code: 'not-json', line: 3, column: 8, found: 'o' },
    })
  })

  test('finds a truncated text at its end, with nothing there', () => {
    expect(readJson(bytesOf('{\n "a": [1, 2'), 64)).toEqual({
      ok: false,
      error: { code: 'not-json', line: 2, column: 12, found: '' },
    })
  })

  test('accepts exactly the allowed depth, and ignores brackets in strings', () => {
    expect(readJson(bytesOf(`${'['.repeat(64)}${']'.repeat(64)}`), 64).ok).toBe(true)
    expect(readJson(bytesOf(`["${'['.repeat(100)}\\"["]`), 64).ok).toBe(true)
    expect(readJson(bytesOf(`\n${'['.repeat(65)}`), 64)).toEqual({
      ok: false,
      error: { code: 'too-deep', line: 2, column: 65, limit: 64 },
    })
  })

  test('stops 50 MB of brackets at the first one too many', () => {
    const bytes = new Uint8Array(50 * 1024 * 1024).fill('['.charCodeAt(0))
    expect(readJson(bytes, 64)).toEqual({
      ok: false,
      error: { code: 'too-deep', line: 1, column: 65, limit: 64 },
    })
  })

  test('refuses keys that reach prototypes, and says where', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      expect(readJson(bytesOf(`{"a":[{"b":{"${key}":{"x":1}}}]}`), 64)).toEqual({
        ok: false,
        error: { code: 'forbidden-key', key, path: 'a.0.b' },
      })
    }
    expect(readJson(bytesOf('{"\\u005f_proto__":1}'), 64).ok).toBe(false)
  })

  test('refuses bytes that are not UTF-8', () => {
    expect(readJson(new Uint8Array([0x22, 0xff, 0x22]), 64)).toEqual({
      ok: false,
      error: { code: 'not-text' },
    })
  })
})

describe('findJsonError', () => {
  test('agrees with JSON.parse on every broken or sound text', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '\\',
        '1',
        '-',
        '0',
        '.',
        'e',
        '+',
        'true',
        'nul',
        ' ',
        '\n',
        'é',
      ],
    )
    const broken = fc.tuple(fc.json({ maxDepth: 4 }), fc.nat(), piece).map(([text, at, bit]) => {
      const cut = at % (text.length + 1)
      return text.slice(0, cut) + bit + text.slice(cut + (at % 2))
    })
    const soup = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.oneof(broken, soup), (text) => {
        expect(findJsonError(text) === null).toBe(parses(text))
      }),
      { numRuns: 3000 },
    )
  })

  test('reads a string of 20 million characters', () => {
    expect(findJsonError(`["${'é\\n'.repeat(7_000_000)}", x]`)?.offset).toBe(21_000_005)
  })

  test('places the error where what comes before could still have become JSON', () => {
    expect(findJsonError('[1,]')?.offset).toBe(3)
    expect(findJsonError('{"a" 1}')?.offset).toBe(5)
    expect(findJsonError('"ab')?.offset).toBe(3)
    expect(findJsonError('[1] x')?.offset).toBe(4)
    expect(findJsonError('')?.offset).toBe(0)
  })
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
