import { jsPDF } from 'jspdf'
import type { Attachment, ReportProperties } from '../../../document.ts'
import type { MergedFace } from '../fonts/merged-face.ts'
import { num, type PdfPage } from '../pdf-page.ts'
import type { Structure } from '../structure.ts'
import type { LinkTarget } from '../surface.ts'
import { fontPlaces, insideOf, setPdfVersion } from './jspdf-inside.ts'
import { ObjectWriter } from './object-writer.ts'
import { binaryString, pdfDate, shortString } from './pdf-strings.ts'
import { writeAttachment } from './write-attachment.ts'
import { writeFace } from './write-fonts.ts'
import { writeImage } from './write-image.ts'
import { writeNames } from './write-names.ts'
import { type Bookmark, writeOutline } from './write-outline.ts'
import { type StructurePage, writeStructure } from './write-structure.ts'
import { xmpPacket } from './xmp.ts'

export interface PdfFile {
  readonly pages: readonly PdfPage[]
  readonly faces: readonly MergedFace[]
  readonly bookmarks: readonly Bookmark[]
  readonly structure: Structure
  readonly attachment?: Attachment | undefined
  readonly title: string
  readonly language: string
  readonly properties: ReportProperties
}

/** Resource name of a face: our faces stand in the places of jsPDF's built-in fonts. */
export function fontName(face: number): string {
  return `F${1 + face}`
}

/**
 * The file: jsPDF 4.2.1 writes pages, streams, properties and catalogue through its hooks; text operators, fonts,
 * elements, links, outline and attachment are ours. Nothing in it depends on clock or chance: same input, same bytes.
 */
export function writePdf(file: PdfFile): Uint8Array<ArrayBuffer> {
  const first = file.pages[0]
  if (first === undefined) throw new Error('a report has at least one page')
  const doc = new jsPDF({
    unit: 'pt',
    format: [first.width, first.height],
    orientation: orientationOf(first),
    compress: true,
    putOnlyUsedFonts: true,
  })
  setPdfVersion(doc, '1.7')
  doc.setFileId(file.properties.fingerprint.padEnd(32, '0').slice(0, 32))
  doc.setCreationDate(pdfDate(file.properties.createdAt))
  doc.setProperties({
    title: file.title,
    subject: file.properties.subject,
    author: file.properties.author,
    keywords: file.properties.keywords,
    creator: 'Glacis',
  })
  doc.setDisplayMode('fullwidth', 'continuous', 'UseOutlines')
  const inside = insideOf(doc)
  const writer = new ObjectWriter(inside, firstOwnObject(file))
  file.faces.forEach((_, face) => {
    // jsPDF lists the fonts that its own `text` has used; the operators of this call are replaced with the page's.
    const [family, style] = fontPlaces[face] ?? ['helvetica', 'normal']
    doc.setFont(family, style)
    doc.text(' ', 0, 0)
  })
  file.pages.forEach((page, i) => {
    if (i > 0) doc.addPage([page.width, page.height], orientationOf(page))
    const operators = inside.pages[i + 1]
    if (operators === undefined) throw new Error('jsPDF lost a page')
    operators.splice(0, operators.length, String(i))
  })

  const targets = targetsOf(file.pages)
  const destination = (anchor: string): string | null => {
    const target = targets.get(anchor)
    if (target === undefined) return null
    return `[${inside.getPageInfo(target.page).objId} 0 R/XYZ null ${num(target.y)} null]`
  }
  // A link to what is not in the report stays text.
  const leads = (to: LinkTarget['to']): boolean => 'href' in to || targets.has(to.anchor)
  let linkIds: readonly (readonly (number | null)[])[] = []
  inside.events.subscribe('putPage', ({ pageNumber }) => {
    if (pageNumber === 1)
      linkIds = file.pages.map(({ links }) => links.map(({ to }) => (leads(to) ? writer.reserve() : null)))
    const annotations = (linkIds[pageNumber - 1] ?? []).flatMap((id) => (id === null ? [] : `${id} 0 R`))
    inside.write(`/StructParents ${pageNumber - 1}/Tabs/S`)
    if (annotations.length > 0) inside.write(`/Annots[${annotations.join(' ')}]`)
  })
  inside.events.subscribe('putFont', ({ font }) => {
    const face = file.faces[Number(font.id.slice(1)) - 1]
    if (face === undefined) return
    font.objectNumber = writeFace(face, writer)
    font.isAlreadyPutted = true
  })
  let images: readonly number[] = []
  // Only the cover has pictures, so names need not tell pages apart.
  const pictures = file.pages.flatMap((page) => page.images)
  inside.events.subscribe('putResources', () => {
    images = pictures.map((picture) => writeImage(picture, writer))
  })
  inside.events.subscribe('putXobjectDict', () => {
    images.forEach((id, i) => {
      inside.write(`/I${i} ${id} 0 R`)
    })
  })
  let catalogue = ''
  inside.events.subscribe('postPutResources', () => {
    const pages = file.pages.map((page, i): StructurePage => {
      const ids = linkIds[i] ?? []
      return {
        key: page.key,
        id: inside.getPageInfo(i + 1).objId,
        marks: page.marks,
        links: page.links.map(({ node }, at) => ({ id: ids[at] ?? null, node })),
      }
    })
    let key = file.pages.length
    file.pages.forEach((page, i) => {
      page.links.forEach(({ entries, to, node }, at) => {
        const id = linkIds[i]?.[at]
        if (id == null) return
        const parent = node < 0 ? '' : `/StructParent ${key}`
        key++
        const action = actionOf(to, destination)
        writer.put(`<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]${entries}${parent}${action}>>`, id)
      })
    })
    const structure = writeStructure(file.structure, pages, writer)
    const outline = writeOutline(file.bookmarks, destination, writer)
    const attached =
      file.attachment === undefined
        ? null
        : writeAttachment(file.attachment, pdfDate(file.properties.createdAt), writer)
    const names = writeNames(targets.keys(), destination, attached, writer)
    const xmp = new TextEncoder().encode(xmpPacket(file.title, file.language, file.properties))
    const metadata = writer.stream(xmp, { Type: '/Metadata', Subtype: '/XML' }, false)
    catalogue =
      `/StructTreeRoot ${structure} 0 R/MarkInfo<</Marked true>>/Metadata ${metadata} 0 R/Names ${names} 0 R` +
      `/Lang ${shortString(file.language)}/ViewerPreferences<</DisplayDocTitle true>>` +
      `/PageLabels<</Nums[0<</S/D>>]>>` +
      (outline === null ? '' : `/Outlines ${outline} 0 R`) +
      (attached === null ? '' : `/AF[${attached.id} 0 R]`)
  })
  inside.events.subscribe('putCatalog', () => inside.write(catalogue))
  return withOwnStreams(file.pages, () => writer.finish(new Uint8Array(doc.output('arraybuffer'))))
}

