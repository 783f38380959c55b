import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from './csv.ts'

/** A reader after RFC 4180, written apart from the writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let i = 0; i < csv.length; i++) {
    const character = csv.charAt(i)
    if (quoted) {
      if (character !== '"') cell += character
      else if (csv.charAt(i + 1) === '"') cell += csv.charAt(i++)
      else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',') {
      rows.at(-1)?.push(cell)
      cell = ''
    } else if (csv.startsWith('\r\n', i)) {
      i++
      rows.at(-1)?.push(cell)
      cell = ''
      rows.push([])
    } else cell += character
  }
  rows.pop()
  return rows
}

describe('CSV', () => {
  it('defuses what a spreadsheet would run', () => {
    const hostile = [
      '=1+1',
      '+A1',
      '-A1',
      '@SUM(A1)',
      ' =1',
      '\n=1',
      '\t=1',
      '＝1+1',
      '\u200b=1',
      '|cmd',
      '%0',
    ]
    for (const cell of hostile) {
      expect(parse(toCsv(['a'], [[cell]]))[1], JSON.stringify(cell)).toEqual([`'${cell}`])
    }
  })

  it('leaves numbers and ordinary texts alone', () => {
    for (const cell of ['-5', '+3.5', '-5,2', 'a=b', '2-3', '', 'e-mail']) {
      expect(parse(toCsv(['a'], [[cell]]))[1]).toEqual([cell])
    }
    expect(toCsv(['a', 'b', 'c'], [[-5, true, null]])).toBe('a,b,c\r\n-5,true,\r\n')
  })

  it('brings every text back', () => {
    const row = fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const back = parse(toCsv(['a', 'b'], rows)).slice(1)
        const plain = back.map((cells) => cells.map((cell) => cell.replace(/^'/, '')))
        expect(plain).toEqual(rows.map((cells) => cells.map((cell) => cell.replace(/^'/, ''))))
      }),
    )
  })
})
