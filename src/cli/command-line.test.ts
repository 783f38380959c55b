import { describe, expect, it } from 'vitest'
import { parseCommandLine } from './command-line.ts'

describe('the command line', () => {
  it('reads commands, options in any order, and defaults', () => {
    expect(parseCommandLine(['analyze', 'm.glacis.json'])).toEqual({
      name: 'analyze',
      model: 'm.glacis.json',
      format: 'table',
      apart: false,
    })
    expect(parseCommandLine(['--format', 'csv', 'analyze', 'sample:iomt'])).toMatchObject({ format: 'csv' })
    expect(parseCommandLine(['report', 'a', '--out=b.pdf'])).toEqual({
      name: 'report',
      model: 'a',
      out: 'b.pdf',
    })
    expect(parseCommandLine(['convert', 'a.tm7', 'b.glacis.json'])).toEqual({
      name: 'convert',
      model: 'a.tm7',
      out: 'b.glacis.json',
    })
    expect(parseCommandLine(['risk', 'sample:iomt', '--format', 'json', '--catalogue', 'hipaa'])).toEqual({
      name: 'risk',
      model: 'sample:iomt',
      format: 'json',
      catalogue: 'hipaa',
    })
    expect(parseCommandLine(['analyze', '-h'])).toEqual({ name: 'help' })
  })

  it.each([
    [[], /analyze, report, risk/],
    [['draw'], /no command "draw"/],
    [['analyze'], /needs a model/],
    [['analyze', 'a', 'b'], /what is "b"/],
    [['analyze', 'a', '--format', 'xml'], /table, json or csv/],
    [['report', 'a'], /--out/],
    [['analyze', 'a', '--wrong'], /--wrong/],
    [['analyze', ''], /needs a model/],
    [['analyze', 'a', '--out', 'b.pdf'], /analyze has no --out/],
    [['report', 'a', '--out', 'b.pdf', '--format', 'json'], /report has no --format/],
    [['risk', 'a', '--catalogue', 'cobit'], /iso2013, iso2022, hipaa/],
    [['risk', 'a', '--out', 'b.pdf'], /risk has no --out/],
    [['analyze', 'a', '--catalogue', 'hipaa'], /analyze has no --catalogue/],
    [['report', 'a', '--out', ''], /where to write/],
    [['convert', 'a.tm7'], /two files/],
    [['convert', 'a.tm7', 'b.tm7', 'c'], /what is "c"/],
    [['convert', 'a', 'b', '--format', 'json'], /convert has no --format/],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => parseCommandLine(args)).toThrow(message)
  })
})
