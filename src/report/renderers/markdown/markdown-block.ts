import {
  type ChartBlock,
  type Column,
  type HeadingBlock,
  numberedCaption,
  type Row,
  type TableBlock,
} from '../../document.ts'
import { headingTitle, type LeafBlock } from '../flatten-blocks.ts'
import { badgeMarkdown, bold, escapeMarkdown, inlineMarkdown, sign } from './markdown-inline.ts'

/** What blocks share while they are written. */
export interface MarkdownContext {
  readonly names: ReadonlyMap<string, string>
  /** How deep headings stand, by anchor; see `headingDepths`. */
  readonly depths: ReadonlyMap<string, number>
  /** Headings for the contents. */
  readonly headings: readonly HeadingBlock[]
}

/** A block as lines of Markdown without a line feed at the end; empty where paper alone would show it. */
export function blockMarkdown(block: LeafBlock, context: MarkdownContext): string {
  const { names } = context
  switch (block.kind) {
    case 'cover': {
      const facts = block.facts.map(({ key, value }) => pair(key, inlineMarkdown(value, names)))
      return paragraphs(
        escapeMarkdown(block.overline),
        `# ${escapeMarkdown(block.title)}`,
        escapeMarkdown(block.subtitle),
        block.mark === '' ? '' : bold(block.mark),
        facts.join('\n'),
      )
    }
    case 'contents': {
      const shown = context.headings.filter(({ level }) => level <= block.depth)
      const lines = shown.map((heading) => {
        const indent = '  '.repeat((context.depths.get(heading.anchor) ?? 1) - 1)
        return `${indent}- [${escapeMarkdown(headingTitle(heading))}](#${names.get(heading.anchor) ?? ''})`
      })
      const lists = (block.lists ?? [])
        .filter(({ entries }) => entries.length > 0)
        .flatMap(({ title, entries }) => [
          `### ${escapeMarkdown(title)}`,
          entries
            .map(({ text, anchor }) => `- [${escapeMarkdown(text)}](#${names.get(anchor) ?? ''})`)
            .join('\n'),
        ])
      return paragraphs(`## ${escapeMarkdown(block.title)}`, lines.join('\n'), ...lists)
    }
    case 'heading': {
      const depth = Math.min((context.depths.get(block.anchor) ?? block.level) + 1, 6)
      const badge = block.badge === undefined ? '' : ` ${badgeMarkdown(block.badge)}`
      const title = escapeMarkdown(headingTitle(block)).replaceAll('<br>', ' ')
      return paragraphs(target(block.anchor, names), `${'#'.repeat(depth)} ${title}${badge}`)
    }
    case 'paragraph':
      return inlineMarkdown(block.runs, names)
    case 'list':
      return block.items
        .map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${inlineMarkdown(item, names)}`)
        .join('\n')
    case 'keyValue':
      return block.items.map(({ key, value }) => pair(key, inlineMarkdown(value, names))).join('\n')
    case 'table':
      return tableMarkdown(block, names)
    case 'figure': {
      const picture = `![${escapeMarkdown(block.alternative)}](${figurePath(block.anchor, names)})`
      return paragraphs(target(block.anchor, names), picture, escapeMarkdown(numberedCaption(block)))
    }
    case 'chart':
      return chartMarkdown(block)
    case 'metrics':
      return block.items
        .map(({ value, label, shape }) => `- ${sign(shape)}${bold(value)} ${escapeMarkdown(label)}`)
        .join('\n')
    case 'callout': {
      const title = block.title === '' ? [] : [bold(block.title)]
      return [...title, inlineMarkdown(block.runs, names)].map((line) => `> ${line}`).join('\n>\n')
    }
    case 'pageBreak':
    case 'spacer':
      return ''
  }
}

/** Where the picture of a figure stands beside the text. */
export function figurePath(anchor: string, names: ReadonlyMap<string, string>): string {
  return `figures/${names.get(anchor) ?? 'figure'}.svg`
}

function tableMarkdown(block: TableBlock, names: ReadonlyMap<string, string>): string {
  const rows = block.rows.map((row) => rowCells(row, block.columns.length, names))
  const table = lines(block.columns, rows)
  return paragraphs(
    block.anchor === undefined ? '' : target(block.anchor, names),
    block.captionVisible === true ? escapeMarkdown(numberedCaption(block)) : '',
    table,
    block.rows.length === 0 ? escapeMarkdown(block.empty) : '',
  )
}

/** A line that names the rows below it is bold in the first cell; Markdown cannot join cells. */
function rowCells(row: Row, width: number, names: ReadonlyMap<string, string>): readonly string[] {
  const anchor = row.anchor === undefined ? '' : target(row.anchor, names)
  const cells = row.cells.map((cell) => inlineMarkdown(cell, names))
  const first = cells[0] ?? ''
  const named = row.group === true && first !== '' ? `<b>${first}</b>` : first
  const filled = [`${anchor}${named}`, ...cells.slice(1)]
  return [...filled, ...Array.from({ length: Math.max(0, width - filled.length) }, () => '')]
}

function chartMarkdown({ caption, series, bars }: ChartBlock): string {
  const columns: readonly Pick<Column, 'title' | 'align'>[] = [
    { title: '' },
    ...series.map(({ label }) => ({ title: label, align: 'right' }) as const),
  ]
  const rows = bars.map(({ label, values }) => [escapeMarkdown(label), ...values.map(String)])
  return paragraphs(bold(caption), lines(columns, rows))
}

function lines(
  columns: readonly Pick<Column, 'title' | 'align'>[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ title }) => escapeMarkdown(title))),
    line(columns.map(({ align }) => rules[align ?? 'left'])),
    ...rows.map(line),
  ].join('\n')
}

const rules = { left: '---', right: '---:', center: ':---:' } as const

function pair(key: string, value: string): string {
  return `- ${bold(`${key}:`)} ${value === '' ? '–' : value}`
}

function target(anchor: string, names: ReadonlyMap<string, string>): string {
  return `<a id="${names.get(anchor) ?? ''}"></a>`
}

function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
