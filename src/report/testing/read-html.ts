import { SaxesParser } from 'saxes'

/** What an XML parser finds in an exported page; it throws where the page is not well-formed. */
export interface ReadHtml {
  /** All text of the body that is read or heard, without styles, scripts and pictures. */
  readonly text: string
  /** Tables but charts: rows of cells, the head first. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly elements: ReadonlySet<string>
  /** Names of all attributes. */
  readonly attributes: ReadonlySet<string>
  readonly ids: readonly string[]
  /** Where links lead to, without the number sign. */
  readonly links: readonly string[]
  /** Levels of headings in their order. */
  readonly headings: readonly number[]
}

export function readHtml(html: string): ReadHtml {
  const parser = new SaxesParser({ xmlns: false })
  const open: string[] = []
  const elements = new Set<string>()
  const attributes = new Set<string>()
  const ids: string[] = []
  const links: string[] = []
  const headings: number[] = []
  const tables: string[][][] = []
  let inTable = false
  let text = ''
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes: given }) => {
    open.push(name)
    elements.add(name)
    for (const attribute of Object.keys(given)) attributes.add(attribute)
    if (given.id !== undefined) ids.push(given.id)
    if (name === 'a' && given.href !== undefined) links.push(given.href.replace(/^#/, ''))
    if (/^h[1-6]$/.test(name)) headings.push(Number(name.slice(1)))
    if (name === 'table') inTable = given.class !== 'chart'
    if (!inTable) return
    if (name === 'table') tables.push([])
    if (name === 'tr') tables.at(-1)?.push([])
    if (name === 'th' || name === 'td') tables.at(-1)?.at(-1)?.push('')
  })
  parser.on('closetag', ({ name }) => {
    open.pop()
    if (name === 'table') inTable = false
  })
  parser.on('text', (part) => {
    if (open.some((name) => unread.has(name))) return
    text += part
    const row = tables.at(-1)?.at(-1)
    if (inTable && row !== undefined && open.some((name) => name === 'td' || name === 'th')) {
      row[row.length - 1] += part
    }
  })
  parser.write(html).close()
  return { text, tables, elements, attributes, ids, links, headings }
}

const unread = new Set(['style', 'script', 'svg', 'head'])
