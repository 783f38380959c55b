import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defuse, undefuse } from './defuse.ts'
import { toHtmlTable } from './html-table.ts'
import { parseTsv, toTsv } from './tsv.ts'

const cell = fc.oneof(fc.string(), fc.stringMatching(/^[\t\r\n"=+'ab,;]*$/))

describe('the text of a clipboard', () => {
  it('is read back as the cells that it was made of', () => {
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(table, (rows) => {
        // A cell that looks defused already is the one thing that cannot be told apart.
        const plain = rows.map((row) => row.map((text) => undefuse(text.replace(/^\ufeff/, ''))))
        // A last row of one empty cell is a line end.
        fc.pre(!(plain.at(-1)?.length === 1 && plain.at(-1)?.[0] === ''))
        expect(parseTsv(toTsv(plain))).toEqual(plain)
      }),
    )
  })

  it('never fails, whatever is pasted', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(parseTsv(text).every((row) => row.length > 0)).toBe(true)
      }),
    )
  })

  it('knows the line ends of all systems, and that the last one adds no row', () => {
    const rows = [
      ['a', 'b'],
      ['c', ''],
    ]
    expect(parseTsv('a\tb\r\nc\t\r\n')).toEqual(rows)
    expect(parseTsv('a\tb\nc\t')).toEqual(rows)
    expect(parseTsv('a\tb\rc\t\r')).toEqual(rows)
    expect(parseTsv('')).toEqual([])
  })

  it('keeps line ends and tabs inside quotes, and quotes that are letters', () => {
    expect(parseTsv('"two\r\nlines"\tx\r\n')).toEqual([['two\r\nlines', 'x']])
    expect(parseTsv('"a ""b"" c"')).toEqual([['a "b" c']])
    expect(parseTsv('5" disk\t"open')).toEqual([['5" disk', '"open']])
    expect(parseTsv('"a" b')).toEqual([['"a" b']])
  })

  it('defuses formulas, and takes the apostrophe off again', () => {
    expect(toTsv([['=1+1', '-5']])).toBe("'=1+1\t-5")
    expect(parseTsv("'=1+1\t'quoted'")).toEqual([['=1+1', "'quoted'"]])
    fc.assert(
      fc.property(cell, (text) => {
        fc.pre(undefuse(text) === text)
        expect(undefuse(defuse(text))).toBe(text)
      }),
    )
  })
})

describe('the table of a clipboard', () => {
  it('shows texts as they are', () => {
    expect(toHtmlTable([['<b>&"', 'a\nb', '=1']])).toBe(
      "<table><tr><td>&lt;b&gt;&amp;&quot;</td><td>a<br>b</td><td>'=1</td></tr></table>",
    )
  })
})
