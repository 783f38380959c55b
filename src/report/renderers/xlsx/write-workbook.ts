import { escapeXml } from '../../../drawing/scene-to-svg.ts'
import { zipFiles } from '../zip-files.ts'
import { SharedTexts } from './shared-texts.ts'
import { columnName, quoted, sheetXml } from './sheet-xml.ts'
import { Styles } from './styles.ts'
import type { Workbook } from './workbook.ts'

/**
 * The workbook as an Office Open XML file (ECMA-376, Part 1). Nothing in it is a formula, a macro or a link to
 * anywhere else, and equal workbooks give equal bytes.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const texts = new SharedTexts()
  const styles = new Styles()
  const sheets = workbook.sheets.map((sheet, i) => ({
    path: `xl/worksheets/sheet${i + 1}.xml`,
    text: sheetXml(sheet, workbook, texts, styles),
  }))
  return zipFiles([
    { path: '[Content_Types].xml', text: contentTypes(sheets.length) },
    { path: '_rels/.rels', text: rootRelations },
    { path: 'docProps/core.xml', text: coreProperties(workbook) },
    { path: 'xl/workbook.xml', text: workbookXml(workbook) },
    { path: 'xl/_rels/workbook.xml.rels', text: workbookRelations(sheets.length) },
    { path: 'xl/styles.xml', text: styles.xml() },
    { path: 'xl/sharedStrings.xml', text: texts.xml() },
    ...sheets,
  ])
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function contentTypes(sheets: number): string {
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`
  return [
    `${head}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('xl/workbook.xml', `${types}.sheet.main+xml`),
    part('xl/styles.xml', `${types}.styles+xml`),
    part('xl/sharedStrings.xml', `${types}.sharedStrings+xml`),
    ...numbers(sheets).map((n) => part(`xl/worksheets/sheet${n}.xml`, `${types}.worksheet+xml`)),
    '</Types>',
  ].join('')
}

const rootRelations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

function workbookRelations(sheets: number): string {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`
  return [
    `${head}<Relationships xmlns="${packages}/relationships">`,
    ...numbers(sheets).map((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)),
    relation('rIdStyles', 'styles', 'styles.xml'),
    relation('rIdTexts', 'sharedStrings', 'sharedStrings.xml'),
    '</Relationships>',
  ].join('')
}

function workbookXml({ sheets }: Workbook): string {
  const entries = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  const names = sheets.flatMap(({ name, rows, headRow, hasFilter }, i) => {
    if (headRow === undefined) return []
    const sheet = quoted(name)
    const last = `$${columnName(Math.max(1, ...rows.map((cells) => cells.length)))}$${Math.max(rows.length, 1)}`
    const filter = `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${escapeXml(`${sheet}!$A$${headRow}:${last}`)}</definedName>`
    const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escapeXml(`${sheet}!$${headRow}:$${headRow}`)}</definedName>`
    return hasFilter === true ? [filter, titles] : [titles]
  })
  return [
    `${head}<workbook xmlns="${main}" xmlns:r="${relations}">`,
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${entries.join('')}</sheets>`,
    names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
    '</workbook>',
  ].join('')
}

function coreProperties({ title, author, subject, keywords, language, createdAt }: Workbook): string {
  const at = createdAt.replace(/\.\d+Z$/, 'Z')
  return [
    `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(author)}</dc:creator>`,
    `<cp:keywords>${escapeXml(keywords)}</cp:keywords>`,
    `<dc:language>${escapeXml(language)}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(at)}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${escapeXml(at)}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1)
}
