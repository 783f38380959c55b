import { expect, test } from 'vitest'
import { Paginator } from './paginator.ts'
import { createPdfPage, type PdfPage } from './pdf-page.ts'
import type { Piece } from './piece.ts'
import { margins } from './theme.ts'

/** 700 points of room on a page. */
const room = 700
const newPage = () => createPdfPage(500, room + margins.top + margins.bottom, String)

function lay(pieces: (log: (name: string, page: unknown) => void) => readonly Piece[]): string[][] {
  const drawn = new Map<unknown, string[]>()
  const paginator = new Paginator(newPage)
  paginator.add(pieces((name, page) => drawn.set(page, [...(drawn.get(page) ?? []), name])))
  paginator.flush()
  return paginator.pages.map((page: PdfPage) => drawn.get(page) ?? [])
}

function piece(
  log: (name: string, page: unknown) => void,
  name: string,
  height: number,
  more: Partial<Piece> = {},
): Piece {
  return { height, before: 0, draw: (page) => log(name, page), ...more }
}

test('moves a heading to the page of what follows it', () => {
  const pages = lay((log) => [
    piece(log, 'text', 640),
    piece(log, 'heading', 30, { keepWithNext: true }),
    piece(log, 'next', 50),
  ])
  expect(pages).toEqual([['text'], ['heading', 'next']])
})

test('leaves a heading that nothing follows on its page', () => {
  expect(lay((log) => [piece(log, 'heading', 30, { keepWithNext: true })])).toEqual([['heading']])
})

test('repeats the header of a table on each page', () => {
  const pages = lay((log) => {
    const header = piece(log, 'header', 20)
    const row = (i: number) => piece(log, `row ${i}`, 300, { repeat: header })
    return [{ ...header, keepWithNext: true }, row(1), row(2), row(3), row(4), row(5)]
  })
  expect(pages).toEqual([
    ['header', 'row 1', 'row 2'],
    ['header', 'row 3', 'row 4'],
    ['header', 'row 5'],
  ])
})

test('keeps a chain that is taller than a page in order over several', () => {
  const pages = lay((log) =>
    Array.from({ length: 5 }, (_, i) => piece(log, `${i}`, 300, { keepWithNext: true })),
  )
  expect(pages).toEqual([['0', '1'], ['2', '3'], ['4']])
})

test('cuts a piece that is taller than a page and goes on', () => {
  const pages = lay((log) => {
    const tall = (name: string, height: number): Piece =>
      piece(log, `${name} ${height}`, height, {
        split: (free) => (free < 50 ? null : [tall(`${name}>`, free), tall(`<${name}`, height - free)]),
      })
    return [piece(log, 'text', 300), tall('row', 1500)]
  })
  expect(pages.map((names) => names.length)).toEqual([2, 1, 1])
  expect(pages[1]).toEqual(['<row> 700'])
})

test('moves a whole to the next page only where little is lost by that', () => {
  const pagesAfter = (before: number, loss: number) => {
    const drawn: string[][] = []
    const paginator = new Paginator(newPage)
    const log = (name: string, page: unknown) => {
      const at = paginator.pages.indexOf(page as PdfPage)
      drawn[at] = [...(drawn[at] ?? []), name]
    }
    paginator.add([piece(log, 'text', before)])
    paginator.addWhole([piece(log, 'a', 200), piece(log, 'b', 200)], loss)
    paginator.flush()
    return drawn
  }
  expect(pagesAfter(300, 0.2)).toEqual([['text', 'a', 'b']])
  expect(pagesAfter(600, 0.2)).toEqual([['text'], ['a', 'b']])
  expect(pagesAfter(450, 0.2)).toEqual([['text', 'a'], ['b']])
  expect(pagesAfter(450, 0.5)).toEqual([['text'], ['a', 'b']])
})

test('begins a whole that is taller than a page where it stands', () => {
  const drawn: string[] = []
  const paginator = new Paginator(newPage)
  paginator.add([piece(() => {}, 'text', 650)])
  const log = (name: string, page: unknown) => {
    drawn.push(`${name} ${paginator.pages.indexOf(page as PdfPage)}`)
  }
  paginator.addWhole([piece(log, 'a', 40), piece(log, 'b', 600), piece(log, 'c', 200)], 0.2)
  expect(drawn).toEqual(['a 0', 'b 1', 'c 2'])
})
