import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader finds in a PDF file, through pdf.js. */
export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  /** Titles in the order of the outline, indented by two spaces a level, with the page they lead to. */
  readonly outline: readonly { readonly title: string; readonly page: number }[]
  readonly title: string
  readonly language: string
  /** Attached files by name. */
  readonly attachments: ReadonlyMap<string, Uint8Array>
}

export interface ReadPage {
  /** Text in the order of the content stream; lines are joined by a line feed. */
  readonly text: string
  /** The same without decoration: header, footer, repeated heads of tables. */
  readonly content: string
  /** Elements on this page, in order. */
  readonly elements: readonly ReadElement[]
  readonly width: number
  readonly height: number
  /** Page numbers, from 1, that the links on this page lead to. */
  readonly links: readonly number[]
}

export interface ReadElement {
  readonly role: string
  /** Roles of the elements around it, the outermost first. */
  readonly path: readonly string[]
  readonly alternative: string
  readonly hasContent: boolean
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
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    let text = ''
    let content = ''
    const open: string[] = []
    for (const item of items) {
      if ('str' in item) {
        const shown = item.str + (item.hasEOL ? '\n' : '')
        text += shown
        if (!open.includes('Artifact')) content += shown
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(String((item as { readonly tag?: unknown }).tag))
    }
    const elements: ReadElement[] = []
    visitElements(await page.getStructTree(), [], elements)
    const annotations = await page.getAnnotations()
    const links = await Promise.all(annotations.map(({ dest }: { dest?: unknown }) => pageOf(dest)))
    const { width, height } = page.getViewport({ scale: 1 })
    pages.push({ text, content, elements, width, height, links })
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
  const files = (await pdf.getAttachments()) as { [name: string]: { content: Uint8Array } } | null
  const attachments = new Map(Object.entries(files ?? {}).map(([name, { content }]) => [name, content]))
  await task.destroy()
  const { Title, Language } = info as { Title?: unknown; Language?: unknown }
  return { pages, outline, title: String(Title ?? ''), language: String(Language ?? ''), attachments }
}

function visitElements(node: unknown, path: readonly string[], found: ReadElement[]): void {
  if (typeof node !== 'object' || node === null) return
  const { role, alt, children = [] } = node as { role?: string; alt?: string; children?: readonly unknown[] }
  if (role === undefined) return
  const hasContent = children.some((child) => (child as { type?: string }).type === 'content')
  found.push({ role, path, alternative: alt ?? '', hasContent })
  for (const child of children) visitElements(child, [...path, role], found)
}
