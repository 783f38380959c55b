import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packs } from '../../knowledge/catalog.ts'
import { describePackFileError } from '../../messages/describe-pack-file-error.ts'
import { readPack } from './read.ts'
import { packHash, writePack } from './write.ts'

const health = packs.find(({ id }) => id === 'health')
if (health === undefined) throw new Error('no health pack')
const others = packs.filter(({ id }) => id !== 'health')
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const own = { ...health, id: 'ward', stencils: [], properties: [], mitigations: [], rules: [] }
const errorOf = (bytes: Uint8Array) => {
  const read = readPack(bytes, packs)
  if (read.ok) throw new Error('it was read')
  return read.error
}

describe('a .glacis-pack.json file', () => {
  test('gives back the largest pack that we have, with the same hash', () => {
    const read = readPack(writePack(health), others)
    expect(read).toEqual({ ok: true, value: health })
    if (read.ok) expect(packHash(read.value)).toBe(packHash(health))
  })

  test('is the same bytes whatever the order of the fields', () => {
    const turned = Object.fromEntries(Object.entries(health).reverse()) as unknown as typeof health
    expect(packHash(turned)).toBe(packHash(health))
    expect(packHash({ ...health, version: '1.0.1' })).not.toBe(packHash(health))
  })

  test('says where it is wrong', () => {
    const file = (pack: object) => bytesOf({ format: 'glacis-pack', version: 1, pack })
    const error = errorOf(file({ ...own, rules: [{ ...health.rules[0], id: 'a b' }] }))
    expect(error).toMatchObject({ code: 'invalid-pack', problems: [{ path: 'rules[0].id', code: 'bad-id' }] })
    expect(describePackFileError(error)).toContain('rules[0].id')
    const two = describePackFileError(errorOf(file({ ...own, name: '', version: 'x' })))
    expect(two).toContain('at name')
    expect(two).toContain('at version')
    const four = errorOf(
      file({ ...own, id: 'AB', name: '', version: 'x', rules: [{ ...health.rules[0], id: 'a b' }] }),
    )
    expect(describePackFileError(four)).toContain('One more thing is wrong')
  })

  test('is told from other files', () => {
    expect(errorOf(new Uint8Array())).toEqual({ code: 'empty' })
    expect(errorOf(bytesOf({ format: 'glacis', version: 1, tables: {} }))).toEqual({
      code: 'not-a-pack',
      looksLike: 'glacis-model',
    })
    expect(errorOf(new TextEncoder().encode('%PDF-1.7'))).toEqual({ code: 'not-a-pack', looksLike: 'pdf' })
    expect(errorOf(bytesOf([1]))).toEqual({ code: 'not-a-pack', looksLike: 'other-json' })
    expect(errorOf(bytesOf({ format: 'glacis-pack', version: 2 }))).toMatchObject({ code: 'newer-version' })
    expect(errorOf(bytesOf({ format: 'glacis-pack', version: 1 }))).toEqual({
      code: 'invalid-file',
      path: 'pack',
    })
  })

  test('with brackets without end, or keys that reach prototypes, is refused', () => {
    expect(errorOf(new Uint8Array(1024 * 1024).fill('['.charCodeAt(0)))).toMatchObject({ code: 'too-deep' })
    const text =
      '{"format":"glacis-pack","version":1,"pack":{"stencils":[{"defaults":{"__proto__":{"a":1}}}]}}'
    expect(errorOf(new TextEncoder().encode(text))).toMatchObject({ code: 'forbidden-key', key: '__proto__' })
  })

  test('never throws, whatever is cut, doubled or swapped in it', () => {
    const whole = writePack({ ...own, rules: health.rules.slice(0, 1) })
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(whole.length),
        fc.uint8Array({ maxLength: 4 }),
        (a, b, noise) => {
          const read = readPack(new Uint8Array([...whole.slice(0, a), ...noise, ...whole.slice(b)]), packs)
          if (!read.ok) expect(describePackFileError(read.error).length).toBeGreaterThan(10)
        },
      ),
      { numRuns: 500 },
    )
  })
})