function actionOf(to: LinkTarget['to'], destination: (anchor: string) => string | null): string {
  if ('href' in to) return `/A<</S/URI/URI ${shortString(asciiAddress(to.href))}>>`
  const place = destination(to.anchor)
  return place === null ? '' : `/Dest ${place}`
}

/** An address in ASCII, as the format asks. */
function asciiAddress(href: string): string {
  return href.replace(/[^\x21-\x7e]/gu, (character) =>
    encodeURIComponent(/\p{Cs}/u.test(character) ? '\ufffd' : character),
  )
}

/** Where an anchor stands. The first of two equal names wins. */
function targetsOf(pages: readonly PdfPage[]): ReadonlyMap<string, { page: number; y: number }> {
  const targets = new Map<string, { page: number; y: number }>()
  pages.forEach((page, i) => {
    for (const { name, y } of page.anchors) if (!targets.has(name)) targets.set(name, { page: i + 1, y })
  })
  return targets
}

/**
 * Above the numbers of jsPDF's objects: two of a page, some dozens of fonts and pictures, and a few of the file's own.
 */
function firstOwnObject({ pages, faces }: PdfFile): number {
  const images = pages.reduce((sum, page) => sum + page.images.length, 0)
  return 2 * pages.length + 20 * faces.length + 2 * images + 50
}

/**
 * Pages are packed while they are made, so jsPDF has their places in place of their operators. While the file is
 * written, its filter, which packs by adding one letter after the other, is one that gives the packed page.
 */
function withOwnStreams<T>(pages: readonly PdfPage[], write: () => T): T {
  const api = jsPDF.API as unknown as { processDataByFilters: unknown }
  const own = api.processDataByFilters
  api.processDataByFilters = (data: string, filters: readonly string[]) => {
    if (!filters.includes('FlateEncode')) return { data, reverseChain: '' }
    const page = pages[Number(data)]
    if (page === undefined) throw new Error('jsPDF packs what is no page')
    return { data: binaryString(page.stream()), reverseChain: '/FlateDecode' }
  }
  try {
    return write()
  } finally {
    api.processDataByFilters = own
  }
}

function orientationOf(page: PdfPage): 'portrait' | 'landscape' {
  return page.width > page.height ? 'landscape' : 'portrait'
}
