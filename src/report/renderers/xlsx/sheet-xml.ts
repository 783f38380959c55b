import { escapeXml } from '../../../drawing/scene-to-svg.ts'
import { defuse } from '../../../tables/defuse.ts'
import type { SharedTexts } from './shared-texts.ts'
import type { Styles } from './styles.ts'
import type { Sheet, SheetCell, Workbook } from './workbook.ts'

/** One sheet as a part of the file. */
export function sheetXml(sheet: Sheet, workbook: Workbook, texts: SharedTexts, styles: Styles): string {
  const { rows, widths, headRow } = sheet
  const columns = Math.max(1, ...rows.map((cells) => cells.length))
  const last = `${columnName(columns)}${Math.max(rows.length, 1)}`
  const lines = rows.map((cells, i) => {
    const written = cells.map((cell, j) => cellXml(cell, `${columnName(j + 1)}${i + 1}`, texts, styles))
    return `<row r="${i + 1}">${written.join('')}</row>`
  })
  const links = rows.flatMap((cells, i) =>
    cells.flatMap(({ toSheet }, j) =>
      toSheet === undefined
        ? []
        : [
            `<hyperlink ref="${columnName(j + 1)}${i + 1}" location="${escapeXml(`${quoted(toSheet)}!A1`)}"/>`,
          ],
    ),
  )
  const widthsXml = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView workbookViewId="0"${workbook.sheets[0] === sheet ? ' tabSelected="1"' : ''}>${headRow === undefined ? '' : pane(headRow)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    widthsXml.length === 0 ? '' : `<cols>${widthsXml.join('')}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    sheet.hasFilter === true && headRow !== undefined ? `<autoFilter ref="A${headRow}:${last}"/>` : '',
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    // As many pages as it takes, each as wide as the paper.
    `<pageSetup paperSize="${workbook.paper === 'letter' ? 1 : 9}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddHeader>${part('L', workbook.header.left)}${part('R', workbook.header.right)}</oddHeader><oddFooter>${part('L', workbook.footer)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('')
}

/** `A` for 1, `AA` for 27. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return column <= 26 ? letter : columnName((column - 1 - rest) / 26) + letter
}

/** The name of a sheet as it stands in an address. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`
}

function cellXml(cell: SheetCell, at: string, texts: SharedTexts, styles: Styles): string {
  const { value } = cell
  const isDefused = value.kind === 'text' && defuse(value.text) !== value.text
  const open = `<c r="${at}" s="${styles.of(cell, isDefused)}"`
  switch (value.kind) {
    case 'empty':
      return `${open}/>`
    case 'text':
      return `${open} t="s"><v>${texts.indexOf(value.text)}</v></c>`
    case 'number':
      return `${open}><v>${value.value}</v></c>`
    case 'yes-no':
      return `${open} t="b"><v>${value.value ? 1 : 0}</v></c>`
    case 'date':
      return `${open}><v>${value.days}</v></c>`
  }
}

function pane(headRow: number): string {
  return `<pane ySplit="${headRow}" topLeftCell="A${headRow + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`
}

/** A third of a header: its own sign is written twice, and a digit in front is kept from being a size. */
function part(place: 'L' | 'R', text: string): string {
  if (text === '') return ''
  const short = [...text.replaceAll('\n', ' ')].slice(0, 80).join('')
  return escapeXml(`&${place}${/^\d/.test(short) ? ' ' : ''}${short.replaceAll('&', '&&')}`)
}
