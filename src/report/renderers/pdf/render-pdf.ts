import type { Block, ContentsBlock, CoverBlock, HeadingBlock, ReportDocument } from '../../document.ts'
import { isPageBlock, layoutWhole, piecesOf } from './blocks/layout-block.ts'
import { layoutContents, type PlacedHeading } from './contents-pages.ts'
import { drawCover } from './cover-page.ts'
import { fontName, writePdf } from './file/pdf-file.ts'
import type { FontBytes } from './fonts/font-files.ts'
import { createFontSet, type FontSet } from './fonts/font-set.ts'
import { reportHanStyle } from './fonts/han-style.ts'
import { unusualTexts } from './fonts/report-texts.ts'
import { drawFurniture } from './page-furniture.ts'
import { type Orientation, Paginator } from './paginator.ts'
import { createPdfPage, type PdfPage } from './pdf-page.ts'
import type { LayoutContext } from './piece.ts'
import { readableOnWhite } from './readable-colour.ts'
import { Structure, type StructureNode } from './structure.ts'
import { colours, margins, paperSizes } from './theme.ts'

export interface PdfResult {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pageCount: number
  /** Characters that no font has and that print as boxes with their code point. Sorted by character. */
  readonly missingGlyphs: readonly MissingGlyph[]
}

export interface MissingGlyph {
  readonly character: string
  readonly count: number
}

export interface RenderOptions {
  /** `done` of `total` blocks are laid out; the file itself is written after the last. */
  readonly onProgress?: (done: number, total: number, pages: number) => void
  /** Checked between blocks; rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Waited for now and then, so that messages (such as "cancel") can arrive. */
  readonly pause?: () => Promise<void>
  /** Label of a page, for the footer. */
  readonly pageLabel: (page: number, of: number) => string
}

/**
 * The report as a PDF file. Body first, then contents with the page numbers that came out, then "n of N".
 * Pure: fonts come as bytes (see `fonts/collect-fonts.ts`), and the same input gives the same bytes everywhere.
 */
export async function renderPdf(
  report: ReportDocument,
  fontBytes: FontBytes,
  options: RenderOptions,
): Promise<PdfResult> {
  // Without their fonts there are no such characters to ask for.
  const hasHanFonts = [...fontBytes.keys()].some((file) => /-(jp|kr|sc)-/.test(file))
  const han = hasHanFonts ? reportHanStyle(report.language, unusualTexts(report)) : 'sc'
  const fonts = createFontSet(fontBytes, han)
  const structure = new Structure()
  const accent = report.colour === undefined ? colours.accent : readableOnWhite(report.colour)
  const size = paperSizes[report.paper]
  let last: PdfPage | null = null
  let pageCount = 0
  const newPage = (orientation: Orientation): PdfPage => {
    last?.settle()
    const [w, h] = orientation === 'portrait' ? [size.w, size.h] : [size.h, size.w]
    last = createPdfPage(w, h, fontName, pageCount++)
    return last
  }
  const contextOf = (orientation: Orientation): LayoutContext => {
    const [w, h] = orientation === 'portrait' ? [size.w, size.h] : [size.h, size.w]
    return {
      fonts,
      structure,
      accent,
      width: w - margins.left - margins.right,
      height: h - margins.top - margins.bottom,
      bleed: orientation === 'landscape' ? 24 : 0,
    }
  }

  const body = new Paginator(newPage)
  const headings: HeadingBlock[] = []
  let cover: Front<CoverBlock> | null = null
  let contents: Front<ContentsBlock> | null = null
  const place = (block: Block, orientation: Orientation): void => {
    if (block.kind === 'keep' && block.loss !== undefined) {
      const context = contextOf(orientation)
      headings.push(...headingsIn(block))
      body.addWhole(layoutWhole(block, context), block.loss)
    } else if (!isPageBlock(block)) {
      headings.push(...headingsIn(block))
      body.add(piecesOf(block, contextOf(orientation)))
    } else if (block.kind === 'cover') cover = { block, node: structure.add('Sect') }
    else if (block.kind === 'contents') contents = { block, node: structure.add('Sect') }
    else if (block.kind === 'pageBreak') body.breakPage()
    else {
      body.setOrientation(block.orientation)
      for (const inner of block.blocks) place(inner, block.orientation)
      body.setOrientation('portrait')
    }
  }
  for (const [i, block] of report.blocks.entries()) {
    if (i % blocksPerPause === 0) {
      options.onProgress?.(i, report.blocks.length, body.pages.length)
      await options.pause?.()
      options.signal?.throwIfAborted()
    }
    place(block, 'portrait')
  }
  body.flush()

  const front = frontPages(cover, contextOf('portrait'), newPage)
  const contentsPages = layContents(
    contents,
    headings,
    body.pages,
    front.length,
    contextOf('portrait'),
    newPage,
  )
  const pages = [...front, ...contentsPages, ...body.pages]
  if (pages.length === 0) pages.push(newPage('portrait'))
  pages.forEach((page, i) => {
    if (i >= front.length) drawFurniture(page, report, options.pageLabel(i + 1, pages.length), fonts)
  })
  options.onProgress?.(report.blocks.length, report.blocks.length, pages.length)
  await options.pause?.()
  options.signal?.throwIfAborted()

  const bytes = writePdf({
    pages,
    faces: fonts.faces,
    structure,
    attachment: report.attachment,
    bookmarks: headings.map(({ level, number, text, anchor }) => ({
      level,
      title: number === '' ? text : `${number} ${text}`,
      anchor,
    })),
    title: report.title,
    language: report.language,
    properties: report.properties,
  })
  return { bytes, pageCount: pages.length, missingGlyphs: missingOf(fonts) }
}

const blocksPerPause = 50

/** A block of the first pages with its place in the order of reading. */
interface Front<B> {
  readonly block: B
  readonly node: StructureNode
}

function frontPages(
  cover: Front<CoverBlock> | null,
  { fonts, accent }: LayoutContext,
  newPage: (orientation: Orientation) => PdfPage,
): readonly PdfPage[] {
  if (cover === null) return []
  const page = newPage('portrait')
  drawCover(page, cover.block, { fonts, accent, node: cover.node })
  return [page]
}

function layContents(
  contents: Front<ContentsBlock> | null,
  headings: readonly HeadingBlock[],
  body: readonly PdfPage[],
  before: number,
  context: LayoutContext,
  newPage: (orientation: Orientation) => PdfPage,
): readonly PdfPage[] {
  if (contents === null) return []
  const places = new Map<string, number>()
  body.forEach((page, i) => {
    for (const { name } of page.anchors) if (!places.has(name)) places.set(name, i + 1)
  })
  const lay = (offset: number, node: StructureNode): readonly PdfPage[] => {
    const pageOf = (anchor: string): number => offset + (places.get(anchor) ?? 0)
    const placed: PlacedHeading[] = headings.map((heading) => ({ heading, page: pageOf(heading.anchor) }))
    const paginator = new Paginator(newPage)
    paginator.add(layoutContents(contents.block, placed, pageOf, node, context))
    paginator.flush()
    return paginator.pages
  }
  // Once to count its pages, with an element that is thrown away.
  const length = lay(before, new Structure().root).length
  return lay(before + length, contents.node)
}

function headingsIn(block: Block): readonly HeadingBlock[] {
  if (block.kind === 'heading') return [block]
  return block.kind === 'keep' ? block.blocks.flatMap(headingsIn) : []
}

function missingOf(fonts: FontSet): readonly MissingGlyph[] {
  return [...fonts.missing]
    .map(([character, count]) => ({ character, count }))
    .sort((a, b) => (a.character < b.character ? -1 : 1))
}
