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
      format: 'pdf',
      out: 'b.pdf',
      profile: 'full',
      sections: null,
      language: 'en',
      paper: 'a4',
      author: '',
      generatedAt: null,
      changes: null,
    })
    expect(
      parseCommandLine(
        'report a --out b.xlsx --sections summary,,register --language de --paper letter --author Jo --date 2026-01-31'.split(
          ' ',
        ),
      ),
    ).toMatchObject({
      format: 'xlsx',
      sections: ['summary', 'register'],
      language: 'de',
      paper: 'letter',
      author: 'Jo',
      generatedAt: '2026-01-31T00:00:00.000Z',
    })
    expect(parseCommandLine(['report', 'a', '--out=b.pdf', '--since', 'R1', '--until', 'R2'])).toMatchObject({
      changes: { since: 'R1', until: 'R2' },
    })
    expect(parseCommandLine(['report', 'a', '--out=b.html'])).toMatchObject({ format: 'html' })
    expect(parseCommandLine(['report', 'a', '--format', 'md', '--out=b'])).toMatchObject({ format: 'md' })
    expect(parseCommandLine(['report', 'a', '--format', 'csv', '--out=b.zip'])).toMatchObject({
      out: 'b.zip',
    })
    expect(parseCommandLine(['convert', 'a.tm7', 'b.glacis.json'])).toEqual({
      name: 'convert',
      model: 'a.tm7',
      out: 'b.glacis.json',
    })
    expect(
      parseCommandLine(['draw', 'a', '--format', 'mermaid', '--out', 'b.mmd', '--diagram', 'Main']),
    ).toEqual({
      name: 'draw',
      model: 'a',
      format: 'mermaid',
      out: 'b.mmd',
      diagram: 'Main',
    })
    expect(parseCommandLine(['risk', 'sample:iomt', '--format', 'json', '--catalogue', 'hipaa'])).toEqual({
      name: 'risk',
      model: 'sample:iomt',
      format: 'json',
      catalogue: 'hipaa',
    })
    expect(parseCommandLine(['analyze', '-h'])).toEqual({ name: 'help', about: null })
    expect(parseCommandLine(['report', '--help'])).toEqual({ name: 'help', about: 'report' })
    expect(parseCommandLine(['help', 'report'])).toEqual({ name: 'help', about: 'report' })
  })

  it.each([
    [[], /analyze, report, risk/],
    [['paint'], /no command "paint"/],
    [['draw', 'a', '--out', 'b.svg'], /--format svg/],
    [['draw', 'a', '--out', 'b.pdf', '--format', 'pdf'], /--format svg/],
    [['draw', 'a', '--format', 'svg'], /where to write/],
    [['draw', 'a', '--format', 'svg', '--out', 'b', '--no-merge'], /draw has no --no-merge/],
    [['report', 'a', '--out', 'b.pdf', '--diagram', 'c'], /report has no --diagram/],
    [['analyze'], /needs a model/],
    [['analyze', 'a', 'b'], /what is "b"/],
    [['analyze', 'a', '--format', 'xml'], /table, json or csv/],
    [['report', 'a'], /--out/],
    [['analyze', 'a', '--wrong'], /--wrong/],
    [['analyze', ''], /needs a model/],
    [['analyze', 'a', '--out', 'b.pdf'], /analyze has no --out/],
    [['report', 'a', '--out', 'b.pdf', '--format', 'json'], /pdf, html, md, xlsx or csv/],
    [['report', 'a', '--out', 'b.csv'], /several files/],
    [['report', 'a', '--out', 'b.md', '--format', 'md'], /a .zip or a folder/],
    [['report', 'a', '--out', 'b.pdf', '--language', 'fr'], /--language is "fr"; it can be en, de/],
    [['report', 'a', '--out', 'b.pdf', '--paper', 'a5'], /a4, letter/],
    [['report', 'a', '--out', 'b.pdf', '--date', '2026-02-30'], /a day such as/],
    [['report', 'a', '--out', 'b.pdf', '--until', 'x'], /--until needs --since/],
    [['report', 'a', '--out', 'b.pdf', '--profile', 'full', '--sections', 'rip'], /either --profile or/],
    [['report', 'a', '--out', 'b.pdf', '--since', 'x', '--profile', 'full'], /no chapters to choose/],
    [['risk', 'a', '--profile', 'full'], /risk has no --profile/],
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
