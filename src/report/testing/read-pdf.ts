import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader finds in a PDF file, through pdf.js. */
export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  /** Titles in the order of the outline, indented by two spaces a level, with the page they lead to. */
  readonly outline: readonly { readonly title: string; readonly page: number }[]
  readonly title: string
}

export interface ReadPage {
  /** Text in the order of the content stream; lines are joined by a line feed. */
  readonly text: string
  readonly width: number
  readonly height: number
  /** Page numbers, from 1, that the links on this page lead to. */
  readonly links: readonly number[]
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
  const pdf = await task.promise
  const pageOf = async (dest: unknown): Promise<number> => {
    const target = Array.isArray(dest) ? dest[0] : null
    return target === null ? 0 : (await pdf.getPageIndex(target)) + 1
  }
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const content = await page.getTextContent()
    const text = content.items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      .join('')
    const annotations = await page.getAnnotations()
    const links = await Promise.all(annotations.map(({ dest }: { dest?: unknown }) => pageOf(dest)))
    const { width, height } = page.getViewport({ scale: 1 })
    pages.push({ text, width, height, links })
  }
  const outline: { title: string; page: number }[] = []
  const visit = async (items: Awaited<ReturnType<typeof pdf.getOutline>>, depth: number): Promise<void> => {
    for (const item of items ?? []) {
      outline.push({ title: '  '.repeat(depth) + item.title, page: await pageOf(item.dest) })
      await visit(item.items, depth + 1)
    }
  }
  await visit(await pdf.getOutline(), 0)
  const { info } = await pdf.getMetadata()
  await task.destroy()
  return { pages, outline, title: String((info as { Title?: unknown }).Title ?? '') }
}
