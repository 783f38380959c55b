import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Filter } from './filter.ts'
import { parseFilter } from './parse-filter.ts'
import { printFilter } from './print-filter.ts'

const read = (text: string) => {
  const parsed = parseFilter(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}
const errorOf = (text: string) => {
  const parsed = parseFilter(text)
  if (parsed.ok) throw new Error('it was read')
  return parsed.error
}
const is = (
  subject: 'source' | 'target' | 'flow',
  value: string,
  property: string | null = null,
): Filter => ({
  kind: 'is',
  subject,
  property,
  value,
})
const a = is('source', 'A')
const b = is('target', 'B')
const c: Filter = { kind: 'crosses', value: 'C' }

describe('a filter', () => {
  test('reads types, properties by name and by GUID, and crossings', () => {
    expect(read("source is 'A'").filter).toEqual(a)
    expect(read("flow crosses 'C'").filter).toEqual(c)
    expect(read("flow.authenticatesSource is 'Not Selected'").filter).toEqual(
      is('flow', 'Not Selected', 'authenticatesSource'),
    )
    expect(
      read("target.23e2b6f4-fcd8-4e76-a04a-c9ff9aff4f59 is 'Allow (excluding Azure), all'").filter,
    ).toEqual(is('target', 'Allow (excluding Azure), all', '23e2b6f4-fcd8-4e76-a04a-c9ff9aff4f59'))
  })

  test('binds and tighter than or, and says when that matters', () => {
    const expected: Filter = { kind: 'or', args: [a, { kind: 'and', args: [b, c] }] }
    expect(read("source is 'A' or target is 'B' and flow crosses 'C'")).toEqual({
      filter: expected,
      dependsOnPrecedence: true,
    })
    expect(read("source is 'A' or (target is 'B' and flow crosses 'C')")).toEqual({
      filter: expected,
      dependsOnPrecedence: false,
    })
    expect(read("target is 'B' and flow crosses 'C' or source is 'A'").dependsOnPrecedence).toBe(false)
    expect(read("(source is 'A' or target is 'B' and flow crosses 'C')").dependsOnPrecedence).toBe(true)
    expect(read("source is 'A' or (target is 'B') and flow crosses 'C'").dependsOnPrecedence).toBe(true)
  })

  test('is free in blanks and case, and may be blank', () => {
    expect(read(" \n(( source  is\t'A' ))OR(target is'B')and flow CROSSES 'C' ").filter).toEqual(
      read("source is 'A' or target is 'B' and flow crosses 'C'").filter,
    )
    expect(read('  ')).toEqual({ filter: null, dependsOnPrecedence: false })
    expect(read("not source is 'A' and target is 'B'").filter).toEqual({
      kind: 'and',
      args: [{ kind: 'not', arg: a }, b],
    })
  })

  test('takes the brackets that an editor left for a type that nothing is', () => {
    expect(read('target is [root]').filter).toEqual(is('target', '[root]'))
  })

  test('says where it cannot be read', () => {
    expect(errorOf("source is 'A")).toEqual({ at: 10, found: "'", expected: 'quote' })
    expect(errorOf("source is 'A' target is 'B'")).toEqual({ at: 14, found: 'target', expected: 'end' })
    expect(errorOf("source is 'A' and")).toEqual({ at: 17, found: '', expected: 'subject' })
    expect(errorOf("sink is 'A'")).toMatchObject({ at: 0, expected: 'subject' })
    expect(errorOf("source = 'A'")).toMatchObject({ at: 7, expected: 'comparison' })
    expect(errorOf("source crosses 'A'")).toMatchObject({ at: 7, expected: 'comparison' })
    expect(errorOf("source. is 'A'")).toMatchObject({ at: 0, expected: 'property' })
    expect(errorOf('source is A')).toMatchObject({ at: 10, expected: 'literal' })
    expect(errorOf("(source is 'A'")).toMatchObject({ at: 14, expected: 'parenthesis' })
    expect(errorOf(`${'('.repeat(10_000)}source is 'A'`)).toMatchObject({ expected: 'depth' })
    expect(errorOf(`${'not '.repeat(4_000)}source is 'A'`)).toMatchObject({ expected: 'depth' })
    expect(errorOf(`${' '.repeat(20_000)}source is 'A'`)).toMatchObject({ expected: 'length' })
  })

  const literal = fc.string({ minLength: 0, maxLength: 12 }).filter((text) => !text.includes("'"))
  const atom = fc.oneof(
    fc.record({
      kind: fc.constant('is' as const),
      subject: fc.constantFrom('source' as const, 'target' as const, 'flow' as const),
      property: fc.option(fc.constantFrom('usesSSL', '1-2', 'and', 'a.b')),
      value: literal,
    }),
    fc.record({ kind: fc.constant('crosses' as const), value: literal }),
  )
  const tree = fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      atom,
      fc.record({ kind: fc.constant('not' as const), arg: tie('filter') }),
      fc
        .tuple(
          fc.constantFrom('and' as const, 'or' as const),
          fc.array(tie('filter'), { minLength: 2, maxLength: 4 }),
        )
        .map(
          ([kind, args]): Filter => ({
            kind,
            args: args.flatMap((arg) => (arg.kind === kind ? arg.args : [arg])),
          }),
        ),
    ),
  })).filter

  test('printed and read again is the same, and depends on no precedence', () => {
    fc.assert(
      fc.property(tree, (filter) => {
        expect(read(printFilter(filter))).toEqual({ filter, dependsOnPrecedence: false })
      }),
      { numRuns: 1_000 },
    )
  })

  test('never throws, whatever is in it', () => {
    const piece = fc.constantFrom(
      'source',
      'is',
      "'A'",
      'and',
      'or',
      'not',
      '(',
      ')',
      ' ',
      "'",
      '[',
      ']',
      '.',
      'x',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const text = pieces.join(' ')
        const parsed = parseFilter(text)
        if (!parsed.ok) expect(parsed.error.at).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1_000 },
    )
  })
})
