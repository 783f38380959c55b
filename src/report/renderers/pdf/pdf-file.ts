import { jsPDF } from 'jspdf'
import type { ReportProperties } from '../../document.ts'
import type { Face } from './font-set.ts'
import { num, type PdfPage } from './pdf-page.ts'

/** An entry of the outline; deeper levels are its children. */
export interface Bookmark {
  readonly level: number
  readonly title: string
  readonly anchor: string
}

export interface PdfFile {
  readonly pages: readonly PdfPage[]
  readonly faces: readonly Face[]
  readonly bookmarks: readonly Bookmark[]
  readonly title: string
  readonly language: string
  readonly properties: ReportProperties
}

/** Resource name of a face: jsPDF names its 14 built-in fonts first. */
export function fontName(face: number): string {
  return `F${15 + face}`
}

/**
 * The file: jsPDF 4.2.1 writes objects, streams, fonts and the cross-reference table; pages, links and
 * outline are ours. Nothing in it depends on clock or chance: same input, same bytes.
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
  const inside = doc.internal as unknown as Inside
  file.faces.forEach((face) => {
    embedFace(doc, inside, face)
  })
  file.pages.forEach((page, i) => {
    if (i > 0) doc.addPage([page.width, page.height], orientationOf(page))
    const operators = inside.pages[i + 1]
    if (operators === undefined) throw new Error('jsPDF lost a page')
    operators.splice(0, operators.length, page.content())
  })
  const targets = targetsOf(file.pages)
  const destination = (anchor: string): string | null => {
    const target = targets.get(anchor)
    if (target === undefined) return null
    return `[${inside.getPageInfo(target.page).objId} 0 R /XYZ null ${num(target.y)} null]`
  }
  inside.events.subscribe('putPage', ({ pageNumber }) => {
    const annotations = (file.pages[pageNumber - 1]?.links ?? []).flatMap(({ rect, anchor }) => {
      const to = destination(anchor)
      const box = rect.map((value) => num(value)).join(' ')
      return to === null ? [] : [`<</Type /Annot /Subtype /Link /Rect [${box}] /Border [0 0 0] /Dest ${to}>>`]
    })
    if (annotations.length > 0) inside.write(`/Annots [${annotations.join('\n')}]`)
  })
  let outline: number | null = null
  inside.events.subscribe('postPutResources', () => {
    outline = writeOutline(inside, file.bookmarks, destination)
  })
  inside.events.subscribe('putCatalog', () => {
    if (outline !== null) inside.write(`/Outlines ${outline} 0 R`)
    inside.write(`/Lang ${textString(file.language)}`)
    inside.write('/ViewerPreferences <</DisplayDocTitle true>>')
  })
  return new Uint8Array(doc.output('arraybuffer'))
}

/** Where an anchor stands. The first of two equal names wins. */
function targetsOf(pages: readonly PdfPage[]): ReadonlyMap<string, { page: number; y: number }> {
  const targets = new Map<string, { page: number; y: number }>()
  pages.forEach((page, i) => {
    for (const { name, y } of page.anchors) if (!targets.has(name)) targets.set(name, { page: i + 1, y })
  })
  return targets
}

/** What is used of jsPDF beyond its typed interface; the exact version is pinned for this. */
interface Inside {
  /** Content streams in lines; the first page has index 1. */
  readonly pages: string[][]
  readonly events: {
    readonly subscribe: (topic: string, callback: (data: { readonly pageNumber: number }) => void) => string
  }
  readonly write: (line: string) => void
  readonly getPageInfo: (page: number) => { readonly objId: number }
  readonly newObjectDeferred: () => number
  readonly newObjectDeferredBegin: (id: number, out: boolean) => void
  readonly getFont: (name: string, style: string) => { readonly metadata: FontMetadata }
}

interface FontMetadata {
  glyIdsUsed: number[]
  toUnicode: { [glyph: number]: number }
  Unicode: { widths: (number | number[])[] }
}

function embedFace(doc: jsPDF, inside: Inside, face: Face): void {
  const name = `GLACIS+${face.name}`
  doc.addFileToVFS(`${face.name}.ttf`, binaryString(face.file()))
  doc.addFont(`${face.name}.ttf`, name, 'normal')
  if (face.used.size === 0) return
  // jsPDF embeds what its own `text` has used; the operators of this call are replaced with the page's.
  doc.setFont(name, 'normal')
  doc.text(' ', 0, 0)
  const glyphs = [...face.used.keys()].sort((a, b) => a - b)
  const { metadata } = inside.getFont(name, 'normal')
  metadata.glyIdsUsed = [0, ...glyphs]
  metadata.toUnicode = Object.fromEntries(face.used)
  metadata.Unicode.widths = glyphs.flatMap((glyph) => [glyph, [Math.round(face.advanceOf(glyph))]])
}

function writeOutline(
  inside: Inside,
  bookmarks: readonly Bookmark[],
  destination: (anchor: string) => string | null,
): number | null {
  interface Node {
    readonly id: number
    readonly bookmark: Bookmark | null
    readonly children: Node[]
  }
  if (bookmarks.length === 0) return null
  const root: Node = { id: inside.newObjectDeferred(), bookmark: null, children: [] }
  const path: Node[] = [root]
  for (const bookmark of bookmarks) {
    const node: Node = { id: inside.newObjectDeferred(), bookmark, children: [] }
    while (path.length > 1 && (path.at(-1)?.bookmark?.level ?? 0) >= bookmark.level) path.pop()
    path.at(-1)?.children.push(node)
    path.push(node)
  }
  const write = (node: Node, parent: Node | null, previous: Node | undefined, next: Node | undefined) => {
    const first = node.children[0]
    const last = node.children.at(-1)
    const entries = [
      node.bookmark === null ? '/Type /Outlines' : `/Title ${textString(node.bookmark.title)}`,
      parent === null ? '' : `/Parent ${parent.id} 0 R`,
      previous === undefined ? '' : `/Prev ${previous.id} 0 R`,
      next === undefined ? '' : `/Next ${next.id} 0 R`,
      first === undefined || last === undefined ? '' : `/First ${first.id} 0 R /Last ${last.id} 0 R`,
      // The chapters are open, their sections closed.
      first === undefined ? '' : `/Count ${parent === null ? node.children.length : -node.children.length}`,
    ]
    const to = node.bookmark === null ? null : destination(node.bookmark.anchor)
    if (to !== null) entries.push(`/Dest ${to}`)
    inside.newObjectDeferredBegin(node.id, true)
    inside.write(`<<${entries.filter((entry) => entry !== '').join('\n')}>>`)
    inside.write('endobj')
    node.children.forEach((child, i) => {
      write(child, node, node.children[i - 1], node.children[i + 1])
    })
  }
  write(root, null, undefined, undefined)
  return root.id
}

/** A text string of PDF: UTF-16, big endian, with its mark, in hex. */
function textString(text: string): string {
  let hex = 'FEFF'
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0')
  return `<${hex}>`
}

/** `D:20260131120000+00'00'`, from ISO 8601 in UTC. Years outside of what jsPDF accepts become 1970. */
function pdfDate(instant: string): string {
  const digits = instant.replace(/\D/g, '').padEnd(14, '0').slice(0, 14)
  return /^(19[7-9]|20[0-2]|203[0-7])/.test(digits) ? `D:${digits}+00'00'` : `D:19700101000000+00'00'`
}

function orientationOf(page: PdfPage): 'portrait' | 'landscape' {
  return page.width > page.height ? 'landscape' : 'portrait'
}

function binaryString(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  }
  return text
}
