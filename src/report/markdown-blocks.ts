import { lexer, type Token, type Tokens } from 'marked'
import type { Block, Inline, Row, TextRun } from './document.ts'
import { heading } from './section.ts'

/**
 * Text that a person wrote in Markdown, as blocks: headings (below a chapter), paragraphs, lists, tables, quotes,
 * code and links to `https:`, `http:` and `mailto:`, of which the host is shown. HTML stands as it was typed and
 * pictures as their description: nothing is loaded or run.
 * @param id begins the anchors of its headings
 * @param title of the text: caption of tables that stand below no heading of their own
 */
export function markdownBlocks(markdown: string, id: string, title = ''): readonly Block[] {
  const count = { headings: 0, title }
  return lexer(markdown, { gfm: true }).flatMap((token) => blocksOf(token, id, count, 0))
}

interface Count {
  headings: number
  /** Of the last heading, or of the text. */
  title: string
}

/** Deeper than anybody nests on purpose; what is below is printed as it was typed. */
const deepest = 12

function blocksOf(token: Token, id: string, count: Count, depth: number): readonly Block[] {
  if (depth > deepest) return [{ kind: 'paragraph', style: 'body', runs: [{ text: token.raw }] }]
  switch (token.type) {
    case 'heading': {
      const { depth: level, tokens } = token as Tokens.Heading
      count.headings++
      const anchor = `${id}/${count.headings}`
      count.title = plain(inlines(tokens))
      return [heading(level <= 1 ? 2 : level === 2 ? 3 : 4, count.title, anchor)]
    }
    case 'paragraph':
    case 'text': {
      const { tokens, text } = token as Tokens.Paragraph
      const runs = tokens === undefined ? [{ text: unescaped(text) }] : inlines(tokens)
      return [{ kind: 'paragraph', style: 'body', runs }]
    }
    case 'list': {
      const { ordered, items } = token as Tokens.List
      return [{ kind: 'list', ordered, style: 'body', items: items.map((item) => itemRuns(item, 0)) }]
    }
    case 'blockquote': {
      const { tokens } = token as Tokens.Blockquote
      const parts = tokens.flatMap((inner) => blocksOf(inner, id, count, depth + 1))
      const lines = parts.map(runsOfBlock).filter((runs) => runs.length > 0)
      return [{ kind: 'callout', tone: 'neutral', title: '', runs: joined(lines, '\n') }]
    }
    case 'code':
      return [
        { kind: 'paragraph', style: 'small', runs: [{ text: (token as Tokens.Code).text, code: true }] },
      ]
    case 'table':
      return [table(token as Tokens.Table, count.title)]
    case 'hr':
      return [{ kind: 'spacer', lines: 1 }]
    case 'html':
      return [{ kind: 'paragraph', style: 'body', runs: [{ text: token.raw.trim() }] }]
    case 'space':
    case 'def':
      return []
    default:
      return [{ kind: 'paragraph', style: 'body', runs: [{ text: token.raw.trim() }] }]
  }
}

/** Named after what it stands below, or after its columns. */
function table({ header, rows, align }: Tokens.Table, caption: string): Block {
  const cells = (row: readonly Tokens.TableCell[]): Row => ({
    cells: row.map((cell) => inlines(cell.tokens)),
  })
  const titles = header.map((cell) => plain(inlines(cell.tokens)))
  return {
    kind: 'table',
    caption: caption.trim() === '' ? titles.join(', ') : caption,
    empty: '',
    columns: titles.map((title, i) => {
      const side = align[i]
      return { title, grow: 1, min: 8, ...(side === null || side === undefined ? {} : { align: side }) }
    }),
    rows: rows.map(cells),
  }
}

/** Lists inside of lists go on in the item, a line for each point. */
function itemRuns(item: Tokens.ListItem, depth: number): readonly Inline[] {
  const mark = item.task ? [{ text: item.checked === true ? '☑ ' : '☐ ' }] : []
  const lines = item.tokens.flatMap((token): readonly (readonly Inline[])[] => {
    if (token.type === 'list' && depth < deepest) {
      return (token as Tokens.List).items.map((inner) => [
        { text: `${'\u2003'.repeat(depth)}– ` },
        ...itemRuns(inner, depth + 1),
      ])
    }
    if (token.type === 'checkbox' || token.type === 'space') return []
    const { tokens } = token as Tokens.Generic
    return [tokens === undefined ? [{ text: unescaped(token.raw.trim()) }] : inlines(tokens)]
  })
  return [...mark, ...joined(lines, '\n')]
}

function inlines(tokens: readonly Token[], style: Omit<TextRun, 'text'> = {}, depth = 0): readonly Inline[] {
  return tokens.flatMap((token): readonly Inline[] => {
    const inner = (more: Omit<TextRun, 'text'>) => {
      const { tokens: parts } = token as Tokens.Generic
      return depth > deepest || parts === undefined
        ? [{ ...style, ...more, text: token.raw }]
        : inlines(parts, { ...style, ...more }, depth + 1)
    }
    switch (token.type) {
      case 'strong':
        return inner({ bold: true })
      case 'em':
        return inner({ italic: true })
      case 'del':
        return inner({ muted: true })
      case 'link': {
        const { href } = token as Tokens.Link
        const host = hostOf(href)
        if (host === null) return inner({})
        const words = inner({ href })
        return plain(words).includes(host) ? words : [...words, { ...style, muted: true, text: ` (${host})` }]
      }
      case 'codespan':
        return [{ ...style, code: true, text: (token as Tokens.Codespan).text }]
      case 'br':
        return [{ ...style, text: '\n' }]
      case 'image':
        return [{ ...style, text: `[${(token as Tokens.Image).text}]` }]
      case 'text':
      case 'escape': {
        const { tokens: parts, text } = token as Tokens.Text
        if (parts !== undefined && depth <= deepest) return inlines(parts, style, depth + 1)
        return [{ ...style, text: unescaped(text).replace(/\n/g, ' ') }]
      }
      default:
        return [{ ...style, text: token.raw }]
    }
  })
}

/** What is shown of an address: its host, or that of the mailbox; null for what is no link of the allowed kinds. */
export function hostOf(address: string): string | null {
  const mail = /^mailto:[^@\s]+@([^?\s]+)/i.exec(address)
  if (mail !== null) return mail[1] ?? null
  const web = /^https?:\/\/(?:[^/?#\s]*@)?([^/?#\s]+)/i.exec(address)
  return web === null ? null : (web[1] ?? null)
}

/** The lexer writes some characters as entities; a report escapes for itself. */
function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

function plain(runs: readonly Inline[]): string {
  return runs.map((run) => ('badge' in run ? run.badge.text : run.text)).join('')
}

function joined(lines: readonly (readonly Inline[])[], separator: string): readonly Inline[] {
  return lines.flatMap((line, i): readonly Inline[] => (i === 0 ? line : [{ text: separator }, ...line]))
}

function runsOfBlock(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'callout':
      return block.runs
    case 'heading':
      return [{ text: block.text, bold: true }]
    case 'list':
      return joined(
        block.items.map((item, i) => [{ text: block.ordered ? `${i + 1}. ` : '– ' }, ...item]),
        '\n',
      )
    case 'table':
      return joined(
        block.rows.map(({ cells }) => joined(cells, ' · ')),
        '\n',
      )
    default:
      return []
  }
}
