import { jsPDF } from 'jspdf'
import { autoTable } from 'jspdf-autotable'
import type { Block, Inline } from '../../report/document.ts'
import { flattenBlocks, headingTitle } from '../../report/renderers/flatten-blocks.ts'
import type { FontBytes } from '../../report/renderers/pdf/fonts/font-files.ts'
import { woffToTrueType } from '../../report/renderers/pdf/fonts/woff.ts'
import { colours, tones } from '../../report/renderers/pdf/theme.ts'
import { plainText } from '../../report/renderers/plain-text.ts'

/**
 * The texts and tables of a report as people set them with jsPDF and autotable: headings and paragraphs as text,
 * everything with columns as a table. Diagrams are left out, so it has less to do. @returns pages
 */
export function autotableReport(report: { readonly blocks: readonly Block[] }, fonts: FontBytes): number {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true })
  for (const [weight, style] of [
    [400, 'normal'],
    [700, 'bold'],
  ] as const) {
    const woff = fonts.get(`noto-sans-latin-${weight}-normal.woff`)
    if (woff === undefined) throw new Error('no font for the comparison')
    const file = `noto-${style}.ttf`
    doc.addFileToVFS(file, Buffer.from(woffToTrueType(woff, true)).toString('binary'))
    doc.addFont(file, 'noto', style)
  }
  let y = 76
  const room = (height: number): void => {
    if (y + height <= 778) return
    doc.addPage()
    y = 76
  }
  const write = (text: string, size: number, style: 'normal' | 'bold'): void => {
    doc.setFont('noto', style)
    doc.setFontSize(size)
    for (const line of doc.splitTextToSize(text, 483) as string[]) {
      room(size * 1.45)
      doc.text(line, 56, y)
      y += size * 1.45
    }
  }
  const table = (head: readonly string[], body: readonly (readonly (readonly Inline[])[])[]): void => {
    autoTable(doc, {
      startY: y,
      margin: { left: 56, right: 56, top: 76, bottom: 64 },
      styles: { font: 'noto', fontSize: 8.25 },
      ...(head.length === 0 ? {} : { head: [[...head]] }),
      body: body.map((row) => row.map(plainText)),
      // The report's own look, as people do it: words in bold, links, tinted levels.
      didParseCell: ({ section, row, column, cell }) => {
        const [first] = section === 'body' ? (body[row.index]?.[column.index] ?? []) : []
        if (first === undefined) return
        if ('badge' in first) cell.styles.fillColor = tones[first.badge.tone].tint
        else if (first.bold === true) cell.styles.fontStyle = 'bold'
        else if (first.link !== undefined) cell.styles.textColor = colours.accent
      },
      didDrawCell: ({ section, row, column, cell }) => {
        const [first] = section === 'body' ? (body[row.index]?.[column.index] ?? []) : []
        if (first === undefined || 'badge' in first || first.link === undefined) return
        doc.link(cell.x, cell.y, cell.width, cell.height, { pageNumber: 1 })
      },
    })
    y = (doc as unknown as { lastAutoTable: { finalY: number } }).lastAutoTable.finalY + 10
    room(20)
  }
  for (const block of flattenBlocks(report.blocks)) {
    switch (block.kind) {
      case 'heading':
        if (block.level === 1) y = 900
        doc.outline.add(null, headingTitle(block), { pageNumber: doc.getNumberOfPages() })
        write(headingTitle(block), [20, 13, 10.75, 9.5][block.level - 1] ?? 9.5, 'bold')
        break
      case 'paragraph':
        write(plainText(block.runs), 9.5, 'normal')
        break
      case 'callout':
        write(`${block.title} ${plainText(block.runs)}`, 9.5, 'normal')
        break
      case 'list':
        for (const item of block.items) write(plainText(item), 9.5, 'normal')
        break
      case 'keyValue':
        table(
          [],
          block.items.map(({ key, value }) => [[{ text: key }], value]),
        )
        break
      case 'table':
        table(
          block.columns.map(({ title }) => title),
          block.rows.map(({ cells }) => cells),
        )
        break
      default:
        break
    }
  }
  const pages = doc.getNumberOfPages()
  for (let page = 1; page <= pages; page++) {
    doc.setPage(page)
    doc.text(`${page} / ${pages}`, 500, 810)
  }
  doc.output('arraybuffer')
  return pages
}
